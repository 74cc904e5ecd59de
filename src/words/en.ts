// Every sentence of the bot, in English. Long on purpose: one file a language. The others have the type of this one, so that
// none lacks a key; a value is a text, or a function of what the text names. What members or articles wrote is given as it is:
// the door that shows it escapes it.
import { asSentence, formsOf, type PluralForms, type Wait } from './forms.ts';

const forms = formsOf('en-GB');
const { date, language, list, number, plural, sentence, wait } = forms;

/** Which articles a question is asked of; null for what it is not narrowed to. */
export interface AskedArticles {
  /** Of the only article. */
  readonly title: string | null;
  readonly publisher: string | null;
  /** A tag: `de`. */
  readonly language: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; that day, month or year included. */
  readonly after: string | null;
  readonly before: string | null;
}

type Period = Pick<AskedArticles, 'after' | 'before'>;

/** "published from March 2020 on"; null for any time at all. */
function period({ after, before }: Period): string | null {
  if (after !== null && before !== null) return `published from ${date(after)} to ${date(before)}`;
  if (after !== null) return `published from ${date(after)} on`;
  return before === null ? null : `published up to ${date(before)}`;
}

/** "articles by the Velmora Courier in German", "“Harbour bridge to close”"; null for all of them. */
export function askedArticles(asked: AskedArticles | null): string | null {
  if (asked === null) return null;
  if (asked.title !== null) return `“${asked.title}”`;
  const conditions = [
    asked.publisher !== null && `by ${asked.publisher}`,
    asked.language !== null && `in ${language(asked.language)}`,
    period(asked),
  ].filter(Boolean);
  return conditions.length > 0 ? `articles ${conditions.join(' ')}` : null;
}

/** Occasions of which one does not say "a". */
const UNCOUNTED = /s$|^(?:testimony|court|evidence|writing)$/i;

/** "an interview" */
const occasion = (noun: string): string =>
  UNCOUNTED.test(noun) || /^(?:an?|the|his|her|their|its)\s/i.test(noun)
    ? noun
    : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** Said before passages of which nothing shows that they answer. */
const notOutright = (asked: AskedArticles | null): string => {
  const articles = askedArticles(asked) ?? 'articles';
  return asked?.title ? `${articles} does not say this outright.` : `The ${articles} do not say this outright.`;
};

const noneCalled = (who: string): string =>
  `No words of anybody called “${who}” stand in quotation marks in these articles.`;

const GIVE_FILE = 'Save the page in your browser and give me the file instead.';
const OWN_ADDRESS = 'Open the page in your browser and give me the address that it ends at.';
const tryAgain = (pause: Wait | null): string => `Try again ${pause === null ? 'later' : `in ${wait(pause)}`}.`;
const passages = (count: number): string => plural(count, { one: '# passage', other: '# passages' });
const quotations = (count: number): string => plural(count, { one: '# quotation', other: '# quotations' });
const articlesOnShelf = (count: number): string =>
  plural(count, { one: '# article on this server’s shelf', other: '# articles on this server’s shelf' });
const PASTE = "or paste the article's text";

