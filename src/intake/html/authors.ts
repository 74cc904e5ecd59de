import { printableLine } from '../../base/printable.ts';
import { pageLexicon } from '../../text/page-words.ts';

const LONGEST_NAME = 120;
const MOST = 20;
const ADDRESS = /^(?:https?:|www\.|\/|mailto:)\S*$|^\S+@\S+\.\S+$/i;
/** Who nobody is: the account by which a page was made. */
const NOBODY =
  /^(?:admin(?:istrator)?|root|webmaster|web ?master|guest|user|author|anonymous|unknown|none|null|undefined|n\/a|editor|super ?user|wordpress|test)$/i;
/** The house itself, which says nothing beside a name. */
const STAFF =
  /^(?:(?:the )?(?:our )?(?:staff|news ?desk|newsroom|web ?desk|online desk|desk|editors|editorial(?: (?:team|staff|board))?|news team|team|redaktion|redacción|redaccion|rédaction|la rédaction|redazione|redactie|agencies|agency)(?: (?:writers?|reporters?|reports?))?)$/i;
const FUNCTION_AFTER =
  /\s*[,|(–—-]\s*(?:staff|senior|chief|special|political|science|foreign|city|news|freelance|contributing|guest)?\s*(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|producer|author|redakteur(?:in)?|reporterin|korrespondent(?:in)?|autor(?:in)?|journaliste|periodista|redactora?|giornalista)\)?\s*$/i;

/**
 * Who wrote an article, as front matter says it: names joined by "; ". Without the "By" of a byline, addresses, accounts, and the house
 * where people are named.
 *
 * @param given as the page says them: a name, or several in one string
 * @param language BCP 47
 */
export function authorsOf(given: readonly string[], language: string): string | undefined {
  const lexicon = pageLexicon(language);
  const between = new RegExp(
    `\\s*[;|·•]\\s*|\\s+/\\s+|\\s+(?:${lexicon.and})\\s+|\\s*,\\s+(?:(?:${lexicon.and})\\s+)`,
    'iu',
  );
  const names = new Map<string, string>();
  for (const one of given.slice(0, MOST)) {
    const line = printableLine(one);
    if (ADDRESS.test(line)) continue;
    const by = lexicon.byline.exec(line)?.[0] ?? '';
    for (const part of line.slice(by.length).split(between).flatMap(byCommas)) {
      const name = part.replace(FUNCTION_AFTER, '').replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '');
      if (name === '' || name.length > LONGEST_NAME || ADDRESS.test(name) || NOBODY.test(name) || !/\p{L}/u.test(name))
        continue;
      names.set(
        name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
        names.get(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ?? name,
      );
    }
  }
  const all = [...names.values()].slice(0, MOST);
  const people = all.filter((name) => !STAFF.test(name));
  return (people.length > 0 ? people : all).join('; ').slice(0, 500) || undefined;
}

/** "Ann Lee, Bob Ray" are two, "Lee, Ann" is one, and so is "Ann Lee, Jr.". */
function byCommas(part: string): string[] {
  const pieces = part.split(/\s*,\s+/).filter(Boolean);
  return pieces.length > 1 && pieces.every((piece) => /^\p{Lu}\S*(?:\s+\S+){1,4}$/u.test(piece)) ? pieces : [part];
}
