// Every sentence of the bot, in English. Long on purpose: one file a language. The others have the type of this one, so that
// none lacks a key; a value is a text, or a function of what the text names. What members or articles wrote is given as it is:
// the door that shows it escapes it.
import { formsOf } from './forms.ts';

const forms = formsOf('en-GB');
const { date, language, list, number, plural, sentence } = forms;

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

  /** What several kinds of answers have. */
  answers: {
    /** Labels of buttons: 80 characters at most, and the shorter the better. ◀ and ▶ turn the page and are no words. */
    buttons: {
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
    /** @param words the beginning of what was checked */
    checked: (words: string) => `Checked: ${words}`,
    saidToBe: (who: string) => `Said to be the words of ${who}.`,
    furtherDifferences: (count: number) =>
      plural(count, { one: '# further difference.', other: '# further differences.' }),
    differenceTooLong: 'What differs is too long to stand here; the words as they are printed are below.',
    cutTooLong: 'The words are too long to stand here; as they are printed they are below.',
    inOnePlace: 'In one place:',
    inAnother: 'In another:',
    /** Above the place of the claim of that number. */
    whereStands: (claim: number) => `Where ${number(claim)} stands, or comes nearest:`,
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
    promise: (cut: string) =>
      `I never write an answer of my own. What I show is cut from an article at the ends of sentences, and every cut is marked ${cut}. ` +
      'Where the articles do not say outright what you ask, I show the closest passage and tell you so; where they hold nothing on ' +
      'it, or do not say who is speaking, I tell you that.',
    emptyShelf: 'The shelf is empty: there is nothing to ask yet.',
    /** Headings of lists. */
    onShelf: (count: number) => `On the shelf: ${plural(count, { one: '# article', other: '# articles' })}`,
    whoSpeaks: 'Who speaks',
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
    onlyInServers: 'Articles are kept for a server. Please do this in a server that has added me.',
  },
};

/** What every language of the interface can say. */
export type Words = typeof en;

/** A sentence, in whatever language it is to be said. */
export type Say = (words: Words) => string;
