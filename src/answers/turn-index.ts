import { type Article, type Passage, passageAt, passageText } from '../article/article.ts';
import { composeArticle } from '../article/compose.ts';
import { type Span, slice } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { addTo } from '../base/multimap.ts';
import { inSlices } from '../base/steps.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Search, Standing } from '../search/result.ts';
import { createSearch } from '../search/search.ts';
import { createWordKnowledge } from '../search/vocabulary/word-knowledge.ts';
import { languageOfSentences } from './language-in.ts';
import { sentenceFinder } from './sentence-around.ts';
import type { Said, Turn } from './turns.ts';

/** Which of the turns share something with the words, counted from 0, best first, and how the first of them stands to them. */
interface Numbers {
  readonly standing: Standing;
  readonly numbers: readonly number[];
}

/** A search over what one speaker said. */
export interface TurnIndex {
  /** @throws UserError `nothing-to-search` */
  find(about: string): Promise<Numbers>;
}

/** Of passages that are longer, in UTF-16 units, or hold more turns, only what stands so near is taken to go with a turn. */
const LONG_PASSAGE = 20_000;
const MOST_IN_PASSAGE = 8;
const NEAR = 1_000;

/** Words whose stems are kept from one speaker to the next: a few megabytes. */
const KEPT_STEMS = 50_000;

/** Makes indexes, in small steps, that share what depends on nobody's words. */
export function turnIndexes(): (said: Said) => Promise<TurnIndex> {
  const knowledge = createWordKnowledge(KEPT_STEMS);
  return (said) => indexTurns(said, () => createSearch({ knowledge }));
}

async function indexTurns({ turns, languageOf }: Said, create: () => Search): Promise<TurnIndex> {
  const languages = turns.map(({ article }) => languageOfSentences(article, languageOf(article)));
  const numbers = new Map<string, number[]>();
  for (const [number, language] of languages.entries()) addTo(numbers, language, number);

  /** One article for each language, whose stems and stop words the search uses; one paragraph for each turn. */
  async function over(texts: readonly string[]): Promise<Search> {
    const search = create();
    await search.update(
      Array.from(numbers, ([language, some]) =>
        composeArticle(
          { id: language, title: '', language },
          some.map((number) => ({ kind: 'body', text: texts[number] ?? '' })),
        ),
      ),
    );
    return search;
  }

  async function find(search: Search, about: string): Promise<Numbers> {
    const { passages, standing } = await search.search(about, { limit: turns.length });
    return {
      standing,
      numbers: passages.flatMap(({ article, passage }) => numbers.get(article.id)?.[passage.number - 1] ?? []),
    };
  }

  const texts = await inSlices(textsOf(turns, languages));
  const said = await over(texts.said);
  const near = await over(texts.near);
  return {
    async find(about) {
      try {
        return together(await find(said, about), await find(near, about));
      } catch (cause) {
        if (!(cause instanceof UserError)) throw cause;
        throw new UserError(cause.code, ({ faults }) => faults.aboutNothing(about), { cause });
      }
    },
  };
}

/**
 * What was said comes before what only stands near it, unless that alone is about the words. Words that share something with
 * them are never turned away: nobody expects a whole answer of what somebody happened to say.
 */
function together(said: Numbers, near: Numbers): Numbers {
  const isNearer = near.standing === 'answers' && said.standing !== 'answers';
  const numbers = [...new Set((isNearer ? [near, said] : [said, near]).flatMap((found) => found.numbers))];
  const answers = [said, near].some(({ standing }) => standing === 'answers');
  return { standing: answers ? 'answers' : numbers.length > 0 ? 'closest' : 'nothing', numbers };
}

/** For each turn what was said, of words inside a sentence of the reporter's that sentence; and the passage it begins in. */
function* textsOf(turns: readonly Turn[], languages: readonly string[]) {
  const said: string[] = [];
  const near: string[] = [];
  const taken = new Map<Passage, number>();
  let finder: { readonly article: Article; readonly find: (words: Span) => Span } | undefined;
  for (const [number, { article, quotations }] of turns.entries()) {
    if (finder?.article !== article) finder = { article, find: sentenceFinder(article, languages[number] ?? 'en') };
    const { find } = finder;
    const [first] = quotations;
    const passage = passageAt(article, first.passage);
    const isLong = passage !== undefined && passage.span[1] - passage.span[0] > LONG_PASSAGE;
    const sentences = quotations.map(({ kind, text, spans: [span] }) =>
      kind === 'partial' && span && !isLong ? slice(article.text, find(span)) : text,
    );
    said.push(sentences.join(' '));
    const before = passage ? (taken.get(passage) ?? 0) : 0;
    if (passage) taken.set(passage, before + 1);
    if (!passage) near.push(first.text);
    else if (isLong || before >= MOST_IN_PASSAGE) near.push(around(article, passage, first));
    else near.push(passageText(article, passage));
    yield;
  }
  return { said, near };
}

function around(article: Article, { span }: Passage, { spans: [words = span] }: Quotation): string {
  return article.text.slice(Math.max(span[0], words[0] - NEAR), Math.min(span[1], words[1] + NEAR));
}
