// Words as Markdown that shows them as they are, and back. The two are each other's inverse.

/** What CommonMark, or tables and strikethrough beside it, would take for a mark anywhere in a line. */
const MARKS = /[\\`*[<~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would begin a heading, a quote, a list, a table or a rule. */
const OPENERS = /^(?:\d{1,9}(?=[.)](?:\s|$))|(?=[#>+=|:-]))/;
const EDGES = /^\s+|\s+$/g;

const asEntities = (spaces: string): string => [...spaces].map((space) => `&#${space.charCodeAt(0)};`).join('');

/** Words inside a line. */
export const escaped = (words: string): string => words.replace(MARKS, '\\$&').replace(EDGES, asEntities);

/** The lines of a text, each as Markdown reads it back; a line's end is a hard break. */
export const escapedLines = (text: string): string[] =>
  text.split('\n').map((line) => escaped(line).replace(OPENERS, '$&\\'));

/** What makes a break of a line's end. */
export const BREAK = '\\\n';

/** The text whose `escaped` words, or whose `escapedLines` joined by `BREAK`, these are. */
export const unescaped = (markdown: string): string =>
  /[\\&]/.test(markdown)
    ? markdown.replace(
        /\\(.)|&#(\d{1,5});/gs,
        (_, mark?: string, code?: string) => mark ?? String.fromCharCode(Number(code)),
      )
    : markdown;
