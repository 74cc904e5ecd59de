import type { APIComponentInContainer, APISelectMenuOption } from 'discord-api-types/v10';
import { apart } from '../answers/apart.ts';
import { listed } from '../answers/in-words.ts';
import { type Nobody, speakerKey } from '../answers/quote.ts';
import { nobodyInWords } from '../answers/speakers-in-words.ts';
import type { WhoSpeaks } from '../answers/who-speaks.ts';
import type { Article } from '../article/article.ts';
import { newestFirst } from '../shelf/shelf.ts';
import type { ShelfSpeaker } from '../shelf/speakers/join.ts';
import type { Words } from '../words/en.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown, shorten, smallPrint } from './markdown.ts';
import { articleOptions, menu } from './menu.ts';
import { type Audience, button, row, text } from './message.ts';
import { type Reply, reply } from './reply.ts';
import { aboutText, headingText } from './state.ts';

/** A public menu can be taken away, as every public answer can. */
const deletable = ({ answers }: Words, audience: Audience): APIComponentInContainer[] =>
  row(
    audience === 'public'
      ? button({ verb: 'delete', place: null, position: 0 }, { label: answers.buttons.delete })
      : null,
  );

/** Said where a menu cannot hold all. */
const ofAll = (all: number, say: (shown: number, all: number) => string) =>
  all > LIMITS.choices ? [text(smallPrint(say(LIMITS.choices, all)))] : [];

/** Asks which of several people is meant: a guess could put words into the wrong mouth. */
export const drawChooseSpeaker = (
  words: Words,
  { who, about, speakers }: { who: string; about: string | null; speakers: readonly ShelfSpeaker[] },
  audience: Audience,
): Reply =>
  reply(audience, [
    headingText(who),
    ...(about ? [aboutText(words, about)] : []),
    text(words.quote.whoseWords(speakers.length)),
    ...speakersToChoose(words, speakers, audience),
  ]);

/** Offers people whose words there are to whoever named nobody. */
export const drawWhoSpeaks = (words: Words, { about, isAbout, speakers }: WhoSpeaks, audience: Audience): Reply =>
  reply(audience, [
    ...(about ? [aboutText(words, about)] : []),
    text(isAbout ? words.quote.whoseWords(speakers.length) : words.quote.mostQuoted),
    ...speakersToChoose(words, speakers, audience),
  ]);

const speakersToChoose = (words: Words, speakers: readonly ShelfSpeaker[], audience: Audience) => [
  ...ofAll(speakers.length, words.quote.firstListed),
  speakerMenu(words, speakers),
  ...deletable(words, audience),
];

/** To the asker alone: nobody is called that, but perhaps a slip of the finger hides one of these. */
export const drawNearestSpeakers = (words: Words, found: Nobody, about: string | null): Reply =>
  reply('private', [
    ...(about ? [aboutText(words, about)] : []),
    text(escapeMarkdown(nobodyInWords(words, found))),
    speakerMenu(words, found.nearest),
  ]);

const speakerMenu = (words: Words, speakers: readonly ShelfSpeaker[]): APIComponentInContainer =>
  menu(
    'quote.pick',
    words.answers.placeholders.speaker,
    speakers.map((one) => speakerOption(words, one)),
  );

const speakerOption = ({ counts }: Words, speaker: ShelfSpeaker): APISelectMenuOption => {
  const {
    name,
    titles: [title],
    count,
  } = speaker;
  return {
    label: shorten(name, LIMITS.choice),
    value: speakerKey(speaker),
    description: shorten(listed([title && apart(title), counts.quotations(count)]), LIMITS.choice),
  };
};

export const drawChooseArticle = (words: Words, articles: readonly Article[], audience: Audience): Reply =>
  reply(audience, [
    text(words.source.whichArticle),
    ...ofAll(articles.length, words.source.newestListed),
    menu('source.pick', words.answers.placeholders.article, articleOptions(words, newestFirst(articles))),
    ...deletable(words, audience),
  ]);
