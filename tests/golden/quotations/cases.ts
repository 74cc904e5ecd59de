import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../../src/intake/read-article.ts';
import { readQuotations } from '../../../src/quotations/read.ts';

export const FOLDER = import.meta.dirname;

/** The folders that hold a `source.md` and what is to be read in it. */
export const cases = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The quotations of a case as `expected.json` keeps them: spans by their words, what is empty left out. */
export function readCase(name: string): unknown[] {
  const bytes = readFileSync(join(FOLDER, name, 'source.md'));
  const article = readArticle({ path: `${name}.md`, bytes });
  const words = (span: readonly [number, number]): string => article.text.slice(...span);
  return readQuotations(article).map(({ passage, turn, kind, spans, speaker, mention, cue, provenance }) => ({
    passage,
    turn,
    kind,
    spans: spans.map(words),
    speaker: speaker && {
      id: speaker.id,
      name: speaker.name,
      ...(speaker.names.length > 0 && { names: speaker.names }),
      ...(speaker.title !== null && { title: speaker.title }),
      ...(speaker.organisation !== null && { organisation: speaker.organisation }),
      ...(speaker.kind !== 'person' && { kind: speaker.kind }),
      mention: words(speaker.mention.span),
    },
    ...(mention && { mention: words(mention.span) }),
    ...(cue && { cue: words(cue.span) }),
    provenance: provenance.map(({ span, ...step }) => ({ ...step, ...(span && { words: words(span) }) })),
  }));
}
