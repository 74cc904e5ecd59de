import type { Article } from '../article/article.ts';
import { readdressed } from '../article/compose.ts';
import { UserError } from '../base/errors.ts';
import { createTurns } from '../base/turns.ts';
import { isArticleId } from '../intake/article-id.ts';
import type { Fetcher } from '../intake/fetch/fetch.ts';
import type { Source } from '../intake/format.ts';
import { type ArticleFault, type SourceReading, UnreadableArticle } from '../intake/read-article.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { ArticleToKeep, KeptArticle, ShelfId, Shelves } from '../shelf/store/store.ts';
import type { Say } from '../words/en.ts';
import { saidIn } from '../words/said.ts';
import { createAllowance } from './allowance.ts';
import { doubtsOf } from './doubts.ts';
import type { Following } from './following.ts';
import { type IdParts, newId } from './free-id.ts';
import {
  type Added,
  type By,
  type Given,
  type Handed,
  type Keeping,
  PASTED,
  RESTORABLE,
  type Step,
} from './keeping.ts';
import { createMembers } from './members.ts';
import { addressKey } from './same-address.ts';
import { createShelfList, type ShelfList } from './shelf-list.ts';
import { type Taken, take } from './take.ts';
import { noteTakenOff } from './taken-off.ts';

export interface KeepingParts extends IdParts {
  readonly store: Shelves;
  /** For what members give by hand. */
  readonly fetcher: Fetcher;
  /** Reads what was handed over: see `readSource`. */
  readonly read: (source: Source) => Promise<SourceReading>;
  readonly following: Following;
  readonly quotationsOf: (article: Article) => readonly Quotation[];
  /** Called when a shelf was written, and waited for: what is on it can be asked then. */
  readonly changed: (shelf: ShelfId, ids: readonly string[]) => Promise<void>;
  readonly limits: KeepingLimits;
  /** Default: the store's clock. */
  readonly now?: () => Date;
}

export interface KeepingLimits {
  /** Articles of a server. */
  readonly articles: number;
  /** Adds a minute of one member; 0 for no limit. */
  readonly addsPerMinute: number;
}

/** What was taken off before that moment, ISO 8601, can no longer be brought back. */
export const forgottenBefore = (now: Date): string => new Date(now.getTime() - RESTORABLE).toISOString();

/** So often a write is tried again when somebody else was faster. */
const TRIES = 3;

const silent = (): void => undefined;

