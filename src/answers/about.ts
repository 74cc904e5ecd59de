import { type Article, passageAt, passageText } from '../article/article.ts';
import { composeArticle } from '../article/compose.ts';
import { slice } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { sentenceAround } from './in-words.ts';
import { languageOfSentences } from './language-in.ts';
import type { Turn } from './quote.ts';

/**
 * The turns that are about the words, best first: those that hold them, then those whose paragraph does. A search of
 * their own, so that neither other people's words nor the size of the shelf crowds them out.
 *
 * @throws UserError `nothing-to-search` when the words say nothing to look for
 */
export async function turnsAbout(about: string, turns: readonly Turn[]): Promise<Turn[]> {
  const said = await ranked(about, turns, wordsSaid);
  const near = await ranked(about, turns, ({ article, quotations: [first] }) => {
    const passage = passageAt(article, first.passage);
    return passage ? passageText(article, passage) : first.text;
  });
  return [...new Set([...said, ...near])];
}

/** What was said; of words inside a sentence of the reporter's, that sentence. */
function wordsSaid({ article, quotations }: Turn, language: string): string {
  return quotations
    .map(({ kind, text, spans: [first] }) =>
      kind === 'partial' && first ? slice(article.text, sentenceAround(article, first, language)) : text,
    )
    .join(' ');
}

async function ranked(
  about: string,
  turns: readonly Turn[],
  wordsOf: (turn: Turn, language: string) => string,
): Promise<Turn[]> {
  const { createSearch } = await import('../search/search.ts');
  // One page for each language, whose stems and stop words the search uses.
  const byLanguage = new Map<string, Turn[]>();
  const languages = new Map<Article, string>();
  for (const turn of turns) {
    const language = languages.get(turn.article) ?? languageOfSentences(turn.article);
    languages.set(turn.article, language);
    const spoken = byLanguage.get(language) ?? [];
    byLanguage.set(language, spoken);
    spoken.push(turn);
  }
  const search = createSearch();
  await search.update(
    [...byLanguage].map(([language, spoken]) =>
      composeArticle(
        { id: language, title: '', language },
        spoken.map((turn) => ({ kind: 'body', text: wordsOf(turn, language) })),
      ),
    ),
  );
  const { passages } = await search.search(about, { limit: turns.length }).catch((cause: unknown) => {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(cause.code, `“${about}” has no word to look for. Say what it should be about.`, { cause });
  });
  return passages.flatMap(({ article, passage }) => byLanguage.get(article.id)?.[passage.number - 1] ?? []);
}
