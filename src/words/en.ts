// Every sentence of the bot, in English. Long on purpose: one file a language. The others have the type of this one, so that
// none lacks a key; a value is a text, or a function of what the text names. What members or articles wrote is given as it is:
// the door that shows it escapes it.
import { formsOf } from './forms.ts';

const forms = formsOf('en-GB');
const { number, plural } = forms;

export const en = {
  ...forms,

  /** Counted nouns. */
  counts: {
    articles: (count: number) => plural(count, { one: '# article', other: '# articles' }),
    quotations: (count: number) => plural(count, { one: '# quotation', other: '# quotations' }),
    passages: (count: number) => plural(count, { one: '# passage', other: '# passages' }),
  },

  /** Commands and their options: names are `a-z` in English, letters of the language elsewhere, 32 at most; descriptions 100 at most. */
  commands: {
    ask: { name: 'ask', description: 'Ask the articles: the passage and the sentence that answer, in their own words' },
    check: {
      name: 'check',
      description: 'Whether the articles print what somebody quotes, word for word, and whose words they are',
    },
    help: { name: 'help', description: 'What I do, what I do not do, and which articles I know' },
    quote: { name: 'quote', description: 'What a person said, word for word, and through whom it reached the page' },
    source: { name: 'source', description: 'The citation of an article and the link to it' },
    articles: { name: 'articles', description: 'Look after the articles of this server' },
    settings: {
      name: 'settings',
      description: 'Set how I answer in this server, and what may be asked in which channel',
    },
  },
  /** Commands of `/articles`. */
  articleCommands: {
    add: { name: 'add', description: 'Add an article by its address: a web page, a PDF, a Word file, an e-book' },
    upload: { name: 'upload', description: 'Add articles from files, several addresses, or a text that you paste' },
    list: { name: 'list', description: 'The articles of this server’s shelf, and what is followed' },
    info: { name: 'info', description: 'All that is known of an article of this server’s shelf' },
    remove: {
      name: 'remove',
      description: 'Take an article off this server’s shelf; it can be brought back for 24 hours',
    },
    restore: { name: 'restore', description: 'Bring back an article that was taken off within the last 24 hours' },
    refresh: { name: 'refresh', description: 'Fetch an article anew from its address' },
    follow: { name: 'follow', description: 'Add the new articles of a feed, or of a page that has one, by themselves' },
    unfollow: { name: 'unfollow', description: 'Follow a feed or a page no longer; its articles stay' },
  },
  /** Commands in a message’s menu: 32 characters at most. */
  menus: {
    checkQuote: 'Check quote',
    findSource: 'Find source',
    addArticle: 'Add article',
  },
  options: {
    question: { name: 'question', description: 'What you would like to know' },
    checkedText: { name: 'text', description: 'The words to check; quotation marks tell which' },
    checkPrivate: { name: 'private', description: 'Show the answer to you alone, as I do unless you say False' },
    about: { name: 'about', description: 'What they said about this' },
    who: { name: 'who', description: 'A name, a title or a role: ambassador' },
    sayer: { name: 'who', description: 'Who is said to have said it: a name, a title or a role' },
    article: { name: 'article', description: 'Only this article' },
    publisher: { name: 'publisher', description: 'Only articles of this publisher' },
    language: { name: 'language', description: 'Only articles in this language' },
    after: {
      name: 'after',
      description: 'Published in or after 2020, 2020-03 or 2020-03-31: what you give is included',
    },
    before: {
      name: 'before',
      description: 'Published in or before 2020, 2020-03 or 2020-03-31: what you give is included',
    },
    private: { name: 'private', description: 'Show the answer to you alone' },
    addresses: { name: 'url', description: 'Its address; several with spaces between' },
    feed: { name: 'url', description: 'The address of the feed or the page' },
    titleWords: { name: 'words', description: 'Only those whose title or publisher holds these words' },
    keptArticle: { name: 'article', description: 'An article of this server’s shelf' },
    removedArticle: { name: 'article', description: 'An article that was taken off within the last 24 hours' },
    followed: { name: 'url', description: 'A feed or a page that is followed' },
  },

  /** What a server has set. Buttons have 80 characters at most, menus’ placeholders 150, choices 100; a form’s title and labels 45. */
  settings: {
    unreadable: (place: string | null) =>
      `What is set for this server cannot be read${place === null ? '' : ` at “${place}”`}: somebody has changed its file by hand. Nothing of it is lost. Until it is mended I go on with what was set before or, since I was last started, with nothing set. Please tell whoever runs me: the file is notes/preferences.json in this server’s folder.`,
    onlyInServers: 'Settings are kept for a server. Please do this in a server that has added me.',
  },

  /** Faults that a person can act on. */
  faults: {
    bug: (reference: string) =>
      `Something went wrong on my side. If it happens again, tell whoever runs me: reference ${reference}.`,
    questionTooShort: (least: number) =>
      `That is too short to be a question: write at least ${number(least)} characters.`,
    questionTooLong: (length: number, most: number) =>
      `That question has ${number(length)} characters; ${number(most)} is the most I can take. Please shorten it.`,
  },
};

/** What every language of the interface can say. */
export type Words = typeof en;

/** A sentence, in whatever language it is to be said. */
export type Say = (words: Words) => string;
