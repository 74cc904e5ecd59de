/** How much a stem tells that `holding` of `size` passages hold: the inverse document frequency of BM25+. */
export const rarity = (size: number, holding: number): number => Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
