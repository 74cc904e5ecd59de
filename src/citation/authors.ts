/** A name as CSL-JSON has it: of a person, or `literal`, to be printed as it stands. */
export type CslName = CslPerson | { readonly literal: string };

interface CslPerson {
  readonly family: string;
  readonly given: string;
  readonly suffix?: string;
}

/** Words that only the name of a body has. */
const BODY =
  /\b(?:agence|agencia|agency|agencies|agentur|alliance|association|authority|bank|board|broadcasting|bureau|center|centre|club|coalition|commission|committee|company|corp|corporation|council|department|desk|editors?|federation|foundation|fund|gazette|government|group|herald|inc|initiative|institute|international|journal|llc|ltd|magazine|media|ministry|nations|network|news|newsroom|observatory|office|organi[sz]ation|post|press|presse|project|radio|redaktion|reporters?|reuters|service|society|staff|team|times|tribune|tv|union|university|watch|welle|wire|zeitung)\b/i;
/** "The Desk"; "Al Jazeera", at the price of every Al who is a person. */
const BODY_START = /^(?:the|al)\s/i;
/** "IBM Research", but not "ANNA BERG". */
const ACRONYM_START = /^\p{Lu}{3,}\s.*\p{Ll}/u;
/** Words that say what someone does. */
const ROLE = /\b(?:analyst|chief|columnist|contributor|correspondent|editor|producer|reporter|writer)\b/i;
/** What somebody is, behind the name: "ISRG Executive Director", "Head of Research". */
const OFFICE =
  /(?:^|[\s-])(?:director|president|chair(?:man|woman|person)?|officer|manager|minister|secretary|professor|founder|ceo|cto|cfo|coo|engineer|mayor|senator|ambassador|advis[eo]r|lecturer|researcher|scientist|economist|curator|coordinator|commissioner|spokes(?:man|woman|person)|direktor(?:in)?|präsident(?:in)?|geschäftsführer(?:in)?|directeur|directrice|presidente)$|^(?:dean|head|fellow|chair|professor|director|president|secretary) (?:of|at|for) /i;
/** A part of the body before it: "Regional Office for Europe". */
const UNIT = /\b(?:office|department|division|branch|unit|section|directorate|faculty|bureau) (?:of|for) /i;
/** What a byline begins with, where a name of two words follows. */
const BYLINE = /^(?:[Bb]y\s+|BY\s+|(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Dd]i|[Aa]v|[Aa]f)\s+(?=\p{Lu}\S*\s+\p{Lu}))/u;
/** Whom somebody writes for, behind a name: "Ana Morel (Reuters)". */
const BEHIND = /\s*\([^()]{1,60}\)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|ph\.?d|m\.?d)\.?$/i;
/** Small words that begin a family name. */
const PARTICLE =
  /^(?:abu|af|al|ap|av|ben|bin|bint|da|das|de|del|della|den|der|des|di|do|dos|du|el|ibn|la|las|le|los|op|st\.?|te|ten|ter|van|vom|von|zu|zum|zur)$/;
