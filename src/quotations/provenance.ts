import { passageHolding } from '../article/article.ts';
import type { Mention } from './mentions.ts';
import { type Occasion, occasionIn } from './occasion.ts';
import type { Speaker, Step } from './quotation.ts';
import type { Scene } from './scene.ts';

/** What is known of each run when its way to the page is asked. */
export interface Attributed {
  readonly mention: Mention | null;
  readonly speaker: Speaker | null;
  readonly turn: number;
}

/** An occasion holds on for the same speaker this many paragraphs, where nothing says that there was another. */
const HOLDS = 3;

/**
 * For each run the steps by which its words reached the page, in order: said, told or posted, translated, quoted, and
 * last the article itself. An occasion that is named once ("in a statement to Al-Watan") holds for what the same person says next.
 */
export function provenanceOf(scene: Scene, attributed: readonly Attributed[]): Step[][] {
  const own = attributed.map(({ mention }, run) => occasionIn(scene, run, mention));
  const shared = new Map<number, Occasion>();
  for (const [run, { turn }] of attributed.entries()) shared.set(turn, { ...own[run], ...shared.get(turn) });
  const held = new Map<string, { occasion: Occasion; line: number }>();
  return attributed.map(({ mention, speaker, turn }, run) => {
    let occasion = shared.get(turn) ?? NOTHING;
    const place = scene.places[run];
    if (speaker && mention && place) {
      const before = held.get(speaker.id) ?? introducedIn(scene, mention, speaker);
      const tells = occasion.told ?? occasion.posted;
      if (tells) held.set(speaker.id, { occasion, line: place.lastLine });
      else if (before && place.firstLine - before.line <= HOLDS && !occasion.another) {
        occasion = { ...occasion, ...without(before.occasion) };
        held.set(speaker.id, { ...before, line: place.lastLine });
      } else held.delete(speaker.id);
    }
    return stepsOf(scene, run, mention, speaker, occasion);
  });
}

/** Mentions of the paragraph before that may introduce an occasion. */
const MOST_LOOKED_AT = 40;
const NOTHING: Occasion = {};

/** Where and when of an occasion that holds on; what was translated or quoted then is not said of what follows. */
const without = ({ told, posted }: Occasion): Occasion => ({ ...(told && { told }), ...(posted && { posted }) });

/** "In a separate statement to Al-Watan, the attaché, Wong Roy Chang, backed …": named in the paragraph before the words. */
function introducedIn(
  scene: Scene,
  mention: Mention,
  speaker: Speaker,
): { occasion: Occasion; line: number } | undefined {
  const index = mention.line - 1;
  const line = scene.lines[index];
  const called = new Set([speaker.name, ...speaker.names]);
  for (const other of line?.mentions.slice(-MOST_LOOKED_AT) ?? []) {
    if (other.type !== 'name' || !called.has(scene.article.text.slice(other.start, other.end))) continue;
    const occasion = occasionIn(scene, -1, other);
    if (occasion.told ?? occasion.posted) return { occasion, line: index };
  }
  return undefined;
}

/** "Varga told Brandt" is no occasion of Brandt’s. */
const isSelf = (speaker: Speaker | null, { to }: Step): boolean =>
  to !== undefined && speaker !== null && (speaker.name === to || speaker.names.includes(to));

function stepsOf(
  { article, places }: Scene,
  run: number,
  mention: Mention | null,
  speaker: Speaker | null,
  { told, posted, translated, quoted }: Occasion,
): Step[] {
  const steps: Step[] = [];
  if (speaker && mention) steps.push({ step: 'said', by: speaker.name, span: speaker.mention.span });
  if (told && !isSelf(speaker, told)) steps.push(told);
  if (posted) steps.push(posted.by === undefined && speaker ? { ...posted, by: speaker.name } : posted);
  const start = places[run]?.run.spans[0]?.[0] ?? 0;
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
