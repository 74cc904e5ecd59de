import { UserError } from '../../src/base/errors.ts';
import { readSource } from '../../src/intake/read-article.ts';
import type { Added, Followed, Given, Handed, Keeping, Step } from '../../src/keeping/keeping.ts';
import { readQuotations } from '../../src/quotations/read.ts';
import type { KeptArticle, ShelfId, ShelfStore } from '../../src/shelf/store/store.ts';

export interface MemoryKeepingOptions {
  readonly store: ShelfStore;
  /** What an address leads to, as Markdown; may be changed meanwhile. */
  readonly web: Map<string, string>;
  /** Resolves when questions are answered from the shelf as it is. */
  changed(shelf: ShelfId): Promise<void>;
}

/** A keeping that reads Markdown and text, and has a web of its own. */
export function memoryKeeping({ store, web, changed }: MemoryKeepingOptions): Keeping {
  const followed = new Map<ShelfId, Followed[]>();
  const unknown = (id: string) => new UserError('unknown-article', `No article here is called “${id}”.`);

  const fetched = (url: string): Uint8Array => {
    const page = web.get(url);
    if (page === undefined) throw new UserError('unreadable-article', `There is nothing at ${url}.`);
    return Buffer.from(page);
  };

  async function list(shelf: ShelfId): Promise<KeptArticle[]> {
    const all: KeptArticle[] = [];
    for await (const kept of store.articles(shelf)) all.push(kept);
    return all.sort((a, b) => a.article.title.localeCompare(b.article.title));
  }

  async function found(shelf: ShelfId, id: string): Promise<KeptArticle> {
    const kept = await store.article(shelf, id);
    if (!kept) throw unknown(id);
    return kept;
  }

  async function keep(
    shelf: ShelfId,
    source: { name: string; bytes: Uint8Array; from: string },
    by: string | null,
    onStep: (step: Step) => void,
  ): Promise<Added> {
    const { article, faults } = readSource({ path: source.name, bytes: source.bytes });
    onStep({ step: 'read', title: article.title, passages: article.passages.length });
    const quotations = readQuotations(article).length;
    onStep({ step: 'quotations', title: article.title, quotations });
    const before = await store.article(shelf, article.id);
    const outcome = !before ? 'new' : before.article.hash === article.hash ? 'same' : 'updated';
    const added = { at: new Date().toISOString(), by, from: source.from };
    if (outcome !== 'same') await store.put(shelf, { article, added, original: source }, before?.version ?? null);
    await changed(shelf);
    onStep({ step: 'kept', title: article.title });
    const doubts = [
      ...faults.map(({ message }) => message),
      ...(article.author === null ? ['no author is named'] : []),
    ];
    return { article, outcome, quotations, doubts };
  }

  async function addOne(shelf: ShelfId, given: Given, by: string | null, onStep: (step: Step) => void) {
    switch (given.kind) {
      case 'address': {
        onStep({ step: 'fetching', from: given.url });
        const bytes = fetched(given.url);
        onStep({ step: 'fetched', from: given.url, bytes: bytes.byteLength });
        const name = `${new URL(given.url).pathname.split('/').at(-1) || 'page'}.md`;
        return keep(shelf, { name, bytes, from: given.url }, by, onStep);
      }
      case 'file':
        return keep(shelf, { name: given.name, bytes: given.bytes, from: given.name }, by, onStep);
      case 'text':
        return keep(shelf, { name: 'pasted.txt', bytes: Buffer.from(given.text), from: 'pasted' }, by, onStep);
    }
  }

  return {
    async add(shelf, given, by, onStep = () => undefined) {
      const handed: Handed[] = [];
      for (const one of given) {
        const from = one.kind === 'address' ? one.url : one.kind === 'file' ? one.name : 'pasted';
        try {
          handed.push({ from, added: [await addOne(shelf, one, by, onStep)] });
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          handed.push({ from, failed: { code: error.code, message: error.message } });
        }
      }
      return handed;
    },
    list,
    async info(shelf, id) {
      const kept = await found(shelf, id);
      return { ...kept, quotations: readQuotations(kept.article).length, doubts: [] };
    },
    async remove(shelf, id, by) {
      const kept = await found(shelf, id);
      await store.remove(shelf, id, kept.version, { at: new Date().toISOString(), by });
      await changed(shelf);
      return kept;
    },
    async restore(shelf, id) {
      const kept = await store.restore(shelf, id);
      if (!kept) throw new UserError('gone-for-good', 'It was not taken off, or more than 24 hours ago.');
      await changed(shelf);
      return kept;
    },
    async removed(shelf) {
      const all = [];
      for await (const one of store.removed(shelf)) all.push(one);
      return all;
    },
    async refresh(shelf, id, by, onStep = () => undefined) {
      const { article } = await found(shelf, id);
      if (article.url === null) throw new UserError('no-address', 'This article has no address to be fetched from.');
      return addOne(shelf, { kind: 'address', url: article.url }, by, onStep);
    },
    async follow(shelf, url, by) {
      const one = { url, title: 'Courier', since: new Date().toISOString(), by, asked: null, trouble: null };
      followed.set(shelf, [...(followed.get(shelf) ?? []), one]);
      return one;
    },
    async unfollow(shelf, url) {
      const left = (followed.get(shelf) ?? []).filter((one) => one.url !== url);
      if (left.length === (followed.get(shelf) ?? []).length)
        throw new UserError('not-followed', `${url} is not followed.`);
      followed.set(shelf, left);
    },
    followed: async (shelf) => followed.get(shelf) ?? [],
  };
}
