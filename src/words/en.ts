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
      each: 'Each member’s own',
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
        'Threads go with their channel. What is chosen for a category holds in its channels, unless they have a choice of their own, but not in their threads: Discord does not tell me in which category a thread is. Choose for such a channel itself.',
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
    previous: '◀ Previous',
    next: 'Next ▶',
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
};

/** What every language of the interface can say. */
export type Words = typeof en;

/** A sentence, in whatever language it is to be said. */
export type Say = (words: Words) => string;
