// Every sentence of the bot, in English. Long on purpose: one file a language. The others have the type of this one, so that
// none lacks a key; a value is a text, or a function of what the text names. What members or articles wrote is given as it is:
// the door that shows it escapes it.
import { formsOf, type PluralForms } from './forms.ts';

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
    oldButton: 'This button is from another version of me. Please ask again.',
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
      welcome: 'Welcome to #preview!',
      /** `{slash}` is the key that is pressed. */
      firstSteps:
        'Verbatim answers from the articles on its shelf, word for word, and says who said it. Start with one of these, or type {slash} below. To add an article, drop a file here or paste its address.',
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
      onlyCommands: 'The bot hears commands only. Enter sends this as {command}.',
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
