import { apart } from '../../../answers/apart.ts';
import { listed, titleOf } from '../../../answers/in-words.ts';
import type { Article } from '../../../article/article.ts';
import { type Added, type Followed, type Info, PASTED } from '../../../keeping/keeping.ts';
import type { Say, Words } from '../../../words/en.ts';
import { visible } from '../layout.ts';
import type { Style } from '../style.ts';

const OUTCOMES = { new: 'added', updated: 'updated', same: 'thereAlready' } as const;

function facts(words: Words, style: Style, article: Article, quotations: number): string {
  const line = listed([
    article.author && apart(article.author),
    article.publisher && apart(article.publisher),
    article.published && words.date(article.published),
    words.counts.passages(article.passages.length),
    words.counts.quotations(quotations),
  ]);
  return style.listing(line).replace(/\n$/, '').split('\n').map(style.dim).join('\n');
}

const doubtLines = (words: Words, style: Style, doubts: readonly Say[]): string =>
  doubts.map((doubt) => style.listing(`? ${doubt(words)}`)).join('');

export function addedText(words: Words, style: Style, { article, outcome, quotations, doubts }: Added): string {
  const head = style.listing(words.terminal[OUTCOMES[outcome]](apart(titleOf(words, article)), article.id));
  return `${style.bold(head.replace(/\n$/, ''))}\n${facts(words, style, article, quotations)}\n${doubtLines(words, style, doubts)}`;
}

export function infoText(words: Words, style: Style, found: Info): string {
  const { article, quotations, doubts, added, history, original } = found;
  const says = words.terminal.info;
  const lines = [
    says.id(article.id),
    ...(article.url === null ? [] : [says.address(article.url)]),
    article.language === 'und' ? says.noLanguage : says.language(article.language),
    says.added(added.at.slice(0, 10), added.from === PASTED ? words.articles.pastedText : added.from),
    ...(original === null ? [] : [says.original(original)]),
    says.hash(article.hash),
    ...history.map(({ hash, until }) => says.until(until.slice(0, 10), hash)),
  ];
  return [
    style.bold(style.listing(apart(titleOf(words, article))).replace(/\n$/, '')),
    '\n',
    facts(words, style, article, quotations),
    '\n',
    ...lines.map(style.listing),
    doubtLines(words, style, doubts),
  ].join('');
}

export const followedText = (words: Words, style: Style, { title, url, asked, trouble }: Followed): string =>
  [
    style.listing(
      asked === null
        ? words.terminal.notAsked(apart(title))
        : words.terminal.lastAsked(apart(title), asked.slice(0, 16).replace('T', ' ')),
    ),
    `  ${visible(url)}\n`,
    trouble === null ? '' : style.listing(`? ${trouble(words)}`),
  ].join('');
