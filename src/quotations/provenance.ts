import type { Mention } from './mentions.ts';
import type { Speaker, Step } from './quotation.ts';
import type { Scene } from './scene.ts';

/** The steps by which a run's words reached the page, in order; the last is always the article itself. */
export function provenanceOf(scene: Scene, run: number, mention: Mention | null, speaker: Speaker | null): Step[] {
  const { article } = scene;
  const steps: Step[] = [];
  if (speaker && mention) steps.push({ step: 'said', by: speaker.name, span: speaker.mention.span });
  const passage = article.passages[scene.places[run]?.firstLine ?? -1];
  if (passage?.postedBy !== undefined) steps.push({ step: 'posted', by: passage.postedBy });
  steps.push({
    step: 'reported',
    ...(article.publisher !== null && { by: article.publisher }),
    ...(article.published !== null && { date: article.published }),
  });
  return steps;
}
