import type { Span } from '../../article/span.ts';
import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { DETERMINER, ORGANIZATION_END } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { isCapital, isPossessive } from '../tokens/token.ts';
import { campaignIn } from './campaign.ts';
import { describeNoun } from './description.ts';
import { type Discourse, latest } from './discourse.ts';
import { type Entity, newEntity } from './entity.ts';
import { initialsOf } from './name-index.ts';

export const DOCUMENTS = setOf(LEXICON.documents);
/** What a body has found out and is not sent out by anybody: "a UN study". */
export const STUDIES = setOf(LEXICON.studies);
const ISSUING = setOf(LEXICON.issuingVerbs);

/** "the email": whoever sent it out, where the same paragraph or the one before says so. */
export function issuerOf(parsed: ParsedArticle, discourse: Discourse, mention: Mention): Entity | undefined {
  if (STUDIES.has(mention.head)) return bodyIn(parsed, discourse, mention);
  if (!DOCUMENTS.has(mention.head)) return undefined;
  const own = campaignIn(parsed, discourse, mention);
  if (own) return own;
  const owner = ownerOf(parsed, discourse, mention) ?? bodyIn(parsed, discourse, mention);
  if (owner) return owner;
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
        (latest(discourse, (entry) => entry.mention === sender)?.entity ??
          campaignIn(parsed, discourse, sender) ??
          describedBody(parsed, sender));
      if (found) return found;
    }
  }
  return undefined;
}

/** "The ministry released a statement": a body without a name, as it is described. */
const describedBody = (parsed: ParsedArticle, mention: Mention): Entity | undefined =>
  mention.type === 'noun' && mention.entityType === 'body'
    ? newEntity(
        { name: describeNoun(parsed, mention), words: [mention.head], span: [mention.start, mention.end] },
        { named: false },
      )
    : undefined;

/** "Varga’s fundraising email": Varga. */
function ownerOf(
  { paragraphs }: ParsedArticle,
  discourse: Discourse,
  { paragraph, from, to }: Mention,
): Entity | undefined {
  const tokens = paragraphs[paragraph]?.tokens ?? [];
  for (let i = to - 1; i > from; i--) {
    const name = tokens[i - 1];
    if (!isPossessive(tokens[i]) || !isCapital(name)) continue;
    return latest(discourse, ({ entity }) => entity.named && entity.words.at(-1) === name?.lower)?.entity;
  }
  return undefined;
}

/** "the IMF report": the Fund, as the article names it. */
function bodyIn(
  { article, paragraphs }: ParsedArticle,
  discourse: Discourse,
  { paragraph, from, to }: Mention,
): Entity | undefined {
  const tokens = paragraphs[paragraph]?.tokens ?? [];
  let last = to - 2;
  while (last > from && (isPossessive(tokens[last]) || (tokens[last]?.kind === 'word' && !isCapital(tokens[last]))))
    last--;
  let first = last;
  while (first > from && isCapital(tokens[first - 1]) && !((tokens[first - 1]?.classes ?? 0) & DETERMINER)) first--;
  const [opens, ends] = [tokens[first], tokens[last]];
  if (!opens || !ends || first < from || !isCapital(ends) || opens.classes & DETERMINER) return undefined;
  const name = article.text.slice(opens.start, ends.end);
  const named = ({ names, words }: Entity): boolean =>
    names.has(name) || (first === last && (words.at(-1) === ends.lower || initialsOf(words) === ends.lower));
  const known = latest(discourse, ({ entity }) => entity.named && named(entity))?.entity;
  if (known) return known.entityType === 'body' ? known : undefined;
  // initials are a body's, whether or not it is named elsewhere, and so is what ends as its name does
  const isBody = first === last ? /^\p{Lu}{2,6}$/u.test(name) : (ends.classes & ORGANIZATION_END) > 0;
  if (!isBody) return undefined;
  const span: Span = [opens.start, ends.end];
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  return newEntity({ name, words, span });
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
