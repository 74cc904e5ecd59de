import type { Entity } from './entities.ts';
import { BODIES } from './lexicon.ts';
import { type Discourse, GENDER_OF, latest, type Mentioned } from './memory.ts';
import type { Mention } from './mentions.ts';
import { mostSalient } from './salience.ts';
import type { Paragraph, ParsedArticle } from './scene.ts';
import { isCapital, isPossessive } from './tokens.ts';
import { DETERMINER, POSSESSIVE } from './words.ts';

/** "it" and "they": the body that spoke last, or the one named last in the same or the previous paragraph. */
export function bodyBefore(discourse: Discourse, mention: Mention): Entity | undefined {
  const { speaker } = discourse;
  if (speaker && speaker.entity.entityType === 'body' && mention.paragraph - speaker.paragraph <= 1)
    return speaker.entity;
  return latest(
    discourse,
    ({ mention: m, entity }) => mention.paragraph - m.paragraph <= 1 && entity.entityType === 'body' && entity.named,
  )?.entity;
}

/** "the ministry", "the department": the body whose name ends so, or the body last named where the noun says little. */
export function bodyByNoun(discourse: Discourse, mention: Mention, first: string): Entity | undefined {
  if (first !== 'the' && first !== 'this' && first !== 'that') return undefined;
  if (mention.to - mention.from > 2) return undefined;
  const isBody = ({ entity }: Mentioned): boolean => entity.entityType === 'body' && entity.named;
  const same = latest(discourse, (entry) => isBody(entry) && entry.entity.words.at(-1) === mention.head);
  if (same || !LOOSE_BODIES.has(mention.head)) return same?.entity;
  const press = PRESS_NOUNS.has(mention.head);
  return latest(
    discourse,
    (entry) =>
      isBody(entry) &&
      mention.paragraph - entry.mention.paragraph <= 2 &&
      (!press || PRESS.has(entry.entity.words.at(-1) ?? '')),
  )?.entity;
}

const PRESS_NOUNS = new Set('newspaper paper outlet magazine tabloid network'.split(' '));

const PRESS = new Set(
  'news times post journal herald tribune gazette guardian independent mail mirror sun star telegraph observer chronicle magazine today politico reuters cnn nbc abc cbs msnbc bbc fox reporter examiner globe inquirer register monitor'.split(
    ' ',
  ),
);

const LOOSE_BODIES = new Set(
  'agency group organization organisation company firm network newspaper paper outlet magazine tabloid committee union bureau department association'.split(
    ' ',
  ),
);

export const DOCUMENTS = new Set(
  'statement email e-mail memo ad advertisement message letter release text tweet post report petition flier flyer mailer video newsletter commercial card'.split(
    ' ',
  ),
);

const ISSUING = new Set(
  'send sent sends sending release released releases releasing issue issued issues issuing publish published publishes write wrote writes circulate circulated post posted posts air aired airs distribute distributed put launched launch launches produced handed'.split(
    ' ',
  ),
);

/** "the email": whoever sent it out, where the same paragraph or the one before says so. */
export function issuerOf(parsed: ParsedArticle, discourse: Discourse, mention: Mention): Entity | undefined {
  if (!DOCUMENTS.has(mention.head)) return undefined;
  const own = campaignIn(parsed, discourse, mention);
  if (own) return own;
  for (let index = mention.paragraph; index >= Math.max(0, mention.paragraph - 1); index--) {
    const paragraph = parsed.paragraphs[index];
    if (!paragraph) continue;
    const last = index === mention.paragraph ? mention.index : paragraph.mentions.length - 1;
    for (let i = last; i >= Math.max(0, last - 24); i--) {
      const document = paragraph.mentions[i];
      if (document?.type !== 'noun' || document.head !== mention.head) continue;
      const sender = senderOf(paragraph, document);
      const found =
        sender &&
        (latest(discourse, (entry) => entry.mention === sender)?.entity ?? campaignIn(parsed, discourse, sender));
      if (found) return found;
    }
  }
  return undefined;
}

/** "His campaign sent out a fundraising email": the one before the verb of sending. */
function senderOf({ tokens, mentions }: Paragraph, document: Mention): Mention | undefined {
  for (let i = document.index - 1; i >= Math.max(0, document.index - 6); i--) {
    const sender = mentions[i];
    if (!sender || sender.sentence !== document.sentence) return undefined;
    if (sender.to > document.from || sender.type === 'pronoun' || sender.possessive) continue;
    if (tokens.slice(sender.to, Math.min(sender.to + 3, document.from)).some(({ lower }) => ISSUING.has(lower)))
      return sender;
  }
  return undefined;
}

/** "his campaign", "the Varga campaign’s email": the campaign as the article would name it. */
export function campaignIn(parsed: ParsedArticle, discourse: Discourse, mention: Mention): Entity | undefined {
  const tokens = parsed.paragraphs[mention.paragraph]?.tokens.slice(mention.from, mention.to) ?? [];
  const at = tokens.findIndex(({ lower }) => lower === 'campaign');
  if (at < 1) return undefined;
  const before = tokens.slice(0, at).findLast(({ kind }) => kind === 'word');
  if (!before) return undefined;
  const gender = GENDER_OF[before.lower];
  const owner = gender
    ? surnameOf(mostSalient(parsed, discourse, mention, gender))
    : isCapital(before) && before.lower !== 'the'
      ? before.text
      : undefined;
  if (owner === undefined) return undefined;
  const name = `${owner} campaign`;
  const campaign = discourse.campaigns.get(name) ?? {
    name,
    words: [owner.toLowerCase(), 'campaign'],
    span: [mention.start, mention.end],
    names: new Set(),
    roles: new Set(),
    gender: 'unknown',
    entityType: 'body',
    count: 1,
    named: true,
  };
  discourse.campaigns.set(name, campaign);
  return campaign;
}

const surnameOf = (entity: Entity | undefined): string | undefined =>
  entity?.name.split(' ').findLast((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));

/** An unnamed source as written: "a senior official"; a body with a name in it by that name: "Varga campaign". */
export function describeNoun(parsed: ParsedArticle, mention: Mention): string {
  const text = parsed.article.text.slice(mention.start, mention.end);
  const words = text.split(' ');
  if (
    BODIES.has(mention.head) &&
    words.length > 2 &&
    /^the$/i.test(words[0] ?? '') &&
    /\p{Lu}/u.test(words.slice(1).join(' '))
  )
    return words.slice(1).join(' ');
  const tokens = parsed.paragraphs[mention.paragraph]?.tokens ?? [];
  const opens = tokens[mention.from - 1]?.sentence !== mention.sentence;
  // "Marta Hansen’s husband" keeps its capital, "The mayor’s husband" does not
  const led = ((tokens[mention.from]?.classes ?? 0) & (DETERMINER | POSSESSIVE)) > 0;
  const owned = !led && tokens.slice(mention.from, mention.to).some(isPossessive);
  return opens && !owned ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
