/** A name as CSL-JSON has it: of a person, or `literal`, to be printed as it stands. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** Words that only the name of a body has. */
const BODY =
  /\b(?:agency|agencies|association|board|bureau|center|centre|club|committee|company|council|department|desk|editors?|foundation|gazette|group|herald|inc|institute|journal|ltd|magazine|ministry|network|news|newsroom|observatory|office|organi[sz]ation|post|press|radio|reporters?|service|society|staff|team|times|tribune|tv|university|wire)\b/i;
/** Words that say what someone does. */
const ROLE = /\b(?:analyst|chief|columnist|contributor|correspondent|editor|producer|reporter|writer)\b/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|ph\.?d|m\.?d)\.?$/i;
/** Small words that begin a family name. */
const PARTICLE =
  /^(?:af|al|ap|av|bin|ben|da|das|de|del|della|den|der|des|di|do|dos|du|el|ibn|la|le|st\.?|ten|ter|van|vom|von|zu|zum|zur)$/;
/** A person's name has at most this many words beside particles. */
const MOST_WORDS = 4;

/** Who wrote an article, from its line of authors: "Ada Berg, Tom van Hale and Reuters" are three. */
export function parseAuthors(line: string): CslName[] {
  const bare = line.replace(/^by\s+/i, '').trim();
  const inverted = /^([^,]+),\s*([^,]+)$/.exec(bare);
  const [, family = '', given = ''] = inverted ?? [];
  if (inverted && isFamily(family) && isGiven(given)) return [{ family: family.trim(), given: given.trim() }];
  const names: CslName[] = [];
  for (const part of bare.split(/\s*[;,]\s*(?:and\s+)?|\s+(?:and|&)\s+/i)) {
    if (part === '') continue;
    const before = names.at(-1);
    if (SUFFIX.test(part) && before && 'family' in before) names.splice(-1, 1, { ...before, suffix: part });
    else if (!(before && ROLE.test(part))) names.push(parseName(part));
  }
  return names;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const isFamily = (text: string): boolean => wordsOf(text).filter((word) => !PARTICLE.test(word)).length === 1;
const isGiven = (text: string): boolean =>
  wordsOf(text).length <= 3 &&
  !SUFFIX.test(text) &&
  !BODY.test(text) &&
  !ROLE.test(text) &&
  !/\s(?:and|&)\s/.test(text);

function parseName(name: string): CslName {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? words.pop() : undefined;
  const people = words.filter((word) => !PARTICLE.test(word)).length;
  if (people < 2 || people > MOST_WORDS || BODY.test(name) || /[\d.@/]{2}|\p{N}|^the\s/iu.test(name))
    return { literal: name };
  const particle = words.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  const from = particle > 0 ? particle : words.length - 1;
  return {
    family: words.slice(from).join(' '),
    given: words.slice(0, from).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}
