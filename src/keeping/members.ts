import type { Turns } from '../base/turns.ts';
import type { KeptArticle, ShelfId, Shelves } from '../shelf/store/store.ts';
import type { Following } from './following.ts';
import type { Keeping } from './keeping.ts';

export interface MembersParts {
  readonly store: Shelves;
  /** Of what is done with a shelf. */
  readonly turns: Turns;
  readonly following: Following;
}

/** What of `Keeping` is about the members whose ids stand on a shelf. */
export function createMembers({ store, turns, following }: MembersParts): Pick<Keeping, 'ofMember' | 'forgetMember'> {
  async function broughtBy(shelf: ShelfId, member: string): Promise<KeptArticle[]> {
    const brought: KeptArticle[] = [];
    for await (const kept of store.articles(shelf)) if (kept.added.by === member) brought.push(kept);
    return brought;
  }

  /** Everything but the id stays as it is, what the article was read from too. */
  async function withoutId(shelf: ShelfId, { article, added, original: name, version }: KeptArticle): Promise<void> {
    const bytes = name === null ? null : await store.original(shelf, article.id);
    const original = name !== null && bytes !== null ? { original: { name, bytes } } : {};
    await store.put(shelf, { article, added: { ...added, by: null }, ...original }, version);
  }

  return {
    async ofMember(shelf, member) {
      const followed = await following.followed(shelf);
      return {
        articles: (await broughtBy(shelf, member)).length,
        followed: followed.filter(({ by }) => by === member).length,
      };
    },
    forgetMember: (shelf, member) =>
      turns.take(shelf, async () => {
        const brought = await broughtBy(shelf, member);
        for (const kept of brought) await withoutId(shelf, kept);
        return { articles: brought.length, followed: await following.forgetFollower(shelf, member) };
      }),
  };
}
