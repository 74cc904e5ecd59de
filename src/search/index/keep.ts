import type { Article } from '../../article/article.ts';
import { createKeptFile, type KeptFileOptions } from '../../base/kept-file.ts';
import { inSlices, type Steps } from '../../base/steps.ts';
import type { ArticleIndex, Unread } from './article-index.ts';
import type { PackedPage } from './page.ts';
import { FORMAT, holdingOf, indexFrom, partsOf } from './saved-index.ts';

export interface KeepingOptions extends Pick<KeptFileOptions, 'log'> {
  /** Where the index is kept between runs. Default: nowhere; it is then built at every start. */
  readonly file?: string | undefined;
}

/** So many passages are added together at least, where there are as many: that is quicker. */
const BATCH = 10_000;

/** Makes an index hold these articles. */
function* bring(index: ArticleIndex, articles: readonly Article[], saved: ReadonlyMap<string, PackedPage>): Steps {
  const wanted = new Map(articles.map((article) => [article.id, article]));
  for (const id of [...index.pages().keys()]) if (!wanted.has(id)) yield* index.removing(id);
  let batch: Unread[] = [];
  let passages = 0;
  for (const article of wanted.values()) {
    if (index.pages().get(article.id)?.article.hash === article.hash) continue;
    batch.push({ article, packed: saved.get(article.hash) });
    passages += article.passages.length;
    if (passages < BATCH) continue;
    yield* index.adding(batch);
    batch = [];
    passages = 0;
  }
  yield* index.adding(batch);
  index.vocabulary.settle();
}

/**
 * What makes an empty index hold exactly the articles it is given, one call after the other, giving way meanwhile. The first
 * call takes over what an earlier run saved; the index is saved when enough has changed since.
 */
export function createKeeping(
  index: ArticleIndex,
  { file, log }: KeepingOptions,
): (articles: readonly Article[]) => Promise<void> {
  const kept = file === undefined ? null : createKeptFile({ path: file, format: FORMAT, what: 'index', log });
  let isFilled = false;
  let updating: Promise<void> = Promise.resolve();

  /** The pages saved by an earlier run, whose words the index takes over. */
  async function saved(articles: readonly Article[]): Promise<ReadonlyMap<string, PackedPage>> {
    const loaded = await kept?.load((bytes) => indexFrom(bytes, articles));
    if (!loaded) return new Map();
    await inSlices(index.learning(loaded.vocabulary));
    return loaded.pages;
  }

  async function update(articles: readonly Article[]): Promise<void> {
    const earlier = isFilled ? new Map<string, PackedPage>() : await saved(articles);
    isFilled = true;
    await inSlices(bring(index, articles, earlier));
    const pages = new Map([...index.pages().values()].map((page) => [page.article.hash, page]));
    await kept?.save(holdingOf(pages), () => partsOf({ vocabulary: index.vocabulary.state(), pages }));
  }

  return (articles) => {
    updating = updating.catch(() => undefined).then(() => update(articles));
    return updating;
  };
}