export function createKeeping(parts: KeepingParts): Keeping {
  const { store, fetcher, read, following, quotationsOf, changed, limits, now = store.now } = parts;
  const allow = createAllowance(limits.addsPerMinute, now);
  const turns = createTurns();

  async function listOf(shelf: ShelfId): Promise<ShelfList> {
    const articles: KeptArticle[] = [];
    for await (const kept of store.articles(shelf)) articles.push(kept);
    return createShelfList(articles);
  }

  async function onShelf(shelf: ShelfId, id: string): Promise<KeptArticle> {
    // Anything may be typed; the store takes what is an id.
    const kept = isArticleId(id) ? await store.article(shelf, id) : null;
    if (kept) return kept;
    throw new UserError('unknown-article', ({ keeping }) => keeping.unknownArticle(id));
  }

  function assertRoom({ size }: ShelfList): void {
    if (size >= limits.articles) throw new UserError('shelf-full', ({ keeping }) => keeping.full(limits.articles));
  }

  /** Puts an article where it belongs: in place of the same one, else under an id of its own. */
  async function keep(
    shelf: ShelfId,
    list: ShelfList,
    { article: found, added, original }: ArticleToKeep,
    others: ReadonlySet<string> | null,
  ): Promise<Omit<Added, 'doubts'>> {
    for (let tries = 1; ; tries++) {
      const same = list.sameAs(found, others);
      if (!same) assertRoom(list);
      const id = same?.article.id ?? (await newId(parts, shelf, found, (one) => list.byId(one) !== undefined));
      // An address that only tells another way to the page takes no other's place.
      const isSamePage =
        same?.article.url != null && found.url !== null && addressKey(same.article.url) === addressKey(found.url);
      const article = readdressed(found, { id, url: isSamePage ? same.article.url : found.url });
      const quotations = quotationsOf(article).length;
      // Without an address it is the same text: of the page that it stands on it tells less than what is there.
      const isCopy = same?.article.url != null && found.url === null;
      if (same && (isCopy || same.article.hash === article.hash))
        return { article: same.article, outcome: 'same', quotations };
      const given = { article, added: same?.added ?? added, ...(original && { original }) };
      try {
        const kept = await store.put(shelf, given, same?.version ?? null);
        list.set(kept);
        return { article: kept.article, outcome: same ? 'updated' : 'new', quotations };
      } catch (error) {
        if (tries === TRIES || !(error instanceof UserError) || error.code !== 'shelf-conflict') throw error;
        const kept = await store.article(shelf, id);
        if (kept) list.set(kept);
        else list.delete(id);
      }
    }
  }

  /** Reads what was handed over, and keeps each article in it. */
  async function keepTaken(
    shelf: ShelfId,
    list: ShelfList,
    { source, from, doubts = [] }: Taken,
    by: By,
    onStep: (step: Step) => void,
  ): Promise<Added[]> {
    const { articles, faults } = await read(source);
    const kept: Added[] = [];
    const ids = new Set<string>();
    for (const article of articles) {
      const { title, passages } = article;
      onStep({ step: 'read', title, passages: passages.length });
      const added = { at: now().toISOString(), by, from };
      // A book is kept once, with its first chapter.
      const original = kept.length === 0 ? { original: { name: source.path, bytes: source.bytes } } : {};
      const one = await keep(shelf, list, { article, added, ...original }, articles.length > 1 ? ids : null);
      ids.add(one.article.id);
      onStep({ step: 'quotations', title, quotations: one.quotations });
      onStep({ step: 'kept', title });
      kept.push({ ...one, doubts: [...doubts, ...doubtsOf(one.article, onlyOnce(faults, kept.length))] });
    }
    return kept;
  }

  return {
    async add(shelf, given, by, onStep = silent, onHanded = () => Promise.resolve()) {
      allow(by, given.length);
      return turns.take(shelf, async () => {
        const list = await listOf(shelf);
        const handed: Handed[] = [];
        try {
          for (const one of given) {
            const work = async () => keepTaken(shelf, list, await take(one, fetcher, onStep), by, onStep);
            const done = await orFailed(nameOf(one), work);
            handed.push(done);
            await onHanded(done);
          }
        } finally {
          const ids = handed.flatMap((one) => ('added' in one ? one.added.map(({ article }) => article.id) : []));
          await changed(shelf, ids);
        }
        return handed;
      });
    },
    async list(shelf) {
      const all = [...(await listOf(shelf)).all()];
      return all.sort((a, b) => a.article.title.localeCompare(b.article.title));
    },
    async info(shelf, id) {
      const kept = await onShelf(shelf, id);
      return { ...kept, quotations: quotationsOf(kept.article).length, doubts: doubtsOf(kept.article) };
    },
    remove: (shelf, id, by) =>
      turns.take(shelf, async () => {
        const kept = await onShelf(shelf, id);
        await store.remove(shelf, id, kept.version, { at: now().toISOString(), by });
        await noteTakenOff(store, shelf, kept.article.url, true);
        await changed(shelf, [id]);
        return kept;
      }),
    restore: (shelf, id) =>
      turns.take(shelf, async () => {
        const oldest = forgottenBefore(now());
        const removed = await newestOf(store, shelf, id);
        if (removed === null || removed < oldest) throw goneForGood(id);
        assertRoom(await listOf(shelf));
        const kept = await store.restore(shelf, id);
        if (!kept) throw goneForGood(id);
        await noteTakenOff(store, shelf, kept.article.url, false);
        await changed(shelf, [id]);
        return kept;
      }),
    async removed(shelf) {
      const oldest = forgottenBefore(now());
      const all = [];
      for await (const one of store.removed(shelf)) if (one.removed.at >= oldest) all.push(one);
      return all;
    },
    refresh: (shelf, id, by, onStep = silent) =>
      turns.take(shelf, async () => {
        allow(by, 1);
        const kept = await onShelf(shelf, id);
        const address = kept.article.url ?? (URL.canParse(kept.added.from) ? kept.added.from : null);
        if (address === null) throw new UserError('no-address', ({ keeping }) => keeping.noAddress(kept.article.title));
        const { source } = await take({ kind: 'address', url: address }, fetcher, onStep);
        const { articles, faults } = await read(source);
        const found = articles.length === 1 ? articles[0] : articles.find(({ title }) => title === kept.article.title);
        if (!found) throw new UserError('unknown-article', ({ keeping }) => keeping.partGone(kept.article.title));
        const article = readdressed(found, { id, url: kept.article.url ?? found.url });
        onStep({ step: 'read', title: article.title, passages: article.passages.length });
        const quotations = quotationsOf(article).length;
        const doubts = doubtsOf(article, faults);
        if (article.hash === kept.article.hash) return { article: kept.article, outcome: 'same', quotations, doubts };
        const original = { name: source.path, bytes: source.bytes };
        const put = await store.put(shelf, { article, added: kept.added, original }, kept.version);
        await changed(shelf, [id]);
        return { article: put.article, outcome: 'updated', quotations, doubts };
      }),
    ...following,
    ...createMembers({ store, turns, following }),
  };
}

const goneForGood = (id: string): UserError => new UserError('gone-for-good', ({ keeping }) => keeping.goneForGood(id));

const nameOf = (given: Given): string =>
  given.kind === 'address' ? given.url : given.kind === 'file' ? given.name : PASTED;

/** What was passed over in a book is said with its first chapter. */
const onlyOnce = (faults: readonly ArticleFault[], at: number): readonly ArticleFault[] => (at === 0 ? faults : []);

async function orFailed(from: string, work: () => Promise<readonly Added[]>): Promise<Handed> {
  try {
    return { from, added: await work() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { from, failed: { code: error.code, why: whyOf(error) } };
  }
}

/** Without the file's name, which stands beside it as what was handed over. */
function whyOf(error: UserError): Say {
  if (!(error instanceof UnreadableArticle)) return (words) => error.said(words);
  const { line, reason } = error;
  return (words) => words.intake.alone(line, saidIn(words, reason));
}

/** When the article that was taken off last under that id was. */
async function newestOf(store: Shelves, shelf: ShelfId, id: string): Promise<string | null> {
  for await (const { article, removed } of store.removed(shelf)) if (article.id === id) return removed.at;
  return null;
}