/** "Berg", "M.", "O’Hara", "al-Khatib", "الخطيب". */
const NAME_WORD = /^(?:\p{Ll}{1,3}['’\p{Pd}])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{Join_C}.'’‘·\p{Pd}]*$/u;
/** Scripts whose names begin with the family and are printed in one. */
const FAMILY_FIRST = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** For whom or from where somebody writes. In lower case: "In" is a name, too. */
const ASIDE = / (?:for|in|at) /;
/** A person's name has at most this many words beside particles. */
const MOST_WORDS = 4;

/**
 * Who wrote an article, from its line of authors: "Ada Berg, Tom van Hale and Reuters" are three. For whom or from where
 * a person writes is left out, and so is the office. A name that may not be a person's is `literal`: that is never wrong,
 * only unsorted.
 *
 * @param language of the article, BCP 47: in German the last name stands behind "und"
 */
export function parseAuthors(line: string, language: string): CslName[] {
  const bare = withAnd(line.replace(BYLINE, '').replace(BEHIND, '').trim(), language);
  if (/\bet al\b/i.test(bare)) return [{ literal: bare }];
  const inverted = bare.split(/\s*;\s*|,?\s+(?:and|&)\s+/i).map(parseInverted);
  if (inverted.every((name) => name !== null)) return inverted;
  const names: CslName[] = [];
  let aside = false;
  for (const part of bare.split(/\s*[;,]\s*(?:and\s+)?|\s+(?:and|[&/|])\s+/i)) {
    if (part === '') continue;
    const before = names.at(-1);
    // "mayor of Lowen", too: no name begins so
    if (before && 'family' in before && (OFFICE.test(part) || isLower(part))) continue;
    // "Ministry of Fisheries and Harbours"
    if (before && 'literal' in before && isOneBody(before.literal, part, bare)) {
      names.splice(-1, 1, { literal: `${before.literal} and ${part}` });
      continue;
    }
    if (before && 'literal' in before && BODY.test(before.literal) && UNIT.test(part)) {
      names.splice(-1, 1, { literal: `${before.literal}, ${part}` });
      continue;
    }
    const [name = part, place] = part.split(ASIDE, 2);
    const person = parsePerson(name);
    if (person) {
      names.push(person);
      aside = place !== undefined;
    } else if (SUFFIX.test(part) && before && 'family' in before) names.splice(-1, 1, { ...before, suffix: part });
    // "Germany" of "Ada Berg in Berlin, Germany", too.
    else if (!aside && !(before && ROLE.test(part))) names.push({ literal: part });
  }
  return names;
}

/** Whether a word behind "and" goes on with the name of a body before it: of what its office is. */
const isOneBody = (body: string, part: string, line: string): boolean =>
  BODY.test(body) && /\b(?:of|for) /i.test(body) && !/\s/.test(part) && line.includes(`${body} and ${part}`);

/** The line with "and" for the word that joins the last of several names in a language. "Ortega y Gasset" is one name. */
function withAnd(line: string, language: string): string {
  // of a text too short to be told its language by, any of the commonest
  if (/^und\b/.test(language)) return ['de', 'fr', 'es', 'nl'].reduce(withAnd, line);
  const word = joinerOf(language);
  if (!/^\p{Ll}+$/u.test(word) || word === 'and') return line;
  const parts = line.split(` ${word} `);
  const last = parts.pop() ?? '';
  const isName = parsePerson(last) !== null || BODY.test(last);
  return parts.length > 0 && isName ? `${parts.join(` ${word} `)} and ${last}` : line;
}

function joinerOf(language: string): string {
  try {
    return new Intl.ListFormat(language).formatToParts(['A', 'B'])[1]?.value.trim() ?? '';
  } catch {
    // no tag of a language
    return '';
  }
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
/** Begins in lower case with no particle of a name. */
const isLower = (part: string): boolean => /^\p{Ll}/u.test(part) && !isParticle(wordsOf(part)[0] ?? '');
const isParticle = (word: string): boolean => PARTICLE.test(word);

/** Whether each word could be one of a person's name. */
const isPersonal = (name: string): boolean =>
  !BODY.test(name) &&
  !ROLE.test(name) &&
  !FAMILY_FIRST.test(name) &&
  wordsOf(name).every((word) => isParticle(word) || NAME_WORD.test(word));

/** "van Hale, Tom". */
function parseInverted(name: string): CslPerson | null {
  const [family = '', given = '', more] = name.split(',', 3).map((part) => part.trim());
  const own = wordsOf(family).filter((word) => !isParticle(word));
  const fits = own.length === 1 && given !== '' && wordsOf(given).length <= 3 && more === undefined;
  return fits && !SUFFIX.test(given) && isPersonal(family) && isPersonal(given) ? { family, given } : null;
}

/** "Tom van Hale Jr." */
function parsePerson(name: string): CslPerson | null {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? words.pop() : undefined;
  const people = words.filter((word) => !isParticle(word)).length;
  if (people < 2 || people > MOST_WORDS || BODY_START.test(name) || ACRONYM_START.test(name)) return null;
  if (!isPersonal(words.join(' '))) return null;
  const particle = words.findIndex((word, i) => i > 0 && isParticle(word));
  const from = particle > 0 ? particle : words.length - 1;
  return {
    family: words.slice(from).join(' '),
    given: words.slice(0, from).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}
