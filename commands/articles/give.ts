import { UserError } from '../../src/base/errors.ts';
import type { Context, GivenFile } from '../../src/command/context.ts';
import type { Edited } from '../../src/command/editing.ts';
import type { Outcome } from '../../src/command/outcome.ts';
import { inTheEnd } from '../../src/command/respond.ts';
import { type Given, type Handed, PASTED, type Step } from '../../src/keeping/keeping.ts';
import { drawAdded } from '../../src/reply/articles/added.ts';
import { advanced, begun, drawProgress, type Progress } from '../../src/reply/articles/progress.ts';

/** What somebody hands over; a file is still where Discord keeps it. */
export type Thing = Exclude<Given, { kind: 'file' }> | { readonly kind: 'file'; readonly file: GivenFile };

/** More at once would outlast the quarter of an hour in which Discord takes an answer. */
const MOST = 50;

/** Takes what is handed over, one after the other, so that one file at a time is in memory. @throws UserError `too-many-given` */
export function give(context: Edited<Context>, things: readonly Thing[]): Outcome {
  if (things.length > MOST)
    throw new UserError('too-many-given', ({ articles }) => articles.faults.tooManyGiven(things.length, MOST));
  const { words } = context;
  return inTheEnd<Progress>(
    async (report) => {
      const handed: Handed[] = [];
      let progress = begun(words.articles.adding(things.length));
      const onStep = (step: Step): void => {
        progress = advanced(words, progress, step);
        report(progress);
      };
      for (const thing of things) handed.push(...(await addOne(context, thing, onStep)));
      return drawAdded(words, handed, context.now.toISOString());
    },
    (progress) => drawProgress(words, progress),
  );
}

/** What is a person's to mend is said of the one thing, and leaves the others be. */
async function addOne(
  { keeping, shelf, asker, door }: Edited<Context>,
  thing: Thing,
  onStep: (step: Step) => void,
): Promise<readonly Handed[]> {
  try {
    const given = thing.kind === 'file' ? await fetched(thing.file) : thing;
    return await keeping.add(shelf, [given], asker.id, onStep);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ from: nameOf(thing), failed: { code: error.code, why: (words) => error.said(words) } }];
  }

  async function fetched({ name, url, type }: GivenFile): Promise<Given> {
    onStep({ step: 'fetching', from: name });
    const bytes = await door.download(url);
    onStep({ step: 'fetched', from: name, bytes: bytes.byteLength });
    return { kind: 'file', name, bytes, ...(type !== undefined && { contentType: type }) };
  }
}

function nameOf(thing: Thing): string {
  switch (thing.kind) {
    case 'address':
      return thing.url;
    case 'file':
      return thing.file.name;
    case 'text':
      return PASTED;
  }
}
