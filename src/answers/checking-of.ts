import type { Article } from '../article/article.ts';
import type { Checking } from '../checking/checking.ts';

/** What checks texts, knowing the shelf as it is now. */
export type CheckingOf = (articles: readonly Article[]) => Promise<Checking>;

/** Loads what compares words, and reads the shelf, when it is first asked for; what has changed since, when next asked. */
export function createCheckingOf(): CheckingOf {
  let checking: Promise<Checking> | undefined;
  let known: readonly Article[] = [];
  let updated: Promise<unknown> = Promise.resolve();
  return async (articles) => {
    checking ??= import('../checking/checking.ts').then(({ createChecking }) => createChecking());
    const ready = await checking;
    if (articles !== known) {
      known = articles;
      // After an update that failed, all is read again.
      updated = updated.catch(() => undefined).then(() => ready.update(articles));
    }
    try {
      await updated;
    } catch (error) {
      known = [];
      throw error;
    }
    return ready;
  };
}
