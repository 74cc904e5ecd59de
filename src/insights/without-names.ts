import { printableLine } from '../base/printable.ts';

/** Stands for what was taken out. */
export const TAKEN_OUT = '[…]';

/** What is not seen, and could stand inside an id or an address to hide it. */
const UNSEEN = /\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;

/** Mentions of members, roles, channels and commands, times, a server's own emoji: `<@410…>`, `<:name:410…>`. */
const TAG = /<[^<>\s]*\d{5,}[^<>]*>/g;
/** Addresses and invites: they may lead to somebody, or hold a key. */
const ADDRESS = /(?:\b[a-z][a-z\d+.-]*:\/\/|\bwww\.|\bdiscord(?:app)?\.(?:gg|com)\/)\S+/gi;
/** An address without what begins one: `t.me/ann`, `mail.example/~ann`. */
const BARE = /(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\s?\.)+\p{L}{2,}\/\S*/gu;
/** What a member is written to or called by: `ann@mail.example`, `ann @ mail.example`, `ann (at) mail`, `@ann`, `ann#1234`. */
const AT = /\S+\s@\s\S+|\S*@\S+|\S+@/g;
const AT_IN_WORDS = /\S+\s*[([{_]\s*(?:at|ät|arroba)\s*[)\]}_]\s*\S+/giu;
const AT_AND_DOT = /[\p{L}\p{N}._-]+\s+at\s+[\p{L}\p{N}-]+(?:\s+dot\s+|\.)\p{L}{2,}(?![\p{L}])/giu;
const TAGGED = /\S+\s?#\d{4}(?!\d)/g;

/** So many figures in a row, with nothing between them but what parts a phone number, may be one, or an id. */
const FEWEST_FIGURES = 7;
const NUMBER = /[+(]?\p{Nd}(?:[\s().\-‐‑–—/_,:·*]{0,3}\p{Nd})*/gu;
/** 2018-08-03, 3.8.2018, 1939–1945: days and years that somebody asks about. */
const [YEAR, BETWEEN] = ['(?:1\\d|20)\\d\\d', '\\s?[-‐‑–—/]\\s?'];
const DATE = new RegExp(`^(?:${YEAR}-[01]\\d-[0-3]\\d|[0-3]?\\d([./-])[0-3]?\\d\\1${YEAR}|${YEAR}${BETWEEN}${YEAR})$`);

/** 18,000,000 */
const THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+$/;

const figuresIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;
const mayBeSomebodys = (number: string): boolean =>
  figuresIn(number) >= FEWEST_FIGURES && !DATE.test(number.trim()) && !THOUSANDS.test(number.trim());

/**
 * What somebody typed, on one line, without what could name a member or reach one: mentions, ids, addresses, e-mail, and numbers that
 * look like a phone's. Rather too much is taken out than too little; a name that is written as a name stays.
 */
export function withoutNames(text: string): string {
  const plain = printableLine(text.normalize('NFKC').replace(UNSEEN, ''));
  return [TAG, ADDRESS, BARE, AT_IN_WORDS, AT_AND_DOT, AT, TAGGED]
    .reduce((left, pattern) => left.replace(pattern, ` ${TAKEN_OUT} `), plain)
    .replace(NUMBER, (number) => (mayBeSomebodys(number) ? ` ${TAKEN_OUT} ` : number))
    .replace(/\s+/gu, ' ')
    .trim();
}
