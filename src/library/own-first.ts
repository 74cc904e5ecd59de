import type { Article } from '../article/article.ts';
import { addressKey } from '../keeping/same-address.ts';

/**
 * The articles of a server's own and the common ones beside them. Where both have one of the same id or of the same address,
 * the server's stands alone: it was added by people who could see the other. So it does where both have the same text and an
 * address is missing that could tell one from the other, as of a file that was handed over here and there.
 */
export function ownFirst(own: readonly Article[], common: readonly Article[]): Article[] {
  const ids = new Set(own.map(({ id }) => id));
  const pages = new Set(own.flatMap((article) => pageOf(article) ?? []));
  const byText = new Map(own.map((article) => [article.text, article]));
  const isCopied = ({ text, form, url }: Article): boolean => {
    const copy = byText.get(text);
    return copy !== undefined && copy.form === form && (copy.url === null || url === null);
  };
  const isReplaced = (article: Article): boolean =>
    ids.has(article.id) || pages.has(pageOf(article) ?? '') || isCopied(article);
  return [...own, ...common.filter((article) => !isReplaced(article))];
}

/** What an article is read from; a digest of a page does not stand in for the page. Null where it has no address. */
const pageOf = ({ url, form }: Article): string | null => (url === null ? null : `${form} ${addressKey(url)}`);
