import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { isCapital } from '../tokens/token.ts';
import { GENDER_OF_PRONOUN } from './agreement.ts';
import type { Discourse } from './discourse.ts';
import { type Entity, newEntity } from './entity.ts';
import { mostSalient } from './salience.ts';

/** "his campaign", "the Varga campaign’s email": the campaign as the article would name it. */
export function campaignIn(parsed: ParsedArticle, discourse: Discourse, mention: Mention): Entity | undefined {
  const tokens = parsed.paragraphs[mention.paragraph]?.tokens.slice(mention.from, mention.to) ?? [];
  const at = tokens.findIndex(({ lower }) => lower === 'campaign');
  if (at < 1) return undefined;
  const before = tokens.slice(0, at).findLast(({ kind }) => kind === 'word');
  if (!before) return undefined;
  const gender = GENDER_OF_PRONOUN[before.lower];
  const owner = gender
    ? surnameOf(mostSalient(parsed, discourse, mention, gender))
    : isCapital(before) && before.lower !== 'the'
      ? before.text
      : undefined;
  if (owner === undefined) return undefined;
  const name = `${owner} campaign`;
  const campaign =
    discourse.campaigns.get(name) ??
    newEntity({ name, words: [owner.toLowerCase(), 'campaign'], span: [mention.start, mention.end] });
  discourse.campaigns.set(name, campaign);
  return campaign;
}

const surnameOf = (entity: Entity | undefined): string | undefined =>
  entity?.name.split(' ').findLast((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
