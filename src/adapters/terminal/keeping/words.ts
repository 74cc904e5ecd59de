import { apart } from '../../../answers/apart.ts';
import { counted, dateInWords, listed, titleInWords } from '../../../answers/in-words.ts';
import type { Article } from '../../../article/article.ts';
import type { Added, Followed, Info } from '../../../keeping/keeping.ts';
import { en, type Say } from '../../../words/en.ts';
import { visible } from '../layout.ts';
import type { Style } from '../style.ts';

const OUTCOMES = { new: 'Added', updated: 'Updated', same: 'There already, word for word' } as const;

function facts(style: Style, article: Article, quotations: number): string {
  const line = listed([
    article.author && apart(article.author),
    article.publisher && apart(article.publisher),
    article.published && dateInWords(article.published),
    counted(article.passages.length, 'passage'),
    counted(quotations, 'quotation'),
  ]);
  return style.listing(line).replace(/\n$/, '').split('\n').map(style.dim).join('\n');
}

const doubtLines = (style: Style, doubts: readonly Say[]): string =>
  doubts.map((doubt) => style.listing(`? ${doubt(en)}`)).join('');

export function addedText(style: Style, { article, outcome, quotations, doubts }: Added): string {
  const head = style.listing(`${OUTCOMES[outcome]}: ${apart(titleInWords(article))} (${article.id})`);
  return `${style.bold(head.replace(/\n$/, ''))}\n${facts(style, article, quotations)}\n${doubtLines(style, doubts)}`;
}

export function infoText(style: Style, { article, quotations, doubts, added, history, original }: Info): string {
  const lines = [
    `Id: ${article.id}`,
    ...(article.url === null ? [] : [`Address: ${article.url}`]),
    `Language: ${article.language === 'und' ? 'not stated' : article.language}`,
    `Added: ${added.at.slice(0, 10)} from ${added.from}`,
    ...(original === null ? [] : [`Original: ${original}`]),
    `Hash: ${article.hash}`,
    ...history.map(({ hash, until }) => `Until ${until.slice(0, 10)}: ${hash}`),
  ];
  return [
    style.bold(style.listing(apart(titleInWords(article))).replace(/\n$/, '')),
    '\n',
    facts(style, article, quotations),
    '\n',
    ...lines.map(style.listing),
    doubtLines(style, doubts),
  ].join('');
}

export const followedText = (style: Style, { title, url, asked, trouble }: Followed): string =>
  [
    style.listing(
      `${apart(title)}: ${asked === null ? 'not asked yet' : `last asked ${asked.slice(0, 16).replace('T', ' ')}`}`,
    ),
    `  ${visible(url)}\n`,
    trouble === null ? '' : style.listing(`? ${trouble(en)}`),
  ].join('');
