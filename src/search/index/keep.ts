import type { Article } from '../../article/article.ts';
import { inSlices, type Steps } from '../../base/steps.ts';
import type { ArticleIndex, Unread } from './article-index.ts';
import { type PackedPage, sizeOf } from './page.ts';
import { loadIndex, saveIndex } from './saved-index.ts';

export interface KeepingOptions {
  /** Where the index is kept between runs. Default: nowhere; it is then built at every start. */
  readonly file?: string | undefined;
  /** Told when a saved index cannot be used, or saved; without it the latter is thrown. */
  readonly log?: { warn(facts: object, message: string): void } | undefined;
}

/** A change that is smaller than this share of the passages is not saved by itself: to index it again at the next start is quick. */
const WORTH_SAVING = 0.1;

/** So many passages are added together at least, where there are as many: that is quicker. */
const BATCH = 10_000;

/** Makes an index hold these articles; how many passages were read anew or are no longer needed. */
function* bring(
  index: ArticleIndex,
  articles: readonly Article[],
  saved: ReadonlyMap<string, PackedPage>,
): Steps<number> {
  const wanted = new Map(articles.map((article) => [article.id, article]));
  const needless = new Map(saved);
  let changed = 0;
  for (const [id, page] of [...index.pages()]) {
    if (wanted.has(id)) continue;
    yield* index.removing(id);
    changed += sizeOf(page);
  }
  let batch: Unread[] = [];
  let passages = 0;
  for (const article of wanted.values()) {
    const packed = saved.get(article.hash);
    needless.delete(article.hash);
    if (index.pages().get(article.id)?.article.hash === article.hash) continue;
    batch.push({ article, packed });
    passages += article.passages.length;
    if (!packed) changed += article.passages.length;
    if (passages < BATCH) continue;
    yield* index.adding(batch);
    batch = [];
    passages = 0;
  }
  yield* index.adding(batch);
  for (const page of needless.values()) changed += sizeOf(page);
  index.vocabulary.settle();
  return changed;
}

/**
 * What makes an empty index hold exactly the articles it is given, one call after the other, giving way meanwhile. The first
 * call takes over what an earlier run saved; the index is saved when enough has changed since.
 */
export function createKeeping(
  index: ArticleIndex,
  { file, log }: KeepingOptions,
): (articles: readonly Article[]) => Promise<void> {
  let fresh = true;
  /** How many passages have come or gone since the index was saved. */
  let unsaved = 0;
  let updating: Promise<void> = Promise.resolve();

  /** The pages saved by an earlier run, whose words the index takes over. */
  async function saved(path: string): Promise<ReadonlyMap<string, PackedPage>> {
    const loaded = await loadIndex(path);
    if ('index' in loaded) {
      await inSlices(index.learning(loaded.index.vocabulary));
      return loaded.index.pages;
    }
    if ('unusable' in loaded) log?.warn({ path }, `the saved index is ${loaded.unusable}: it is built anew`);
    return new Map();
  }

  /** An index that cannot be saved is only slower to have next time. */
  async function save(path: string): Promise<void> {
    const pages = new Map([...index.pages().values()].map((page) => [page.article.hash, page]));
    try {
      await saveIndex(path, { vocabulary: index.vocabulary.state(), pages });
      unsaved = 0;
    } catch (error) {
      if (!log) throw error;
      log.warn({ err: error, path }, 'the index could not be saved');
    }
  }

  async function update(articles: readonly Article[]): Promise<void> {
    const first = fresh;
    fresh = false;
    const pages = first && file !== undefined ? await saved(file) : new Map<string, PackedPage>();
    unsaved += await inSlices(bring(index, articles, pages));
    if (file !== undefined && unsaved > 0 && (first || unsaved >= WORTH_SAVING * index.size)) await save(file);
  }

  return (articles) => {
    updating = updating.catch(() => undefined).then(() => update(articles));
    return updating;
  };
}
