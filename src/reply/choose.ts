import type { APIComponentInContainer, APISelectMenuOption } from 'discord-api-types/v10';
import { apart } from '../answers/apart.ts';
import { counted, listed } from '../answers/in-words.ts';
import { speakerKey } from '../answers/quote.ts';
import type { Article } from '../article/article.ts';
import { newestFirst } from '../shelf/shelf.ts';
import type { ShelfSpeaker } from '../shelf/speakers/join.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown, shorten, smallPrint } from './markdown.ts';
import { articleOption, menu } from './menu.ts';
import { type Audience, button, row, text } from './message.ts';
import { type Reply, reply } from './reply.ts';
import { aboutText, headingText } from './state.ts';

/** A public menu can be taken away, as every public answer can. */
const deletable = (audience: Audience): APIComponentInContainer[] =>
  row(audience === 'public' ? button({ verb: 'delete', place: null, position: 0 }, { label: 'Delete' }) : null);

/** Said where a menu cannot hold all. */
const ofAll = (all: number, order: string) =>
  all > LIMITS.choices ? [text(smallPrint(`The ${order} ${LIMITS.choices} of ${all} are listed.`))] : [];

/** Asks which of several people is meant: a guess could put words into the wrong mouth. */
export const drawChooseSpeaker = (
  { who, about, speakers }: { who: string; about: string | null; speakers: readonly ShelfSpeaker[] },
  audience: Audience,
): Reply =>
  reply(audience, [
    headingText(who),
    ...(about ? [aboutText(about)] : []),
    text(`${speakers.length} people here match that. Whose words do you mean?`),
    ...ofAll(speakers.length, 'first'),
    menu('quote.pick', 'Choose a speaker', speakers.map(speakerOption)),
    ...deletable(audience),
  ]);

/** To the asker alone: nobody is called that, but perhaps a slip of the finger hides one of these. */
export const drawNearestSpeakers = ({
  words,
  about,
  speakers,
}: {
  words: string;
  about: string | null;
  speakers: readonly ShelfSpeaker[];
}): Reply =>
  reply('private', [
    ...(about ? [aboutText(about)] : []),
    text(escapeMarkdown(words)),
    menu('quote.pick', 'Choose a speaker', speakers.map(speakerOption)),
  ]);

const speakerOption = (speaker: ShelfSpeaker): APISelectMenuOption => {
  const {
    name,
    titles: [title],
    count,
  } = speaker;
  return {
    label: shorten(name, LIMITS.choice),
    value: speakerKey(speaker),
    description: shorten(listed([title && apart(title), counted(count, 'quotation')]), LIMITS.choice),
  };
};

export const drawChooseArticle = (articles: readonly Article[], audience: Audience): Reply =>
  reply(audience, [
    text('Which article?'),
    ...ofAll(articles.length, 'newest'),
    menu('source.pick', 'Choose an article', newestFirst(articles).map(articleOption)),
    ...deletable(audience),
  ]);