export const en = {
  ...forms,

  /** Counted nouns. */
  counts: {
    articles: (count: number) => plural(count, { one: '# article', other: '# articles' }),
    quotations: (count: number) => plural(count, { one: '# quotation', other: '# quotations' }),
    passages: (count: number) => plural(count, { one: '# passage', other: '# passages' }),
    /** The last of a list of names: "Ann, Bo and 4 more". */
    more: (count: number) => `${number(count)} more`,
    /** Below a list of lines. */
    andMore: (count: number) => `and ${number(count)} more`,
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
    insights: { name: 'insights', description: 'What was asked in this server, and what nothing answered' },
    privacy: { name: 'privacy', description: 'What I keep of you and of this server, and how to have it forgotten' },
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

  /** What the bot itself says to a member, whatever the command. */
  bot: {
    /** Somebody asks again too soon. */
    tooFast: (seconds: number) =>
      plural(seconds, {
        one: 'That was quick. You can ask again in a second.',
        other: 'That was quick. You can ask again in # seconds.',
      }),
    gettingReady: 'I am still reading this server’s articles. Please ask again in a few seconds.',
    unreadable: 'Discord sent something I cannot read. Please try again.',
    nobody: 'Discord did not say who you are. Please try again.',
    unknownCommand: (name: string) => `I do not know /${name} any more. Reload Discord (Ctrl+R).`,
    oldForm: 'This form is from another version of me. Please open it again.',
    noFiles: 'Files cannot be taken here. Please give me an address instead.',
  },

  /** What the preview’s server says, as Discord would. */
  preview: {
    /** The page asks for a command that the server does not have: an older page. */
    noCommand: 'This command does not exist. Load the page again.',
    notAllowed: 'You do not have permission to use this command.',
    noMessage: 'This message is no longer there.',
    formExpired: 'This form has expired. Open it again.',
    noChosenFile: 'A file is no longer there. Choose it again.',
    noSentFile: 'This file is no longer there. Please send it again.',
    largeFile: (megabytes: number) => `A file may have ${number(megabytes)} MB at most.`,
    /** Discord’s own words where a bot does not answer: to typing, to a button or menu, to a form, to a command. */
    suggestionsFailed: 'Loading options failed',
    interactionFailed: 'This interaction failed',
    formFailed: 'Something went wrong. Try again.',
    commandFailed: 'The application did not respond',

    /**
     * What the page in the browser says, a small part of which is Discord’s own. It is sent as data: texts with the names of what
     * is put into them in braces, which stay as they are, and forms of such a text by a count, where `#` is the count.
     */
    page: {
      /** The title of the window. */
      title: 'Verbatim · preview',
      server: 'Verbatim preview',
      /** The name of a list, for screen readers. */
      channels: 'Channels',
      about:
        'This page stands in for Discord and runs the very same bot. Nothing leaves this computer, unless you add an address, which is fetched.',
      topic: 'Ask the articles on the shelf. They answer in their own words.',
      welcome: 'Welcome to #{channel}!',
      /** `{slash}` is the key that is pressed. */
      firstSteps:
        'Verbatim answers from the articles on its shelf, word for word, and says who said it. Start with one of these, or type {slash} below. To add an article, drop a file here or paste its address. To check a quotation, post the message that has it, and choose Check quote in the menu of its apps.',
      /** Names of what holds the messages, for screen readers. */
      channel: 'Channel',
      messages: 'Messages',
      offline: 'The preview is not running. This page comes back by itself once it is.',
      /** The button that sends a command. */
      send: 'Send',

      restarted:
        'The preview was started again. It keeps its messages only while it runs, so those from before are gone.',
      unreachable: 'The preview is not running any more. Start it again, and this page comes back by itself.',
      notStarted: 'The preview could not start: {reason}',
      toLight: 'Switch to light',
      toDark: 'Switch to dark',

      /** Three people whom one may be, by what they may do. */
      roles: { editor: 'Editor', member: 'Member', moderator: 'Moderator' },
      /** The name of the list of people. */
      beSomebodyElse: 'Be somebody else',
      /** Above the list of people. */
      seeAs: 'See the channel as',
      /** The name of the button that opens it. */
      youAre: 'You are {name}, {role}. Be somebody else',

      /** Beside a bot’s name. */
      app: 'APP',
      /** Above an answer; the command as it is typed: “Ada used /ask”. */
      used: '{person} used {command}',
      sending: 'Sending command…',
      thinking: '{bot} is thinking…',
      onlyYou: 'Only you can see this',
      dismiss: 'Dismiss message',
      originalDeleted: 'Original message was deleted',
      /** Stands for a message that has no text of its own. */
      seeMessage: 'Click to see message',
      /** The button over a message, and the heading of the menu that it opens. */
      apps: 'Apps',
      /** What a click uncovers. */
      spoiler: 'Spoiler',
      download: 'Download {name}',
      bytes: { one: '# bytes', other: '# bytes' } as PluralForms,
      kilobytes: '{size} KB',
      megabytes: '{size} MB',
      invalidDate: 'Invalid date',
      /** Stand behind `@`, `#` and `@`. */
      unknownUser: 'unknown-user',
      unknownChannel: 'unknown',
      unknownRole: 'unknown-role',
      /** In a menu from which nothing is chosen yet. */
      choose: 'Make a selection',
      notDrawn: 'The preview does not draw this kind of menu; Discord does.',
      notForSale: 'Not for sale in the preview',

      /** The line in which commands are typed. */
      line: 'Message, or / for commands',
      linePlaceholder: 'Type / to see what the bot can do',
      /** Names of lists of what may be chosen, and what stands above them. */
      choices: 'Choices',
      commands: 'Commands',
      noSuchCommand: 'No command is called that',
      addArticle: 'Add this article to the shelf',
      /** While words are typed without a command. */
      onlyCommands: 'Enter posts this. The bot hears commands only: to ask it, choose {command}.',
      loadingChoices: 'Loading options…',
      noChoices: 'No options match your search.',
      enterSends: 'Press Enter to send',
      /** How many options of a command may still be added. */
      moreOptions: { one: '+# optional', other: '+# optional' } as PluralForms,
      /** Beside an option that may be left out. */
      optional: 'optional',
      /** Characters typed, of how many; `#` is how many too many. */
      tooLong: { one: '{length}/{most}, # too many', other: '{length}/{most}, # too many' } as PluralForms,
      true: 'True',
      false: 'False',

      /** What is wrong with what was typed for an option. */
      faults: {
        missing: 'This option is required. Specify a value.',
        noChoice: 'Choose one of the options.',
        noText: 'Enter text.',
        noNumber: 'Enter a number.',
        notWhole: 'Enter a whole number.',
        notTrueOrFalse: 'Choose True or False.',
        nobody: 'Choose a member.',
        notFilledIn: 'The preview cannot fill in this kind of option.',
        otherKind: 'This is another kind of option.',
        noSuchOption: 'There is no such option.',
        between: 'Must be between {min} and {max}.',
        least: 'Must be {min} or more.',
        most: 'Must be {max} or fewer.',
        /** By `max`. */
        lengthBetween: { other: 'Must be between {min} and {max} characters in length.' } as PluralForms,
        lengthLeast: { other: 'Must be # or more characters in length.' } as PluralForms,
        lengthMost: { other: 'Must be # or fewer characters in length.' } as PluralForms,
      },

      /** Forms that a command opens. */
      form: {
        submit: 'Submit',
        cancel: 'Cancel',
        close: 'Close',
        note: 'This form will be submitted to {bot}. Do not share passwords or other sensitive information.',
        missing: 'This field is required.',
        notDrawn: 'The preview does not draw this field; Discord does.',
      },
      /** Files that are dropped on the page, or into a form. */
      files: {
        addToShelf: 'Add to the shelf',
        drop: 'Drop the files here',
        /** `{browse}` is the next text, drawn as a link. */
        dropOrBrowse: 'Drop files here or {browse}',
        browse: 'browse',
        /** `{size}` is the most that each may have. */
        most: { one: 'Up to one file, {size} each', other: 'Up to # files, {size} each' } as PluralForms,
        tooLarge: '{name} is too large: {size} of at most {most}.',
        tooMany: { other: '# files at most: {more} left out.' } as PluralForms,
        takeOut: 'Take {name} out',
        missing: 'Choose a file.',
      },
    },
  },

  /**
   * What the program says in a terminal. What is typed stays as it is in every language: commands, options and their values in capital
   * letters (`verbatim ask --limit N`), `ok`, `look`, `BAD`.
   */
  terminal: {
    /** Wrong use of the program. Sentences of a fault are put one behind the other. */
    didYouMean: (typed: string) => `Did you mean “${typed}”?`,
    /** Last line of a fault. */
    tryHelp: (command: string) => `Try “${command}”.`,
    listsAll: (command: string) => `“${command}” lists what there is.`,
    noVerb: (command: string) => `There is no “${command}”.`,
    noOption: (option: string) => `There is no option “${option}”.`,
    noOptionFor: (option: string, verb: string) => `There is no option “${option}” for “${verb}”.`,
    takesNoValue: (option: string) => `“${option}” takes no value.`,
    needsValue: (option: string, example: string) => `“${option}” needs a value: ${example}.`,
    givenTwice: (option: string) => `“${option}” is given twice.`,
    wholeNumberFrom: (option: string, min: number, typed: string) =>
      `“${option}” takes a whole number from ${min} up, not “${typed}”.`,
    wholeNumber: (option: string, min: number, max: number, typed: string) =>
      `“${option}” takes a whole number from ${min} to ${max}, not “${typed}”.`,
    noStyle: (typed: string, styles: readonly string[]) =>
      `There is no style “${typed}”: take one of ${styles.join(', ')}.`,
    takesNoWord: (verb: string, word: string) => `“${verb}” takes no “${word}”.`,
    usedAs: (command: string) => `It is “${command}”.`,
    whoseWords: 'Whose words? Give a name, a title or a role: --who NAME.',
    noServerId: (typed: string) => `“${typed}” is no id of a server: in Discord, right-click the server and copy it.`,
    addedToData:
      '“--articles” names folders to read. Articles are added to the data folder (VERBATIM_DATA), or put as files into a folder of yours.',
    noFolder: (folder: string) => `There is no folder “${folder}”.`,

    /** Where questions, or texts to be checked, are typed line by line. */
    typeQuestions: 'Type a question and press Enter; Ctrl+D ends.',
    typeTexts: 'Type or paste what is to be checked and press Enter; Ctrl+D ends.',
    nearestPassages: 'The nearest passages, which may not answer it:',
    nearest: (position: number, title: string) =>
      `The nearest passage is ¶ ${number(position)} of “${title}”; --limit 1 shows it.`,
    saidNothing: (speaker: string, about: string) =>
      `These articles hold nothing that ${speaker} said about “${about}”.`,
    /** @param people 2 and more, with titles in brackets */
    peopleMatch: (who: string, people: readonly string[]) =>
      `${number(people.length)} people match “${who}”: ${people.join('; ')}. Say more of the name.`,
    /** @param ids a list of some of them, of which it is said how many more there are */
    whichArticle: (count: number, ids: string) => `Which article? There are ${number(count)}: ${ids}.`,
    /** Behind it, where not all are named. */
    listsArticles: (command: string) => `“${command}” lists them.`,
    noArticles: 'There are no articles here yet.',
    noQuotations: 'No words stand in quotation marks in these articles.',
    /** Of an article of which only a digest is kept, in a line of what is known of it. */
    digest: 'digest',
    /** Left of what an article’s citation is made of. */
    publisher: 'Publisher',
    published: 'Published',
    link: 'Link',

    /** What is done to a shelf. `title` is that of an article, `id` its id. */
    added: (title: string, id: string) => `Added: ${title} (${id})`,
    updated: (title: string, id: string) => `Updated: ${title} (${id})`,
    thereAlready: (title: string, id: string) => `There already, word for word: ${title} (${id})`,
    notAdded: (from: string) => `Not added: ${from}`,
    takenOff: (title: string, restore: string) => `Taken off: ${title}. “${restore}” brings it back within 24 hours.`,
    backAgain: (title: string) => `Back again: ${title}`,
    noLongerFollowed: 'No longer followed.',
    comeWhileRunning: 'Its articles come while the bot runs.',
    nothingFollowed: 'Nothing is followed.',
    /** Of a feed or a page that is followed. */
    notAsked: (title: string) => `${title}: not asked yet`,
    lastAsked: (title: string, time: string) => `${title}: last asked ${time}`,
    exported: (count: number, folder: string) =>
      `${plural(count, { one: '# article', other: '# articles' })} written to ${folder}`,
    /** What is known of an article, a line each. */
    info: {
      id: (id: string) => `Id: ${id}`,
      address: (url: string) => `Address: ${url}`,
      language: (tag: string) => `Language: ${tag}`,
      noLanguage: 'Language: not stated',
      added: (day: string, from: string) => `Added: ${day} from ${from}`,
      /** The file that it was read from. */
      original: (name: string) => `Original: ${name}`,
      hash: (hash: string) => `Hash: ${hash}`,
      /** Which text it had before. */
      until: (day: string, hash: string) => `Until ${day}: ${hash}`,
    },
    /** Beside a bar, while articles are being added. */
    steps: {
      fetching: (from: string) => `fetching ${from}`,
      fetched: (from: string, kilobytes: number) => `fetched ${from}, ${number(kilobytes)} kB`,
      read: (title: string, count: number) => `${title}: ${plural(count, { one: '# passage', other: '# passages' })}`,
      quotations: (title: string, count: number) =>
        `${title}: ${plural(count, { one: '# quotation', other: '# quotations' })}`,
      kept: (title: string) => `${title}: kept`,
    },
    /** Of copying what servers keep from one store to another. */
    copying: {
      /** @param notes settings, counts and the like */
      shelf: (shelf: string, articles: number, removed: number, notes: number, copied: number) =>
        `${shelf}: ${plural(articles, { one: '# article', other: '# articles' })}, ${number(removed)} taken off, ${plural(notes, { one: '# note', other: '# notes' })}; ${number(copied)} copied now`,
      /** @param name a path: `articles/ferry` */
      other: (name: string) => `Another stands there, which was left as it is: ${name}`,
      missing: (name: string) => `Not read, or not there afterwards: ${name}`,
      whole: (shelves: number) =>
        `${plural(shelves, { one: '# server', other: '# servers' })}: all of it is there, and the same.`,
      notWhole:
        'Not all of it is there, as named above. Put that right and do it again: what is there already is not copied twice.',
      nothing: 'No server has anything to be copied.',
      noCluster: (variable: string) => `There is no OpenSearch to copy to or from: set ${variable} first.`,
    },
    notAFile: (path: string) => `“${path}” is neither a file nor a folder.`,
    fileTooLong: (path: string, megabytes: string, most: number) =>
      `“${path}” is ${megabytes} MB long, and ${number(most)} MB are the most that is read.`,
    noFile: (path: string) => `“${path}” is not there.`,
    isFolder: (path: string, command: string) => `“${path}” is a folder: “${command}” reads one.`,
    unreadableFile: (path: string) => `“${path}” cannot be read.`,
    isThere: (path: string) => `“${path}” is there already, and was not exported by me. Give me another folder.`,
    /** @param code of the system: `ENOSPC` */
    unwritable: (path: string, code: string) => `“${path}” cannot be written (${code}). Give me another folder.`,

    /** Headings and lines of the help. */
    help: {
      about: 'Verbatim answers from a shelf of articles in the articles’ own words.',
      usage: 'Usage',
      /** In a line of usage: any verb, and its options. */
      anyVerb: 'VERB',
      anyOptions: 'options',
      verbs: 'Verbs',
      options: 'Options',
      examples: 'Examples',
      more: '“verbatim VERB --help” says more about one of them.',
      exitStatus: 'Exit status',
      done: 'Done, whether answered or not.',
      wrongUse: 'Wrong use, or settings that cannot be used.',
      anythingElse: 'Anything else.',
    },
    options: {
      help: 'Show this help.',
      version: 'Print the version.',
      json: 'Print one JSON object a line, for programs.',
      articles:
        'Read the articles in this folder and the folders in it. May be given more than once. Default: the shipped articles and the data folder.',
      article: 'Ask this article alone: an id, or words of a title.',
      publisher: 'Ask articles of this publisher, or of the only one with these words in its name.',
      language: 'Ask articles in this language: German, Deutsch or de.',
      after: 'Ask articles published then or later.',
      before: 'Ask articles published then or earlier.',
      port: 'The port to listen on; 0 for any free one. Default: 3000, or another that is free.',
      limit: (min: number, max: number) =>
        `How many passages at most, ${min} to ${max}. Default: the best one; with --json, 5.`,
      who: 'Whose words.',
      about: 'Only what was said about this, best first.',
      passage: 'The passage to cite, counted from 1. Default: the article as a whole.',
      style: (styles: readonly string[], usual: string) => `${list(styles, 'or')}. Default: ${usual}.`,
      sayer: 'Who is said to have said it. Default: whom the words name.',
      checkedArticle: 'Check against this article alone: an id, or words of a title.',
      server: 'The shelf of this Discord server. Default: the articles that everyone may ask.',
    },
    /** What the program can do: a line for the list of it, and paragraphs for its own help. */
    verbs: {
      start: {
        summary: 'Go live on Discord; without a token, open the preview.',
        details: [
          'With DISCORD_TOKEN set, in the environment or in a .env file, the bot goes online and prints its invite link. Without it, a preview that runs the same bot opens in the browser. Ctrl+C stops it.',
        ],
      },
      preview: {
        summary: 'Try the bot in a browser on this machine, without Discord.',
        details: ['The page is served to this machine alone. Ctrl+C stops it.'],
      },
      doctor: {
        summary: 'Look at all that the bot needs to run, and say what to do.',
        details: [
          'Node.js, the settings, the data folder, the articles; with a token, what Discord says of it: the application, its commands, where it sends interactions, the time. Nothing is changed, but that the data folder is made where it is not there.',
          'Marks: “ok”, “look” (it will run, and somebody should look at this), “BAD”. With --json they are good, doubtful and bad.',
          'The exit status is 1 when something is bad.',
        ],
      },
      ask: {
        summary: 'Find the passage that answers a question.',
        details: [
          'Prints the passage in the words of the article, with the sentence that answers marked, who speaks in it, and where it stands. Where none says it outright, the closest one is printed as that, with what is missing; where none is on the subject, that is said.',
          'Without a question, questions are read from standard input, one a line; each is answered by itself as it comes in.',
          'The filters --article, --publisher, --language, --after, --before choose the articles that are asked; what is given must all hold. DATE is a day, a month or a year: 2020-03-31, 2020-03 or 2020; it is itself included.',
        ],
      },
      quote: {
        summary: 'Show what someone said, word for word.',
        details: [
          'NAME is a name, a part of one, a title or a role, as the articles give it; capitals and accents make no difference.',
        ],
      },
      source: {
        summary: 'Cite an article or one of its passages.',
        details: [
          'ARTICLE is an id, as "verbatim articles list" prints it, or words of a title. It may be left out when there is only one.',
        ],
      },
      check: {
        summary: 'Say whether the articles print what somebody quotes.',
        details: [
          'Checks every quoted run of the words, or all of them where none is quoted: whether they stand there as they are, cut, altered, put together from several places, said by somebody else, only in other words, or not at all. Prints what differs, where it stands, and who says it.',
          'Without words, texts are read from standard input, one a line: as they are, or as JSON with "text" and, if somebody is said to have said it, "who".',
        ],
      },
      quotations: {
        summary: 'List every quotation on the shelf.',
        details: [
          'Article by article in the order of the page: the words, who said them and how they reached the page.',
        ],
      },
      articles: {
        summary: 'List the articles on the shelf; add, refresh and remove them.',
        details: [
          'ACTION is list, add, info, remove, restore, refresh, follow, unfollow, export or import. Default: list.',
          '“add FILE|URL …” reads web pages, PDF, Word, e-books, Markdown and text, from this machine or from the web, and keeps them in the data folder. “info”, “remove”, “restore” (for 24 hours) and “refresh” take the ids that “list” prints.',
          '“follow URL” adds the latest ten articles of a feed or a newspaper’s page, and what it brings from then on, while the bot runs; without an address it lists what is followed. “export DIR” writes the added articles as Markdown, “import DIR” reads a folder.',
          'Files can as well be put into one of the folders by hand, and taken away.',
        ],
      },
      copy: {
        summary: 'Copy what servers keep into OpenSearch, or back into the data folder.',
        details: [
          'Articles, what was taken off, what servers have set, what was counted and what they follow are copied as they are: “opensearch” from the data folder (VERBATIM_DATA) to the cluster of VERBATIM_OPENSEARCH, “folder” the other way. The bot has to be stopped meanwhile.',
          'What is there already is not copied again, so it can be broken off and done anew. In the end all of it is looked for there; where another stands in its place, that is left and named. Nothing is taken away from where it was.',
        ],
      },
    },
  },

  /** What several kinds of answers have. */
  answers: {
    /** Below an honest no, where the server lets a channel ask no more than that. */
    partAsked: 'This channel asks a part of the articles alone. Elsewhere there may be more.',
    /** Labels of buttons: 80 characters at most, and the shorter the better, since five stand in a row. */
    buttons: {
      /** Turn the page. */
      previous: '◀ Previous',
      next: 'Next ▶',
      /** Posts an answer, which one member sees, for everybody; then it is called `shared` and cannot be pressed. */
      share: 'Share',
      shared: 'Shared',
      /** Takes away the answer. */
      delete: 'Delete',
      /** Shows the paragraphs before and after the passage. */
      context: 'Context',
      /** Gives the citation of the article, to be put into a paper. */
      cite: 'Cite',
      /** Open a web page. */
      open: 'Open',
      openArticle: 'Open the article',
      openPassage: 'Open at this passage',
    },
    /** Of menus, what stands in them before something is chosen: 150 characters at most. */
    placeholders: {
      speaker: 'Choose a speaker',
      article: 'Choose an article',
      style: 'Citation style',
      place: 'Show another place',
    },
    /** Words of a link that stands behind the title of an article: [open]. */
    open: 'open',
    /** Of an article of which only a digest is kept, a summary in other words. */
    digestOf: (title: string) => `Digest of ${title}`,
    /** Where a passage stands in its article; ¶ is the sign of a paragraph. */
    passage: (position: number, of: number) => `¶ ${number(position)} of ${number(of)}`,
    /** What a passage is that is no paragraph of the article’s own text. */
    kinds: {
      heading: 'heading',
      caption: 'caption',
      quote: 'quote',
      post: 'post',
      byline: 'byline',
      boilerplate: 'boilerplate',
    },
    /** Below a passage: it is the caption of a picture. */
    fromCaption: 'From a caption',
    /** Below a passage: it is a post of a social network. */
    postedBy: (name: string) => `Posted by ${name}`,
    /** Who showed everybody what was shown to them alone. */
    sharedBy: (member: string) => `Shared by ${member}`,
    /** In place of the words, above a file. */
    passageAsFile:
      'This passage is too long for a message and cannot be cut at the end of a sentence, so here it is as a file.',
    /** Of words that an article gives to nobody by name. */
    speakerNotNamed: 'speaker not named',
    /** Below words of an article of which nobody in particular has said all: who is quoted in them. */
    quotedHere: (who: string) => `Quoted here: ${who}`,

    /** What stands in an answer’s small print and is read back from it: each is written so that nothing else begins like it. */
    about: (words: string) => `About: ${words}`,
    /** @param conditions some of the four below, with dots between, in this order */
    inArticles: (conditions: string) => `In articles ${conditions}`,
    inLanguage: (name: string, tag: string) => `in ${name} (${tag})`,
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
    byPublisher: (name: string) => `by ${name}`,
  },

  /** How words reached the article, behind the name of who said them: "Ann Berg · to The Times · translated by MEMRI". */
  provenance: {
    toldTo: (whom: string) => `to ${whom}`,
    /** @param occasion "interview", in the article’s language, as it is all through */
    toldToIn: (whom: string, occasion: string) => `to ${whom} (${occasion})`,
    toldIn: (noun: string) => `in ${occasion(noun)}`,
    posted: 'posted',
    postedBy: (name: string) => `posted by ${name}`,
    /** @param platform "Facebook" */
    postedOn: (platform: string) => `posted on ${platform}`,
    postedByOn: (name: string, platform: string) => `posted by ${name} on ${platform}`,
    postedIn: (noun: string) => `posted in ${occasion(noun)}`,
    translated: 'in translation',
    translatedBy: (name: string) => `translated by ${name}`,
    quotedBy: (name: string) => `quoted by ${name}`,
    reportedBy: (name: string) => `reported by ${name}`,
    /** @param step one of those above */
    dated: (step: string, day: string) => `${step}, ${date(day)}`,
  },

  /** Answers to a question. Which articles were asked is null where all were, or where it has been said already. */
  ask: {
    notAnswered: (asked: AskedArticles | null) =>
      `Nothing in ${askedArticles(asked) ?? 'these articles'} answers that.`,
    notOutright,
    /** Above passages on the subject, of which nothing shows that they answer: above so many of them. */
    closest: (asked: AskedArticles | null, count: number) =>
      `${notOutright(asked)} The closest ${plural(count, { one: 'passage', other: 'passages' })}:`,
    /** The same, above one that is not the closest. */
    notClosest: (asked: AskedArticles | null) => `${notOutright(asked)} A further passage:`,
    furtherAnswer: 'A further passage. The first one answers best.',
    nearest: 'This is the nearest passage. It may not answer the question.',
    notNearest: 'This is a further passage. It may not answer the question.',
    /** A button, where nothing was found that answers: 80 characters at most. */
    showNearest: 'Show the nearest passage',
    /** Which of the passages found this is. */
    result: (position: number, of: number) => `result ${number(position)} of ${number(of)}`,

    /** Why nothing is called an answer. `word` is one of the question, shown in another script: no letter of it may change. */
    reasons: {
      nothing: 'Nothing in these articles answers that.',
      /** @param phrases all of which a passage would have to hold */
      noPhrases: (phrases: readonly string[]) => `No passage has the words “${phrases.join('” and “')}”.`,
      /** @param without words that no passage found may hold */
      noPhrasesWithout: (phrases: readonly string[], without: readonly string[]) =>
        `No passage without “${without.join('” and “')}” has the words “${phrases.join('” and “')}”.`,
      noneWithout: (without: readonly string[]) => `No passage is left without “${without.join('” and “')}”.`,
      noneMentions: (word: string) => `No passage mentions ${word}.`,
      saysNothingOf: (word: string) => `This passage says nothing of ${word}.`,
      doesNotSayWhen: 'This passage does not say when.',
      doesNotSayHowMany: 'This passage does not say how many.',
      doesNotSayHowOld: 'This passage does not say how old.',
    },
  },

  /** What a person said. */
  quote: {
    /** Above words of which nothing shows that they are about it; `about` is null for what stands above them already. */
    closest: (speaker: string, about: string | null) =>
      `These articles do not show outright that ${speaker} spoke of ${about === null ? 'that' : `“${about}”`}. The closest:`,
    /** Above other words of the speaker’s. */
    nothing: (speaker: string, about: string | null) =>
      `These articles hold nothing that ${speaker} said about ${about === null ? 'that' : `“${about}”`}. What they do hold:`,
    /** Which of the speaker’s statements this is. */
    position: (position: number, of: number) => `${number(position)} of ${number(of)}`,
    /** Above a menu of people whose names or roles fit. */
    whoseWords: (count: number) => `${number(count)} people here match that. Whose words do you mean?`,
    /** Above a menu of people, where nobody was named. */
    mostQuoted: 'Whose words would you like? The most quoted come first.',
    /** Of them, where there are more than a menu can hold. */
    firstListed: (shown: number, of: number) => `The first ${number(shown)} of ${number(of)} are listed.`,
  },

  /** What the articles print of words that somebody quotes. */
  check: {
    /** Headings, without a full stop. */
    verdicts: {
      exact: 'Printed so',
      cut: 'Printed so, with more in between',
      /** @param changes some of those below */
      altered: (changes: string) => `Altered: ${changes}`,
      /** @param places 2 and more */
      stitched: (places: number) => `Put together from ${number(places)} places`,
      /** The words of several people, from one place. */
      stitchedOfSeveral: 'Put together from what several people say',
      misattributed: (who: string) => `Printed, but somebody else’s words: not ${who}’s`,
      near: 'Not printed in these words',
      absent: 'Not in these articles',
    },
    /** In place of the verdict `near`, above that passage … */
    nearFollows: 'Not printed in these words. The nearest passage, which proves nothing:',
    /** … and where it stands elsewhere. */
    nearElsewhere: 'Not printed in these words. The nearest passage, which proves nothing.',
    /** Behind the heading `near`. */
    near: 'The nearest passage says something like it in other words. That proves nothing.',
    /** What was altered, in a list. */
    changes: {
      negation: 'a “not” more or less',
      number: 'another number',
      name: 'another name',
      /** "may" for "will" */
      modal: 'another degree of certainty',
      tense: 'another tense',
      word: 'other words',
      /** Words that the article prints and that change what is said, as "if it rains". */
      dropped: 'words left out that bound it',
      added: 'words added',
    },
    /** What differs from what is printed, and is no alteration. */
    changesNothing: (likenesses: readonly string[]) => `Changes nothing: ${list(likenesses)}.`,
    likenesses: {
      cut: 'words left out',
      ellipsis: 'an ellipsis',
      bracketed: 'words in brackets',
      spelling: 'spelling',
      case: 'capitals',
      /** Punctuation. */
      marks: 'marks',
      emphasis: 'emphasis',
      space: 'spaces',
    },
    /** Heading over several: how many were checked, and of how many of them what is said, in a list of those below. */
    quotationsChecked: (count: number, verdicts: readonly string[]) =>
      `${plural(count, { one: '# quotation', other: '# quotations' })} checked: ${list(verdicts)}`,
    statementsChecked: (count: number, verdicts: readonly string[]) =>
      `${plural(count, { one: '# statement', other: '# statements' })} checked: ${list(verdicts)}`,
    /** "2 altered" */
    counts: {
      altered: (count: number) => `${number(count)} altered`,
      misattributed: (count: number) => `${number(count)} somebody else’s words`,
      stitched: (count: number) => `${number(count)} put together`,
      absent: (count: number) => `${number(count)} not in these articles`,
      near: (count: number) => `${number(count)} not in these words`,
      cut: (count: number) => `${number(count)} printed with more in between`,
      exact: (count: number) => `${number(count)} printed so`,
    },
    /** Where there is no room to tell of all. */
    moreClaims: (count: number) => `${number(count)} more, none graver; ◀ ▶ lead to their places.`,
    /** What the marks mean in which differences are drawn. */
    marksOfChange: 'Struck out: what is said. Bold: what the article prints.',
    marksOfCut: (cut: string) => `Bold: what is quoted. Small, behind ${cut}: what is left out.`,
    placesListed: (shown: number, of: number) => `${number(shown)} of ${number(of)} places are listed.`,
    /** Of what is not there, where no words of it were quoted. */
    noQuotation: 'Nothing in it stands in quotation marks, so all of it was looked for.',
    /** @param words the beginning of what was checked */
    checked: (words: string) => `Checked: ${words}`,
    saidToBe: (who: string) => `Said to be the words of ${who}.`,
    /** Behind that: whom the article gives them to … */
    givenTo: (speaker: string) => sentence(`The article gives these words to ${speaker}`),
    /** … where it does not call that person so, and nobody can tell whether it is who is meant. */
    givenToUncalled: (speaker: string, who: string) =>
      `The article gives these words to ${speaker}, whom it does not call “${who}”.`,
    furtherDifferences: (count: number) =>
      plural(count, { one: '# further difference.', other: '# further differences.' }),
    differenceTooLong: 'What differs is too long to stand here; the words as they are printed are below.',
    cutTooLong: 'The words are too long to stand here; as they are printed they are below.',
    inOnePlace: 'In one place:',
    inAnother: 'In another:',
    /** Above the place of the claim of that number. */
    whereStands: (claim: number) => `Where no. ${number(claim)} stands, or comes nearest:`,
    /** Whose words they are that stand in no quotation marks: short … */
    ownSentence: 'the article’s own sentence',
    /** … and in full. */
    ownSentenceUnquoted: 'the article’s own sentence, in nobody’s quotation marks',
    digestSentence: 'the digest’s own sentence: the page that it tells of may put it otherwise',
    /** Which of the places this is. */
    place: (position: number, of: number) => `place ${number(position)} of ${number(of)}`,
  },

  /** What a message of somebody’s talks about or links to. */
  find: {
    /** Headings. */
    none: 'No source found',
    uncertain: 'No certain source: the nearest passage',
    source: 'The source',
    sources: (count: number) => plural(count, { one: '# source found', other: '# sources found' }),
    /** Below the heading `none`. */
    whyNone: 'No article here is linked, named or quoted in that message, and no passage says nearly the same.',
    /** Why an article or a passage is shown. */
    reasons: {
      linked: 'The message links to this article.',
      titled: 'The message names this article by its title.',
      printed: 'Words of the message, here in bold, stand in this passage.',
      near: 'This passage is about the same, in other words. That proves nothing.',
    },
  },

  /** Citations. */
  source: {
    whichArticle: 'Which article?',
    /** Of articles, where there are more than a menu can hold. */
    newestListed: (shown: number, of: number) => `The newest ${number(shown)} of ${number(of)} are listed.`,
    isDigest: 'On the shelf is a digest of this article, in other words.',
    asFile: 'This citation does not fit into a message, so here it is as a file.',
    /** Choices of a menu: 100 characters at most. The styles are known by these names everywhere. */
    styles: {
      apa: 'APA (7th edition)',
      mla: 'MLA (9th edition)',
      chicago: 'Chicago (notes and bibliography)',
      harvard: 'Harvard (Cite Them Right)',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
  },

  /** The paragraphs around a passage. */
  context: {
    /** Buttons, to the paragraph before and the one behind: 80 characters at most, and the shorter the better. */
    earlier: '▲ Earlier',
    later: '▼ Later',
    /** In place of a neighbour. */
    tooLong: 'Too long to stand here; the buttons lead to it.',
  },

  /** What the bot says of itself. Names of commands come in bold. */
  help: {
    heading: 'I answer from articles, in their own words',
    ask: (command: string) => `${command} finds the passage and the sentence that answer your question`,
    /** @param example as it may be typed */
    quote: (command: string, example: string) =>
      `${command} gives what a person said, word for word, and how it reached the page, as in ${example}`,
    /** Somebody who may be asked for where no speaker is known. */
    exampleSpeaker: 'ambassador',
    /** `menu` is a command in a message’s menu, which Discord shows under "Apps". */
    check: (command: string, menu: string) =>
      `${command} tells whether the articles print what somebody quotes, word for word; so does ${menu} in a message’s menu, under Apps`,
    find: (menu: string) => `${menu}, in that menu too, finds what a message talks about or links to`,
    source: (command: string) => `${command} gives the citation and the link`,
    articles: (command: string, menu: string) =>
      `${command} adds articles to this server’s shelf, lists them and takes them off; so does ${menu} in a message’s menu, under Apps`,
    /** @param managing commands for those who manage the server; null for others */
    privacy: (command: string, managing: { readonly settings: string; readonly insights: string } | null) =>
      managing === null
        ? `${command} tells what I keep of you`
        : `${managing.settings} sets how I answer here, ${managing.insights} shows what is asked, ${command} tells what I keep`,
    promise: (cut: string) =>
      `I never write an answer of my own. What I show is cut from an article at the ends of sentences, and every cut is marked ${cut}. ` +
      'Where the articles do not say outright what you ask, I show the closest passage and tell you so; where they hold nothing on ' +
      'it, or do not say who is speaking, I tell you that.',
    emptyShelf: 'The shelf is empty: there is nothing to ask yet.',
    /** Headings of lists. */
    onShelf: (count: number) => `On the shelf: ${plural(count, { one: '# article', other: '# articles' })}`,
    whoSpeaks: 'Who speaks',
  },

  /**
   * What a server sets: `/settings`. Titles are bold lines of 100 characters at most, with a sentence below; buttons have 80 characters at
   * most, menus’ placeholders 150, choices 100, a form’s title and its labels 45.
   */
  settings: {
    /** The heading of the message. */
    heading: 'Settings of this server',
    /** Buttons beside what is on or off. */
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    /** Whether answers are shown to the asker alone. `private` is the option of that name, `True` and `False` are what Discord offers for it. */
    private: {
      on: {
        title: 'Private answers: on',
        means:
          'Whoever asks sees the answer alone, unless they choose `private: False`, and can share it with a button.',
      },
      off: {
        title: 'Private answers: off',
        means: 'Everybody in the channel sees an answer, unless whoever asks chooses `private: True`.',
      },
    },
    /** Whether questions are counted. */
    counting: {
      on: {
        title: 'Counting questions: on',
        means:
          'I keep the questions that found no answer, and how often which articles and people were asked for: words and numbers, never who asked. `/insights` shows them, `/privacy` forgets them.',
      },
      off: {
        title: 'Counting questions: off',
        means:
          'I keep nothing of what is asked. Turned on, I would keep the questions that found no answer, and how often which articles and people were asked for: words and numbers, never who asked.',
      },
    },
    /** Which language the bot speaks. */
    language: {
      title: 'My language here',
      means: 'What I say myself, to everybody in this server. Articles are always shown in their own words.',
      placeholder: 'Choose a language',
      /** A choice among names of languages. */
      each: 'Each member’s own language',
    },
    /** Which part of the shelf may be asked in a channel: called an area. */
    areas: {
      title: 'What may be asked where',
      none: 'All of the shelf, everywhere. Choose a channel or a category to have only a part of it asked there.',
      some: 'In these channels and categories a part of the shelf alone; everywhere else all of it.',
      placeholder: 'Choose a channel or a category',
      /** A button beside a channel. */
      change: 'Change',
      /** Buttons that turn the pages of the list of channels. */
      previous: '◀ Previous channels',
      next: 'Next channels ▶',
      /** In the list of channels, behind the channel: of how many articles of the shelf. Never more than `all`. */
      share: (articles: number, all: number) =>
        articles === 0
          ? 'nothing that is on the shelf now'
          : `${number(articles)} of ${plural(all, { one: '# article', other: '# articles' })}`,
      /** Publishers or titles by name, and how many more there are than are named. */
      names: (names: readonly string[], more: number) =>
        forms.list(more > 0 ? [...names, `${number(more)} more`] : names),
    },
    /** The message about one channel or category. */
    area: {
      /** @param channel as Discord writes it, a link */
      heading: (channel: string) => `What may be asked in ${channel}`,
      all: 'All of the shelf, as long as nothing is chosen here.',
      /** Stands before how many articles that is; what is chosen comes below, a line for publishers and one for articles. */
      chosen: 'Only what is chosen here',
      /** Begins the line of publishers, of articles. */
      publishers: 'Publishers',
      articles: 'Articles',
      threads:
        'Threads go with their channel. What is chosen for a category holds in its channels, unless they have a choice of their own, but not in their threads: Discord does not tell me in which category a thread is. Choose for such a channel, or for the thread, itself.',
      choosePublishers: 'Choose publishers',
      chooseArticles: 'Choose articles',
      /** Buttons that turn the pages of the two menus. */
      previousPublishers: '◀ Publishers',
      nextPublishers: 'Publishers ▶',
      previousArticles: '◀ Articles',
      nextArticles: 'Articles ▶',
      /** A button that opens the form, its title, and the label of its field. */
      find: 'Find …',
      findTitle: 'Find publishers and articles',
      findLabel: 'Words of a name or a title',
      /** Above the words that were typed there. */
      found: 'Only publishers and titles with these words are offered:',
      nothingFound: 'No publisher and no title has them all.',
      /** A button that takes these words away again. */
      findNothing: 'Offer all',
      /** A button: everything may be asked again in the channel. */
      remove: 'Allow all of the shelf',
      /** A button. */
      back: 'Back to the settings',
    },
    onlyInServers: 'Settings are kept for a server. Please do this in a server that has added me.',
    oldMessage: 'This is from another version of me. Please call `/settings` again.',
    gone: 'What you chose is no longer on the shelf. Please look again.',
    tooManyAreas: (most: number) =>
      `A server can choose for ${number(most)} channels and categories, and this one does. Allow all of the shelf in one of them first.`,
    areaTooLarge: (most: number) =>
      `A channel can have ${number(most)} publishers and articles chosen one by one, and that would be more. Choose publishers instead of articles.`,
    /** @param place where in the file, as programs name it; null: all of it */
    unreadable: (place: string | null) =>
      `What is set for this server cannot be read${place === null ? '' : ` at “${place}”`}: somebody has changed its file by hand. Nothing of it is lost. Until it is mended I go on with what was set before or, since I was last started, with nothing set. Please tell whoever runs me: the file is notes/preferences.json in this server’s folder.`,
  },

  /** Faults that a person can act on. */
  faults: {
    bug: (reference: string) =>
      `Something went wrong on my side. If it happens again, tell whoever runs me: reference ${reference}.`,
    questionTooShort: (least: number) =>
      `That is too short to be a question: write at least ${number(least)} characters.`,
    questionTooLong: (length: number, most: number) =>
      `That question has ${number(length)} characters; ${number(most)} is the most I can take. Please shorten it.`,
    /** @param option its name */
    optionTooLong: (option: string, length: number, most: number) =>
      `“${option}” has ${number(length)} characters; ${number(most)} is the most I can take. Please shorten it.`,
    optionUnreadable: (option: string) =>
      `Discord sent “${option}” in a form I do not know. Reload Discord (Ctrl+R) and try again.`,
    nothingToSearch: 'There is no word to look for in this question. Name what it is about.',
    onlyLeavesOut: 'This question only says what to leave out. Name what it is about as well.',
    aboutNothing: (about: string) => `“${about}” has no word to look for. Say what it should be about.`,
    nothingToCheck: 'There is no word in that to check.',
    emptyShelf: 'There are no articles here yet, so there is nothing to ask.',

    /** @param ids a list of some, and of how many more there are */
    articlesMatch: (count: number, typed: string, ids: string) =>
      `${plural(count, { one: '# article matches', other: '# articles match' })} “${typed}”: ${ids}. Give one of these ids, or more of the title.`,
    noArticleCalled: (typed: string, ids: string) => `No article here is called “${typed}”. Ids here: ${ids}.`,
    articleGone: 'That article is no longer on the shelf.',
    noPassage: (position: number, title: string, passages: number) =>
      `There is no passage ${number(position)}: “${title}” has passages 1 to ${number(passages)}.`,

    publishersMatch: (count: number, typed: string, publishers: string) =>
      `${plural(count, { one: '# publisher matches', other: '# publishers match' })} “${typed}”: ${publishers}. Say more of the name.`,
    noPublisherCalled: (typed: string, publishers: string) =>
      sentence(`No article here is by “${typed}”. Publishers here: ${publishers}`),
    noPublishers: 'None of the articles here names its publisher.',
    languagesMatch: (count: number, typed: string, languages: string) =>
      `${plural(count, { one: '# language matches', other: '# languages match' })} “${typed}”: ${languages}. Say more of the name.`,
    noLanguageCalled: (typed: string, languages: string) =>
      `No article here is in “${typed}”. Languages here: ${languages}.`,
    noLanguages: (typed: string) => `No article here is in “${typed}”. Languages here: none that I can tell.`,
    noDate: (typed: string) =>
      `“${typed}” is no date that I can read. Write a day, a month or a year: 2020-03-31, 2020-03 or 2020.`,
    /** @param option the name of that which takes the earlier date */
    emptyPeriod: (after: string, before: string, option: string) =>
      `Nothing is published after ${date(after)} and before ${date(before)}: the earlier date goes into “${option}”.`,
    /** @param there the oldest and the newest date of an article; null where none has one */
    nothingPublished: (asked: Period, there: { readonly oldest: string; readonly newest: string } | null) => {
      const none = `No article here was ${period(asked) ?? 'published'}.`;
      if (there === null) return `${none} None of them has a date.`;
      const { oldest, newest } = there;
      return `${none} Those with a date are of ${oldest === newest ? date(oldest) : `${date(oldest)} to ${date(newest)}`}.`;
    },
    /** @param conditions of those below */
    noArticleFits: (conditions: readonly string[]) => `No article here is all of that: ${conditions.join(', ')}.`,
    /** How many articles meet a condition by itself. */
    calledSo: (title: string, count: number) =>
      `called “${title}” (${plural(count, { one: '# article', other: '# articles' })})`,
    bySuch: (publisher: string, count: number) =>
      `by ${publisher} (${plural(count, { one: '# article', other: '# articles' })})`,
    inSuch: (tag: string, count: number) =>
      `in ${language(tag)} (${plural(count, { one: '# article', other: '# articles' })})`,
    publishedThen: (asked: Period, count: number) =>
      `${period(asked) ?? 'published'} (${plural(count, { one: '# article', other: '# articles' })})`,

    whoIsBlank: 'Say whose words you are looking for: a name, a title or a role.',
    nobodyCalled: noneCalled,
    nobodyNamed: 'No words of anybody who is named stand in quotation marks in these articles.',
    /** @param names a list of people with nearly that name: "Ann Berg or Bo Cray" */
    nobodyButMeant: (who: string, names: string) => `${noneCalled(who)} Did you mean ${names}?`,
    /** @param names a list of others, whose words there are */
    nobodyButSpeaking: (who: string, names: string) => sentence(`${noneCalled(who)} Speaking here: ${names}`),

    /** Buttons below an answer that was given long ago. */
    questionGone: 'The question is no longer in this message. Please ask again.',
    otherVersion: 'This button is from another version of me. Please ask again.',
    olderVersion: 'This button is from an older version of me. Please ask again.',
    aboutNoArticle: 'This button no longer says what it is about. Please ask again.',
    articlesChanged:
      'The articles have changed since this answer was given, and I cannot show it as it was. Please ask again.',
    sharedAlready: 'This answer has been shared already.',
    notYours: 'Only the person who asked and moderators can delete this answer.',
    /** To whoever presses a button in a message that they called for when they still managed the server. */
    managesNoMore:
      'You can no longer manage this server, so nothing was changed. Whoever manages it can use the command.',
    /** Whoever pressed the button has me as an app of their own, which may not post for everybody there. */
    mayNotPost: 'You may not use apps of your own for everybody to see here, so that I cannot post this answer.',
    onlyInServers: 'Articles are kept for a server. Please do this in a server that has added me.',
  },

  /**
   * What `/articles` and its buttons answer. Commands in backticks are those of this language, as `commands` and `articleCommands` name
   * them. Buttons 80 characters at most, the placeholder of a menu 150, the title of a form 45, a field’s label 45, its description 100.
   */
  articles: {
    /** Heading over one article. */
    outcomes: { new: 'Added', updated: 'Brought up to date', same: 'Already here, word for word' },
    unchanged: 'Nothing has changed',
    restored: 'Back on the shelf',
    notRemoved: 'Nothing was taken off',
    /** Heading over several, its parts joined by ` · `. */
    countAdded: (count: number) => plural(count, { one: '# article added', other: '# articles added' }),
    countUpdated: (count: number) => `${number(count)} brought up to date`,
    countSame: (count: number) => `${number(count)} already here`,
    nothingAdded: 'Nothing was added',
    /** What became of an article, behind its title in a line of several. */
    outcomesInLine: { new: 'added', updated: 'brought up to date', same: 'already here' },
    /** How many things about an article an editor should look at. */
    doubts: (count: number) => plural(count, { one: '# doubt', other: '# doubts' }),
    /** Heading, in bold, over what could not be added. */
    notTaken: (failed: number, all: number) => `Could not be taken: ${number(failed)} of ${number(all)}`,
    /** Below a list: how many things stand in it no more. */
    more: (count: number) => `and ${number(count)} more`,
    /** A line of small print. @param doubts what is unsure, clauses of `keeping` and `intake`; @param more how many others there are */
    doubtful: (doubts: readonly string[], more: number) =>
      `Doubtful: ${[...doubts, ...(more > 0 ? [`and ${number(more)} more`] : [])].join('; ')}`,
    /** Before and after an article was fetched anew. */
    change: (before: { passages: number; quotations: number }, now: { passages: number; quotations: number }) =>
      `Before: ${passages(before.passages)}, ${quotations(before.quotations)}. ` +
      `Now: ${passages(now.passages)}, ${quotations(now.quotations)}.`,

    /** While it is at work: headings, then what is done with an article, one behind the other with arrows between. */
    adding: (count: number) => (count === 1 ? 'Adding …' : `Adding ${number(count)} things …`),
    lookingForFeed: 'Looking for the feed …',
    lookingForChanges: 'Looking whether it has changed …',
    fetching: 'fetching …',
    /** @param size "12 kB" */
    fetched: (size: string) => `fetched, ${size}`,
    kept: 'kept',
    /** Articles that are not shown any more, since they are done. */
    earlier: (count: number) => plural(count, { one: '# article before', other: '# articles before' }),

    /** All that is known of an article, a line each. @param who a mention of a member, or `host`; @param when a moment as Discord draws it */
    addedBy: (who: string, when: string) => `Added by ${who}, ${when}`,
    /** Whoever runs the bot: who added an article that no member added. */
    host: 'the host',
    /** @param from an address, a file’s name or `pastedText` */
    from: (from: string) => `From ${from}`,
    pastedText: 'pasted text',
    /** @param original the name of the file from which the article was read */
    keptBeside: (original: string) => `Kept beside it: ${original}`,
    /** @param hash what tells this text of the article from all others */
    identity: (id: string, hash: string) => `Id ${id} · text ${hash}`,
    noEarlierText: 'It has had no other text',
    /** Heading over texts that the article had before. @param shown how many of them follow */
    earlierTexts: (all: number, shown: number) =>
      `${plural(all, { one: '# earlier text', other: '# earlier texts' })}${all > shown ? `, the latest ${number(shown)}` : ''}:`,
    /** @param hash of an earlier text; @param when a moment as Discord draws it */
    until: (hash: string, when: string) => `${hash} until ${when}`,

    /** A list of the shelf. */
    emptyShelf: 'This server’s shelf is empty. `/articles add` and `/articles upload` fill it.',
    everyones: (count: number) => `Articles for everyone, which may be asked here as well: ${number(count)}.`,
    onShelf: (all: number) => articlesOnShelf(all),
    /** Where a list is narrowed. */
    ofShelf: (left: number, all: number) => `${number(left)} of ${articlesOnShelf(all)}`,
    /** @param size "12 kB" */
    ofText: (size: string) => `${size} of text`,
    page: (page: number, last: number) => `page ${number(page)} of ${number(last)}`,
    /** Lines that are read back from a click, in any language. */
    withWords: (typed: string) => `With the words: ${typed}`,
    since: (moment: string) => `Brought by you since ${moment}`,
    /** Heading, in bold, over the feeds and pages whose new articles come by themselves. */
    followed: (count: number) => `Followed: ${number(count)}`,
    /** Placeholder of a menu of articles. */
    lookAtOne: 'Look at one',

    /** What is followed: headings, then small print. */
    followedNow: 'Followed from now on',
    followedAlready: 'Followed already',
    latestAndNew:
      'Its latest articles and all new ones are added by themselves. `/articles list` shows what is followed, `/articles unfollow` ends it.',
    onlyNew:
      'New articles are added by themselves. `/articles list` shows what is followed, `/articles unfollow` ends it.',
    unfollowed: 'No longer followed',
    articlesStay: 'Its articles stay on the shelf.',

    /** Taking an article off. */
    askRemoval: 'Take this off the shelf?',
    canBeRestored: 'It can be brought back for 24 hours.',
    removed: 'Taken off the shelf',
    /** @param until a moment as Discord draws it */
    restorableUntil: (until: string) => `Nothing is answered from it any more. It can be brought back until ${until}.`,
    /** Behind the title of an article that may be brought back. @param moment "2026-11-30 09:30", in UTC */
    offSince: (moment: string) => `off since ${moment} UTC`,

    buttons: {
      /** Opens a form for a question to this article. */
      ask: 'Ask it',
      info: 'Info',
      refresh: 'Refresh',
      /** Of an article that was added a moment ago. */
      takeOffAgain: 'Take it off again',
      takeOff: 'Take it off',
      pageByPage: 'Page by page',
      /** Answers to `askRemoval`. */
      remove: 'Remove',
      keep: 'Keep',
      /** Brings back what was taken off. */
      undo: 'Undo',
    },
    forms: {
      upload: 'Add articles',
      files: 'Files',
      fileKinds: 'Web pages, PDF, Word, EPUB, Markdown, text: ten at most',
      words: 'Addresses, or the text of an article',
      wordsHow: 'Addresses a line each; or a text with its title in the first line',
      ask: 'Ask this article',
      question: 'Your question',
      questionHow: 'What you would like to know',
    },
    faults: {
      nothingInMessage: 'There is no link and no file in that message that I could add.',
      nothingInForm: 'There was no file, no address and no text in the form. Please try again.',
      noAddressGiven: 'Please give me an address.',
      tooManyGiven: (count: number, most: number) =>
        `That is ${number(count)} addresses and files, and I take ${number(most)} at once at most. Please give me some of them first.`,
      changed: 'This article has changed since. Please look at it anew: `/articles info`.',
      oldButton: 'This button no longer says what it is about. Please look at it anew.',
      notDiscords: 'This file is not where Discord keeps files, so I do not take it.',
    },
  },

  /** Why editors’ work on a shelf could not be done. */
  keeping: {
    /** @param recent how many a member added in the last minute; @param count how many more they want to add */
    tooManyAdds: (most: number, recent: number, count: number) =>
      `${number(most)} articles a minute can be added by one member, and ${number(recent)} were in the last one${count > 1 ? `; these are ${number(count)}` : ''}. Please wait a little and add the rest then.`,
    unknownArticle: (id: string) => `There is no article “${id}” among those that were added here.`,
    full: (most: number) =>
      `This server’s shelf holds ${plural(most, { one: '# article', other: '# articles' })}, which is as many as it may. Take one off first.`,
    noAddress: (title: string) => `“${title}” came without an address: there is nothing to fetch it from.`,
    /** A chapter of a book that is not in it any more. */
    partGone: (title: string) => `What is at that address has no part “${title}” any more.`,
    goneForGood: (id: string) =>
      `No article “${id}” was taken off in the last 24 hours, and what was taken off earlier cannot be brought back.`,
    /** @param file one that should lead to an address, as browsers save them */
    noAddressInLink: (file: string) =>
      `${file} is a link without an address that I can read. Give me the address itself.`,
    isFeed: 'That is a feed, not an article. Follow it, and its articles come by themselves.',
    tooManyFollowed: (most: number) =>
      `A server can follow ${number(most)} feeds and pages, and this one does. Unfollow one first.`,
    notFollowed: 'That is not followed here, so there is nothing to end.',
    /** @param reason one of `intake` */
    notAFeed: (reason: string) => `I cannot follow that: ${reason}.`,
    noFeedOnPage: 'That page names no feed, and I see no articles that it leads to. Give me the address of its feed.',
    /** What went wrong with an article of a feed. @param from its address; @param fault a sentence */
    troubleWith: (from: string, fault: string) => `${from}: ${fault}`,
    ownFault: 'It could not be asked, by a fault of mine.',
    /** The bot was stopped while it fetched something. */
    ended: 'I was ended meanwhile, and ask again when I run.',
    /** What an editor should look at in an article: clauses, as of `intake`, in a list behind `articles.doubtful`. */
    doubts: {
      noAuthor: 'no author was found',
      noDate: 'no date was found',
      noAddress: 'no address was found, so links cannot lead to the page',
      /** The field of a form into which the text was pasted. */
      fieldFull: 'the field had no room for more, so that the end may be missing; hand over a longer text as a file',
    },
  },

  /**
   * Why a file or a page cannot be read as an article, or what of it is passed over. In English each is a clause about “it”, without a
   * full stop, which `inFile`, `alone`, `partLeftOut`, `keeping.notAFeed` and `articles.doubtful` put behind a colon, or as a sentence of
   * its own; another language may write sentences, as long as they fit there.
   */
  intake: {
    /** @param file its name or path; @param line the line that is to blame */
    inFile: (file: string, line: number | undefined, reason: string) =>
      `${file}${line === undefined ? '' : `, line ${line}`}: ${reason}.`,
    /** Where the file’s name is said beside it. */
    alone: (line: number | undefined, reason: string) =>
      asSentence(line === undefined ? reason : `line ${line}: ${reason}`),
    /** A chapter of a book that cannot be read, while the others are. */
    partLeftOut: (part: number, of: number, reason: string) =>
      `part ${number(part)} of ${number(of)} is left out: ${reason}`,

    tooDeep: 'it is nested too deep to be read',
    /** @param endings of file names: `.md` */
    unknownKind: (endings: readonly string[]) => `files that end in ${endings.join(', ')} are read, others are not`,
    tooLarge: (megabytes: number, most: number) =>
      `it is ${number(megabytes)} MB long, and ${number(most)} MB are the most that is read`,
    textTooLarge: (megabytes: number, most: number) =>
      `its text is ${number(megabytes)} MB long, and ${number(most)} MB are the most that is read`,
    feedTooLarge: (megabytes: number, most: number) =>
      `it is ${number(megabytes)} MB long, and ${number(most)} MB are the most that is read of a feed`,
    tooManyParagraphs: (most: number) => `it has more than ${number(most)} paragraphs`,
    noText: 'it holds no paragraph of text',
    document: 'it is a document, not a text',
    empty: 'it is empty',
    tooMuchMemory: 'it needs too much memory to be read',
    tooSlow: (seconds: number) =>
      `it takes longer than ${plural(seconds, { one: '# second', other: '# seconds' })} to be read`,
    /** A page that was fetched from one site and claims to be of another, `host`. */
    elsewhere: (host: string) =>
      `it says that it is a page of ${host}, and was fetched from another site: that is not believed`,
    utf16: 'it is written in UTF-16; save it as UTF-8',
    notUtf8: 'it is not UTF-8 text; save it as UTF-8',
    binary: 'it is a binary file, not text',
    binaryPage: 'it is a binary file, not a web page',
    binaryFeed: 'it is a binary file, not a feed',
    deeperThan: (levels: number) => `it is nested deeper than ${number(levels)} levels`,
    onlyAddresses: (count: number) =>
      count === 1
        ? 'it is nothing but an address, and pages are not fetched; paste the text of the article, and write the address as url: in the front matter'
        : `it is nothing but ${number(count)} addresses, and pages are not fetched; paste the text of each article into a file of its own, and write its address as url: in the front matter`,

    /** Web pages. */
    noPageInArchive: 'no web page was found in the archive',
    tagsTooDeep: (most: number) => `its tags are nested more than ${number(most)} deep, too deep to be read`,
    tooManyElements: (most: number) => `it has more than ${number(most)} elements, too many to be read`,
    tooManyTags: (most: number) => `it has more than ${number(most)} tags and entities, too many to be read`,
    /** What stands where an article was looked for. */
    walls: {
      challenge: `the site wants to know first that no program reads it, and shows no article; open the page in a browser and save it, ${PASTE}`,
      consent: `it asks for consent to cookies and shows no article; open the page, answer it and save the page, ${PASTE}`,
      paywall:
        'only the beginning of the article is there, since the rest is for subscribers; save the page while you are signed in, or paste its text',
      login: `it is a page to log in at, not an article; save the page while you are signed in, ${PASTE}`,
      scripts: `it is empty without its scripts, which are not run; open the page in a browser and save it, ${PASTE}`,
      error: `the site says that there is no such page; look whether the address is right, ${PASTE}`,
      list: 'it is a page of links to articles, not an article; give the address of one of them',
    },

    /** What Markdown says of its article in lines of YAML, TOML or JSON above it: its front matter. @param why the parser’s own words, English */
    notYaml: (why: string) => `its front matter is not YAML${why && `: ${why}`}`,
    notToml: (why: string) => `its front matter is not TOML: ${why}`,
    notJson: 'its front matter is not JSON: a comma, a quotation mark or a bracket is missing or too many',
    unreadableYaml: 'its front matter is not YAML that can be read',
    needsQuotes: 'a value with a colon in it needs quotation marks around it',
    frontMatterTooDeep: 'its front matter is nested too deep to be read',
    frontMatterTooLong: (most: number) => `its front matter is longer than ${number(most)} characters`,
    /** @param mark `---` */
    neverClosed: (mark: string) => `its front matter, opened by ${mark}, is never closed by another`,
    neverClosedBrace: 'its front matter, opened by {, is never closed by }',
    draft: 'it is marked as a draft, and is read all the same',
    /** Keys of front matter (`title`, `url`) and what may stand behind them. @param key as the file has it */
    mustBeText: (key: string) => `${key} must be text, not a list or a map`,
    longerThan: (key: string, most: number) => `${key} is longer than ${number(most)} characters`,
    badId: (key: string) =>
      `${key} must be at most 60 characters of A-Z, a-z, 0-9, ".", "_" and "-", the first of them no "."`,
    badAddress: (key: string) => `${key} must be an address that begins with http:// or https://`,
    badForm: (key: string) => `${key} must be article or digest`,
    /** @param written what stands there; null for a list or a map */
    noDate: (key: string, written: string | null) =>
      `${key} is passed over, since ${written === null ? 'a list or a map' : `“${written}”`} is no date like 2018-08-03, 2018-08 or 2018`,
    noLanguage: (key: string, written: string | null) =>
      `${key} is passed over, since ${written === null ? 'a list or a map' : `“${written}”`} is no language tag like en or pt-BR`,
    newerForm: 'it was written by a newer version of Verbatim; update this one',

    /** Word, PDF, e-books. */
    locked: 'it is locked with a password; save it without one',
    lockedOrOldWord: 'it is locked with a password, or a .doc file of the old kind; save it as .docx without one',
    noWord: 'it is no Word document, whatever its name says',
    damagedWord: 'it is damaged, or no Word document',
    damagedPdf: 'it is damaged, or no PDF at all',
    tooManyPages: (pages: number, most: number) =>
      `it has ${number(pages)} pages, and ${number(most)} are the most that are read`,
    tooManyPieces: (most: number) => `one of its pages is made of more than ${number(most)} pieces of text`,
    scan: 'it holds pictures of pages and no text; recognise its text first (OCR), or paste the text of the article',
    gibberish:
      'its fonts do not tell which letters they draw; recognise its text first (OCR), or paste the text of the article',
    blankPages: (blank: number, all: number) =>
      `${number(blank)} of its ${number(all)} pages hold no text, perhaps pictures of pages`,
    damagedArchive: 'it is damaged: not all of what it is made of is there',
    unpacksTooLarge: (most: number) => `it is larger than ${number(most)} MB when it is unpacked, too large to be read`,
    tooManyFiles: (most: number) => `it is made of more than ${number(most)} files, too many to be read`,
    unknownPacking: 'it is packed in a way that is not known',
    ownEntities: 'it defines entities of its own, which nobody needs and which may grow without end',
    noBook: 'it is no e-book, whatever its name says, or it is damaged',
    tooManyTexts: (files: number) => `its text stands in ${number(files)} files, too many to be read`,
    protected: 'it is protected against copying (DRM); only a copy without protection can be read',

    /** Feeds. */
    pageNoFeed: 'it is a web page, not a feed',
    noFeed: 'it is no feed: neither RSS, nor Atom, nor JSON Feed',
    brokenFeed: 'it is a feed, but broken: its XML or JSON cannot be read',
    tooManyTagsOfFeed: (most: number) =>
      `it has more than ${number(most)} tags and attributes, and that is the most that is read of a feed`,

    /** Files of a folder that no format reads: a sentence. @param named endings, each with how many files have it; @param endings that are read */
    passedOver: (
      files: number,
      named: readonly (readonly [ending: string, count: number])[],
      isMore: boolean,
      endings: readonly string[],
    ) => {
      const counted = named.map(([ending, count]) => `${number(count)} ${ending}`).join(', ');
      return `${plural(files, { one: '# file is', other: '# files are' })} passed over (${counted}${isMore ? ' and others' : ''}): articles are files that end in ${endings.join(', ')}.`;
    },
    /** Files in a folder of articles. @param code of the operating system: `EACCES` */
    cannotOpen: (code: string) => `it cannot be opened (${code})`,
    link: 'it is a link, and links are not followed here',
    noFile: 'it is a folder or a device, not a file',
    /** @param id of the article; @param owner the path of another file */
    idTaken: (id: string, owner: string) =>
      `its id ${id} is that of ${owner} too; rename it, or give it another id in its front matter`,
    otherId: (id: string) => `it says that its id is ${id}; call the file ${id}.md, or mend its id`,
    /** @param field of the front matter; @param why English */
    badField: (field: string, why: string) => `${field} in its front matter cannot be read: ${why}`,
    badName:
      'files here are called by their ids, at most 60 characters of A-Z, a-z, 0-9, ".", "_" and "-", and .md; rename it',
    /** @param kept the path of the file whose copy it is */
    copy: (kept: string) => `it is a copy of ${kept}; the copy is left out`,
    /** @param others paths of more copies; @param more how many others there are */
    copies: (kept: string, others: readonly string[], more: number) =>
      `it is a copy of ${kept}, as well as ${list([...others, ...(more > 0 ? [`${number(more)} more`] : [])])}; the copies are left out`,
  },

  /** Why an address cannot be fetched. `host` is its host: example.org. */
  fetching: {
    noAddress:
      'That is not an address of the web. It should look like https://example.org/article: copy it from your browser.',
    notWeb: 'Only addresses that begin with http:// or https:// can be fetched. Give me one of those.',
    longAddress: (length: number, most: number) =>
      `That address has ${number(length)} characters, and ${number(most)} are the most. Try it without what follows the “?”.`,
    credentials: (host: string) =>
      `That address of ${host} holds a name or a password, which I neither take nor pass on. Leave out what stands before the “@”.`,
    badPort: (host: string, port: number, ports: readonly number[]) =>
      `That address of ${host} is on port ${port}, and only ${ports.length === 1 ? 'port' : 'ports'} ${list(ports.map(String))} may be fetched from. Who hosts me can add it to VERBATIM_FETCH_PORTS.`,
    privateHost: (host: string) =>
      `${host} is not on the public web, so I do not go there. Give me a public address, or the page as a file. Who hosts me can allow a host of their own in VERBATIM_ALLOW_PRIVATE_HOSTS.`,
    /** @param fault what is wrong with that other address: a sentence of these */
    sentOn: (host: string, fault: string) => `${host} sends me on to another address. ${fault}`,
    notLookedUp: (host: string) => `${host} could not be looked up just now. Try again in a minute.`,
    noSuchHost: (host: string) => `There is no ${host} on the web. Check how it is spelled.`,
    late: (host: string, seconds: number) =>
      `${host} did not answer within ${number(seconds)} s. Try again later. ${GIVE_FILE}`,
    tooLong: (host: string, seconds: number) =>
      `${host} was not done after ${number(seconds)} s. Try again later. ${GIVE_FILE}`,
    /** @param announced megabytes, where they are known beforehand */
    tooLarge: (host: string, most: number, announced: number | undefined) =>
      `What ${host} sends is ${announced === undefined ? '' : `${number(announced)} MB long, `}more than the ${number(most)} MB that I take. Give me the address of one article.`,
    headersTooLarge: (host: string, most: number) =>
      `${host} says more than ${number(most)} bytes about its page before the page begins. ${GIVE_FILE}`,
    unknownPacking: (host: string) =>
      `${host} sends the page packed in a way that I did not ask for and cannot unpack. ${GIVE_FILE}`,
    badlyPacked: (host: string) =>
      `What ${host} sends is packed and cannot be unpacked: it is damaged. Try again later. ${GIVE_FILE}`,
    badLocation: (host: string) => `${host} sends me on without saying to which address. ${OWN_ADDRESS}`,
    tooManyRedirects: (host: string, most: number) =>
      `${host} sends me on more than ${plural(most, { one: '# time', other: '# times' })}. ${OWN_ADDRESS}`,
    circle: (host: string) =>
      `${host} sends me round in a circle, as pages do that want a cookie or a login. ${GIVE_FILE}`,
    unasked: (host: string) =>
      `${host} says that its page has not changed, and I have never seen it. Try again later. ${GIVE_FILE}`,
    empty: (host: string) => `${host} sends an empty page. ${GIVE_FILE}`,
    /** @param what one of `kinds` */
    unreadable: (host: string, what: string) =>
      `${host} sends ${what}, of which I can read nothing. Give me the address of a page, a PDF, a Word file, an e-book or a feed.`,
    /** What a host sends that is no article: in the case that stands behind “sends”. */
    kinds: {
      /** @param format `PNG` */
      image: (format: string) => `an image (${format})`,
      sound: 'a sound',
      film: 'a film',
      font: 'a font',
      program: 'a program',
      archive: 'an archive of files',
      spreadsheet: 'a spreadsheet (Excel)',
      slides: 'slides (PowerPoint)',
      openOffice: 'a file of OpenOffice',
      oldOffice: 'a file of an old Office (.doc, .xls or .ppt)',
      richText: 'a Rich Text file (RTF)',
      postScript: 'a PostScript file',
      kindle: 'a Kindle book',
      database: 'a database',
      propertyList: 'a property list',
      partOfPage: 'a part of a page (a script or a style)',
      unknown: 'a file of a kind that I do not know',
    },
    /** What a server means by its status: 404. @param pause how long it wants to be left alone; null where it does not say */
    locked: (host: string, status: number) =>
      `${host} wants a login or a subscription, or lets no programs in (status ${status}). ${GIVE_FILE}`,
    missing: (host: string, status: number) =>
      `${host} has no page at that address (status ${status}). Check it in your browser.`,
    takenAway: (host: string, status: number) =>
      `${host} has taken that page away (status ${status}). Look for it elsewhere.`,
    askedTooOften: (host: string, status: number, pause: Wait | null) =>
      `${host} is asked too often (status ${status}). ${tryAgain(pause)}`,
    notNow: (host: string, status: number, pause: Wait | null) =>
      `${host} cannot answer just now (status ${status}). ${tryAgain(pause)}`,
    ownTrouble: (host: string, status: number, pause: Wait | null) =>
      `${host} has trouble of its own (status ${status}). ${tryAgain(pause)}`,
    noPage: (host: string, status: number) =>
      `${host} answers with something that is no page (status ${status}). ${GIVE_FILE}`,
    certificate: (host: string) =>
      `${host} cannot show that it is ${host}: its certificate does not hold. ${GIVE_FILE}`,
    unreachable: (host: string) => `${host} cannot be reached. Try again later. ${GIVE_FILE}`,
    brokenOff: (host: string) => `${host} broke off, or sent what no browser would take. Try again later. ${GIVE_FILE}`,
    resting: (host: string, pause: Wait) =>
      `${host} had trouble or asked to be left alone. I go there again in ${wait(pause)}.`,
    disallowed: (host: string) => `${host} asks programs not to fetch that address (in its robots.txt). ${GIVE_FILE}`,
  },

  /** Why the shelf could not be changed, or read. */
  storing: {
    changedSince: (id: string) =>
      `The article ${id} has been changed by somebody else since. Look at it again, then try again.`,
    removedSince: (id: string) => `The article ${id} has been taken off by somebody else. Look at the list again.`,
    /** @param fault a sentence that names the file and what is wrong with it */
    brokenFile: (fault: string) => `${fault} Mend that file or take it away first: it would be lost.`,
    /** A file that the bot keeps for itself. */
    noJson: (path: string) => `${path} is no JSON any more. Mend it, or take it away.`,
    /** Of the cluster that keeps the articles, where they are not in a folder. */
    clusterAway:
      'The search engine that keeps the articles does not answer. Nothing is lost; please try again in a minute.',
    clusterFull:
      'Nothing was changed: the search engine takes no writing, as it does when its disks are nearly full. Make room, then try again.',
    /** @param by who changes the articles: a process, by its number, on a machine; null where it is not known */
    readOnly: (folder: string, by: { pid: number; host: string } | null, seconds: number) =>
      `The articles in ${folder} are changed by another Verbatim (${by ? `process ${by.pid} on ${by.host}` : 'another process'}), and this one only reads them. Make the change there, or end it; if it has ended already, try again in ${plural(seconds, { one: '# second', other: '# seconds' })}.`,
    /** What the operating system says when something is written in a folder. */
    refused: {
      full: (folder: string) => `Nothing was changed: in ${folder} the disk is full; free some space, then try again.`,
      quota: (folder: string) =>
        `Nothing was changed: in ${folder} the quota of the disk is used up; free some space, then try again.`,
      fileTooLarge: (folder: string) =>
        `Nothing was changed: in ${folder} the disk takes no file that large; allow larger ones, then try again.`,
      readOnly: (folder: string) =>
        `Nothing was changed: in ${folder} the disk is read-only; make it writable, or set VERBATIM_DATA to a folder on another, then try again.`,
      forbidden: (folder: string) =>
        `Nothing was changed: in ${folder} the bot may not write there; give it the right to, then try again.`,
      /** What a disk that fails has kept, it alone knows. */
      failed: (folder: string) =>
        `It is not certain that this was kept: in ${folder} the disk has failed; look after it, then try again.`,
      tooManyOpen: (folder: string) =>
        `Nothing was changed: in ${folder} too many files are open; try again in a moment.`,
      link: (folder: string) =>
        `Nothing was changed: in ${folder} a link stands where a folder or a file of its own should; put the real one there.`,
      fileForFolder: (folder: string) =>
        `Nothing was changed: in ${folder} a file stands where a folder should; take it away.`,
      folderForFile: (folder: string) =>
        `Nothing was changed: in ${folder} a folder stands where a file should; take it away.`,
    },
    /** @param code of the operating system: `EBUSY` */
    refusedOtherwise: (folder: string, code: string) =>
      `Nothing was changed: in ${folder} the file system refuses (${code}).`,
  },

  /** What was asked: `/insights`. Buttons have 80 characters at most, the chart’s description 1,000. */
  insights: {
    /** The heading of the message. */
    heading: (days: number) => plural(days, { one: 'Asked in the last day', other: 'Asked in the last # days' }),
    /** In place of all else. `settings` is that command as members type it, with its slash. */
    off: (settings: string) =>
      `Questions are not counted on this server. ${settings} turns that on: I then keep how many are asked each day, which articles and people are shown, and the words of those that nothing answered. Never who asked.`,
    /** Below what was counted before. */
    offByNow: (settings: string) => `Questions are no longer counted on this server; ${settings} turns that on again.`,
    empty: 'Nothing was asked in these days.',
    figures: ({ answers, closest, nothing }: { answers: number; closest: number; nothing: number }) =>
      `${plural(answers + closest + nothing, { one: '# question', other: '# questions' })}: ${number(answers)} answered, ${number(closest)} with the closest passage, ${number(nothing)} not answered`,
    /** Explains the chart above it, whose parts are told apart by how they are filled. */
    legend: 'A day each: filled, answered; striped, the closest passage; empty, not answered',
    /** The chart in words, for those who do not see it. Dates as `date` gives them. */
    chart: (chart: {
      from: string;
      to: string;
      answers: number;
      closest: number;
      nothing: number;
      most: { day: string; count: number };
    }) =>
      `A bar for each day from ${forms.date(chart.from)} to ${forms.date(chart.to)}: how many questions were asked. Together ${number(chart.answers)} answered, ${number(chart.closest)} with the closest passage, ${number(chart.nothing)} not answered; most on ${forms.date(chart.most.day)}: ${number(chart.most.count)}.`,
    /** Headings of lists. */
    unanswered: 'What nothing answered',
    articles: 'Articles shown most',
    speakers: 'People quoted most',
    /** Below the heading of what nothing answered. `mark` stands in a question for what was taken out. */
    takenOut: (mark: string) =>
      `Questions of the same words are one, with one of their wordings. ${mark} stands for what could name a member.`,
    allAnswered: 'There was no question that nothing answered.',
    /** Behind a question, behind an article, behind a person. */
    asked: (count: number) => plural(count, { one: 'asked once', other: 'asked # times' }),
    shown: (count: number) => plural(count, { one: 'shown once', other: 'shown # times' }),
    quoted: (count: number) => plural(count, { one: 'quoted once', other: 'quoted # times' }),
    page: (page: number, pages: number) => `page ${number(page)} of ${number(pages)}`,
    /** In place of an article’s title, which is not on the shelf any more. */
    gone: (id: string) => `${id}, no longer on the shelf`,
    /** Days are those of UTC; `privacy` is that command as members type it. */
    foot: (privacy: string) =>
      `Days begin at midnight UTC and are kept for 90 days. ${privacy} says more, and forgets them.`,
    /** Buttons. */
    days: (days: number) => plural(days, { one: '# day', other: '# days' }),
  },

  /** What is kept: `/privacy`. Buttons have 80 characters at most; all of the message 4,000, of letters beyond ASCII fewer. */
  privacy: {
    /** The heading of the message. */
    heading: 'What I keep',
    /** Headings of its parts. */
    ofYou: 'Of you',
    ofQuestions: 'Of what is asked',
    ofServer: 'Of this server',
    whoSees: 'Who can see it',
    /** What stands on the server’s shelf with the member’s id. */
    articles: (count: number) =>
      plural(count, {
        one: 'Your Discord ID, with # article that you added to this server’s shelf, for as long as it stays there',
        other: 'Your Discord ID, with # articles that you added to this server’s shelf, for as long as they stay there',
      }),
    followed: (count: number) =>
      plural(count, {
        one: 'Your Discord ID, with # feed or page that you have me follow here, for as long as I do',
        other: 'Your Discord ID, with # feeds or pages that you have me follow here, for as long as I do',
      }),
    nothingOfYou: 'Nothing on this server’s shelf names you',
    takenOff:
      'With an article that was taken off the shelf, the IDs of whoever added it and of whoever took it off, for up to two days. If it is brought back, so is the first',
    inMemory: 'When you last used a command, and your adds of the last minute: in memory, until I am started anew',
    askInServers: 'What a server’s shelf says of you I can tell only there: ask me again in that server',
    counted:
      'Counted on this server: how many questions were asked each day and what came of them, how often which articles and people were shown, and one wording of what nothing answered. Not who asked; mentions, IDs, addresses and numbers like a phone’s are taken out first. Kept for 90 days',
    /** Behind that. `private` is the option of that name, `True` what Discord offers for it. */
    countedPrivately:
      'What you ask with “private: True” is counted too, but only that it was asked and whether it was answered: not a word of it, nor what you were shown. Where all answers are private on this server, what you ask without saying so is counted in full',
    notCounted: 'Nothing that is asked on this server is counted',
    notCountedByNow:
      'Nothing that is asked on this server is counted any more. What was counted before is kept for 90 days',
    notCountedHere: 'Nothing that is asked in direct messages, or where a member brought me along, is counted',
    log: 'My log has a line for each command: which it was, on which server, what came of it and how long that took. Not what was typed, and not by whom',
    logWithWords:
      'My log has a line for each command: which it was, on which server, what came of it, how long that took and, as whoever runs me has chosen, what was typed. Not by whom',
    messages:
      'My answers are messages on Discord and hold what was asked. One that is shared names who shared it. Discord keeps them until they are deleted',
    server: (days: number) =>
      `Its articles, what they were read from, what it follows and its settings: until they are taken off or changed, and for ${plural(days, { one: '# day', other: '# days' })} after the server has removed me`,
    host: 'Whoever runs me sees all of it, in files on their machine, and decides how long logs and copies of the files are kept',
    /** `articles` and `insights` are those commands as members type them. */
    managers: (articles: string, insights: string) =>
      `Those who manage this server see who added what with ${articles}, and what was counted with ${insights}`,
    everybody: 'Everybody sees the articles',
    /** Buttons, and what is said when they have done it. */
    takeMyIdOff: 'Take my ID off',
    idTakenOff: ({ articles, followed }: { articles: number; followed: number }) =>
      `Your ID was taken off ${plural(articles, { one: '# article', other: '# articles' })} and ${plural(followed, { one: '# feed or page', other: '# feeds and pages' })}. They stay on the shelf.`,
    forgetCounted: 'Forget what was counted',
    reallyForget: 'Forget all that was counted on this server?',
    cannotBeUndone: 'It cannot be brought back. What is asked from now on is counted again, unless that is turned off.',
    forget: 'Forget it',
    keep: 'Keep it',
    countedForgotten: 'What was counted on this server is forgotten.',
    onlyManagers: 'Only those who manage this server can have forgotten what was counted on it.',
  },

  /** What `verbatim doctor` says to people. Names of settings, files and menus of Discord’s portal stay as they are. */
  doctor: {
    /** What a look came to: 6 columns at most, the worst in capitals where a script has them. */
    marks: { good: 'ok', doubtful: 'look', bad: 'BAD' },
    /** What was looked at. */
    checks: {
      node: 'Node.js',
      settings: 'settings',
      dataFolder: 'data folder',
      articles: 'articles',
      searchEngine: 'search engine',
      token: 'token',
      application: 'application',
      commands: 'commands',
      clock: 'clock',
      publicKey: 'public key',
      address: 'address',
    },
    nodeIs: (version: string) => `It is ${version}.`,
    installNode: (least: string) => `Install ${least} or newer from https://nodejs.org.`,
    mendSettings: 'Mend them, and look again.',
    mendName: 'Mend its name, or take it out.',
    settingsFine: 'All can be used.',
    unwritable: (place: string, code: string) => `${place} cannot be written to (${code}).`,
    ownIt: 'Let this user own it, or set VERBATIM_DATA to a folder that may be written to.',
    free: (place: string, megabytes: number) => `${place}, ${number(megabytes)} MB free`,
    makeRoom: 'Make room, or set VERBATIM_DATA to a folder on a larger disk.',
    unreadable: (place: string, code: string) => `${place} cannot be read (${code}).`,
    makeReadable: 'Make it, let this user read it, or mend VERBATIM_ARTICLES.',
    /** Of the clock. */
    discordSilent: 'There is nothing to compare it with: Discord did not answer.',
    discordTimeless: 'There is nothing to compare it with: Discord gave no time.',
    seeToNetwork: 'See to the network first.',
    setClock: 'Let this machine set its clock by the network: timedatectl set-ntp true, or your system’s way.',
    within: (seconds: number) => `within ${number(seconds)} seconds of Discord’s`,
    ahead: (seconds: number) => `It is ${number(seconds)} seconds ahead of Discord’s.`,
    behind: (seconds: number) => `It is ${number(seconds)} seconds behind Discord’s.`,
    noToken: 'None is set: the preview is opened, without Discord.',
    tokenNeeded: (door: string) => `DISCORD_TOKEN is not set, and VERBATIM_DOOR=${door} needs it.`,
    copyToken: 'Copy it from https://discord.com/developers/applications: your application → Bot → Reset Token.',
    tokenTaken: 'Discord takes it.',
    commandsFit: (count: number) => `${number(count)}, as this version has them`,
    noCommands: 'Discord has none yet.',
    otherCommands: 'Discord has those of another version.',
    startBot: 'Start the bot: it registers them by itself.',
    postsTo: (url: string) => `Discord posts interactions to ${url}, and sends none over the gateway.`,
    emptyIt:
      'Empty it in the developer portal, your application → General Information → Interactions Endpoint URL, or set VERBATIM_DOOR=http.',
    keyTaken: 'Discord’s own word is taken.',
    keyUntold: 'Discord does not say it.',
    setKey: 'Set DISCORD_PUBLIC_KEY, from General Information in the developer portal.',
    keyFits: 'DISCORD_PUBLIC_KEY is that of the application.',
    keyOfAnother: 'DISCORD_PUBLIC_KEY is not that of the application.',
    mendKey: 'Leave it empty, or copy it from General Information in the developer portal.',
    addressUntold: 'Discord does not know the address of the HTTP door yet.',
    tellAddress:
      'With the bot running, put the HTTPS address that leads to its port, with /interactions behind it, in the developer portal, your application → General Information → Interactions Endpoint URL.',
    turnsAway: (url: string) => `${url} turns away what Discord has not signed.`,
    answers: (url: string, status: number) =>
      `${url} answers ${status} to what Discord has not signed, instead of 401.`,
    lookAtProxy: 'Look whether the bot runs, and whether the proxy hands POST /interactions on to it as it came.',
    outOfReach: (url: string) => `${url} cannot be reached from here.`,
    tryElsewhere:
      'Look whether the bot and the proxy run. Some networks do not lead back to themselves: then try from elsewhere.',
    engine: (version: string, nodes: number, status: string) =>
      `OpenSearch ${version}, ${plural(nodes, { one: '# node', other: '# nodes' })}, ${status}`,
    otherEngine: (name: string) => `It is ${name}.`,
    installEngine: (from: number, below: number) => `Install OpenSearch ${from} or newer, below ${below}.`,
    shardsGone: (engine: string) => `${engine}: some shards are on no node.`,
    bringBack: 'Bring the missing nodes back, or restore a snapshot.',
    shardsAlone: (engine: string) => `${engine}: some shards are on one node alone.`,
    addNode: 'Add a node, or bring the missing one back.',
    loginRefused: 'It does not take the name and the password.',
    putLogin: 'Put a name and a password that it takes into VERBATIM_OPENSEARCH: https://name:password@host:9200.',
    noEngine: 'What answers there does not speak as OpenSearch does.',
    lookAtEngine: 'Look whether VERBATIM_OPENSEARCH leads to an OpenSearch.',
  },

  /** What a bot says on the terminal when it has started. */
  greeting: {
    speakers: (count: number) => plural(count, { one: '# speaker', other: '# speakers' }),
    /** What a line is about, in front of it. */
    labels: {
      onDiscord: 'On Discord',
      invite: 'Invite it',
      tell: 'Tell it',
      address: 'Address',
      preview: 'Preview',
      goLive: 'Go live',
      articles: 'Articles',
      howItIs: 'How it is',
      notThere: 'Not there',
      doubtful: 'Doubtful',
      notRead: 'Not read',
      stop: 'Stop',
    },
    overHttp: (name: string, url: string) => `${name}, over HTTP: POST ${url}`,
    tellAddress:
      'the HTTPS address that leads there, with /interactions behind it: in the developer portal, your application → General Information → Interactions Endpoint URL',
    putToken: 'copy .env.example to .env, put your bot’s token into it, and start again',
    pickedUp: (folders: string) => `${folders} (changes are picked up)`,
    /** The keys that end it. */
    stopKeys: 'Ctrl+C',
  },

  /** Why a bot does not get to Discord or its preview does not open: a sentence on that, and another on what to do. */
  starting: {
    /** What stands in between, behind a colon. */
    network: {
      noName: 'its name cannot be resolved',
      noNameNow: 'its name cannot be resolved at the moment',
      refused: 'the connection was refused',
      cut: 'the connection was cut',
      noNetwork: 'there is no network',
      noRoute: 'there is no route to it',
      late: 'it did not answer in time',
      untrusted: 'its certificate is not trusted here',
      otherName: 'its certificate is for another name',
      expired: 'its certificate has expired',
    },
    faulty: (api: string, status: number) =>
      `Discord has a fault at the moment (${api} answers ${status}). Try again in a few minutes.`,
    noAddress: (api: string) => `“${api}” is not an address. Check DISCORD_API_URL.`,
    unreachable: (api: string, why: string) =>
      `Discord cannot be reached at ${api}: ${why}. Check the network, and DISCORD_API_URL if it is set.`,
    notJson: (api: string, status: number) =>
      `${api} answers ${status} with something else than Discord’s JSON. Look for a proxy or a firewall in between, and for whether Discord has shut out this machine’s address.`,
    notDiscord: (api: string) =>
      `${api} does not answer as Discord does. Check DISCORD_API_URL and DISCORD_API_VERSION.`,
    badToken:
      'Discord does not accept DISCORD_TOKEN. Copy the token from the Developer Portal (your application → Bot → Reset Token), put it into .env as it is, and start again.',
    badVersion: 'Discord does not speak this version. Check DISCORD_API_VERSION.',
    noToken:
      'A bot on Discord needs DISCORD_TOKEN. Copy it from https://discord.com/developers/applications (your application → Bot → Reset Token) into .env, or set VERBATIM_DOOR=preview.',
    noPage: (directory: string) => `The preview’s page is not in ${directory}: npm run build makes it.`,
    badPort: (port: number) => `The preview cannot listen on port ${port}: choose one from 1024 to 65535.`,
    noPort: 'No port is free for the preview.',
  },
};

/** What every language of the interface can say. */
export type Words = typeof en;

/** A sentence, in whatever language it is to be said. */
export type Say = (words: Words) => string;
