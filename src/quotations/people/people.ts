import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import type { Speaker } from '../quotation.ts';
import { resolve } from './coreference.ts';
import { entitiesOf } from './entities.ts';
import { pairOf } from './pair.ts';
import { speakerOf, speakersOf } from './speaker.ts';
import { turnsOf } from './turn.ts';

/** A run with the mention that stands for its speaker and the person or body that it means. */
export interface AttributedRun {
  readonly mention: Mention | null;
  readonly speaker: Speaker | null;
  /** Counts from 1; runs of one utterance share it. */
  readonly turn: number;
}

/** In: for each run the mention that stands for its speaker. Out: whom that means, by the fullest name the article gives. */
export function identify(parsed: ParsedArticle, chosen: readonly (Mention | null)[]): AttributedRun[] {
  const entities = entitiesOf(parsed);
  const referents = resolve(parsed, entities, chosen);
  const turns = turnsOf(parsed, chosen, referents);
  return chosen.map((mention, run) => {
    const referent = referents[run];
    const pair = mention && pairOf(parsed, mention, entities.of);
    const speaker = pair
      ? speakersOf(parsed.article, pair, entities.of)
      : mention && referent
        ? speakerOf(parsed.article, mention, referent)
        : null;
    return { mention, speaker, turn: turns[run] ?? 0 };
  });
}
