import { passageHolding } from '../../article/article.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import type { AttributedRun } from '../people/people.ts';
import type { Speaker, Step } from '../quotation.ts';
import { NO_OCCASION, type Occasion } from './occasion.ts';
import { occasionOf } from './read-occasion.ts';

/** Paragraphs for which an occasion holds for the same speaker, where nothing says that there was another. */
const HOLDS = 3;

/** The occasion at which somebody spoke last, and in which paragraph. */
interface Held {
  readonly occasion: Occasion;
  readonly paragraph: number;
}

/** A post is over sooner than an interview: who is named anew after it has said the words elsewhere. */
const holdsOn = ({ occasion, paragraph }: Held, mention: Mention, here: number): boolean =>
  here - paragraph <= (occasion.posted && mention.type !== 'pronoun' ? 0 : HOLDS);

/**
 * In: each run with its speaker. Out: for each the steps by which its words reached the page, in order: said, told or
 * posted, translated, quoted, and last the article itself. An occasion that is named once ("in a statement to Al-Watan")
 * holds for what the same person says next.
 */
export function provenanceOf(parsed: ParsedArticle, attributed: readonly AttributedRun[]): Step[][] {
  const own = attributed.map(({ mention }, run) => occasionOf(parsed, run, mention));
  const shared = new Map<number, Occasion>();
  for (const [run, { turn }] of attributed.entries()) shared.set(turn, { ...own[run], ...shared.get(turn) });
  const held = new Map<string, Held>();
  return attributed.map(({ mention, speaker, turn }, run) => {
    let occasion = shared.get(turn) ?? NO_OCCASION;
    const position = parsed.positions[run];
    if (speaker && mention && position) {
      const before = held.get(speaker.id) ?? introducedIn(parsed, mention, speaker);
      const tells = occasion.told ?? occasion.posted;
      if (tells) held.set(speaker.id, { occasion, paragraph: position.lastParagraph });
      else if (before && !occasion.another && holdsOn(before, mention, position.firstParagraph)) {
        occasion = { ...occasion, ...withoutPassingOn(before.occasion) };
        held.set(speaker.id, { ...before, paragraph: position.lastParagraph });
      } else held.delete(speaker.id);
    }
    return stepsOf(parsed, run, mention, speaker, occasion);
  });
}

/** Mentions of the paragraph before that may introduce an occasion. */
const MOST_LOOKED_AT = 40;

/** What holds on of an occasion: it was told or posted, but not that a translator or an agency passed it on. */
const withoutPassingOn = ({ told, posted }: Occasion): Occasion => ({
  ...(told && { told }),
  ...(posted && { posted }),
});

/** "In a separate statement to Al-Watan, the attaché, Wong Roy Chang, backed …": named in the paragraph before the words. */
function introducedIn(parsed: ParsedArticle, mention: Mention, speaker: Speaker): Held | undefined {
  const index = mention.paragraph - 1;
  const paragraph = parsed.paragraphs[index];
  const called = new Set([speaker.name, ...speaker.names]);
  for (const other of paragraph?.mentions.slice(-MOST_LOOKED_AT) ?? []) {
    if (other.type !== 'name' || !called.has(parsed.article.text.slice(other.start, other.end))) continue;
    const occasion = occasionOf(parsed, -1, other);
    if (occasion.told ?? occasion.posted) return { occasion, paragraph: index };
  }
  return undefined;
}

/** "Varga told Brandt" is no occasion of Brandt’s. */
const isSelf = (speaker: Speaker | null, { to }: Step): boolean =>
  to !== undefined && speaker !== null && (speaker.name === to || speaker.names.includes(to));

function stepsOf(
  { article, positions }: ParsedArticle,
  run: number,
  mention: Mention | null,
  speaker: Speaker | null,
  { told, posted, translated, quoted }: Occasion,
): Step[] {
  const steps: Step[] = [];
  if (speaker && mention) steps.push({ step: 'said', by: speaker.name, span: speaker.mention.span });
  if (told && !isSelf(speaker, told)) steps.push(told);
  if (posted) steps.push(posted.by === undefined && speaker ? { ...posted, by: speaker.name } : posted);
  const start = positions[run]?.run.spans[0]?.[0] ?? 0;
  const passage = passageHolding(article, start);
  if (!posted && passage?.postedBy !== undefined) steps.push({ step: 'posted', by: passage.postedBy, via: 'post' });
  if (translated) steps.push(translated);
  if (quoted) steps.push(quoted);
  steps.push({
    step: 'reported',
    ...(article.publisher !== null && { by: article.publisher }),
    ...(article.published !== null && { date: article.published }),
  });
  return steps;
}
