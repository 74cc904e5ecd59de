import { type Article, passageAt } from '../../src/article/article.ts';
import { memoized } from '../../src/base/memoize.ts';
import { printableLine } from '../../src/base/printable.ts';
import type { Buttons } from '../../src/command/command.ts';
import type { ButtonContext, Context } from '../../src/command/context.ts';
import { changed } from '../../src/command/place.ts';
import { share, updateOrCopy } from '../../src/command/respond.ts';
import { type ButtonState, encodeCustomId } from '../../src/reply/custom-id.ts';
import { type Audience, TEXT_ID } from '../../src/reply/message.ts';
import {
  drawPlaces,
  MOST_PAGES,
  type Page,
  type Places,
  type PlacesKind,
  type PlacesView,
  readPages,
  stateOf,
  wordsOf,
} from '../../src/reply/places.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { readHeading, readMarkdown } from '../../src/reply/state.ts';

/** A message of places as it is first seen. */
export const drawFirst = (context: Context, places: Places, audience: Audience): Reply =>
  draw(context, places, { position: 0, audience });

function draw({ answers, words }: Context, places: Places, view: Omit<PlacesView, 'words' | 'shown'>): Reply {
  const page = places.pages[view.position];
  return drawPlaces(places, { ...view, words, shown: page ? answers.place(page) : null });
}

/** What is pressed under a message of places: all it is about stands in the message, and is looked for on the shelf again. */
export function placesButtons(kind: PlacesKind): Buttons {
  const { verb } = kind;
  const show = async (context: ButtonContext, which: string | null) => {
    const { places, position } = readPlaces(context, kind, which);
    return updateOrCopy(context, (audience) => draw(context, places, { position, audience }));
  };
  const turn = (context: ButtonContext) => {
    const target = readPages(context.message.components, context.state)[context.state.position];
    return show(context, target ? encodeCustomId(target) : null);
  };
  return {
    [`${verb}.prev`]: turn,
    [`${verb}.next`]: turn,
    [`${verb}.at`]: (context) => show(context, context.values[0] ?? null),
    [`${verb}.share`]: async (context) => {
      const { place, ...rest } = context.state;
      const here = place ? encodeCustomId({ ...rest, place, verb: `${verb}.at` }) : null;
      const { places, position } = readPlaces(context, kind, here);
      return share(
        context,
        draw(context, places, { position, audience: 'private', isShared: true }),
        draw(context, places, { position, audience: 'public', sharedBy: context.asker.id }),
      );
    },
  };
}

/**
 * What the message shows, and where among it the page is that was chosen: never another one.
 *
 * @param which of the pages, as `readPages` encodes it; null where there is none
 * @throws UserError `old-button`, `changed-passage`
 */
function readPlaces(
  { answers, message, state }: ButtonContext,
  kind: PlacesKind,
  which: string | null,
): { places: Places; position: number } {
  const shelf = answers.shelf();
  const kept = readPages(message.components, { ...state, verb: `${kind.verb}.at` });
  const drawn = new Set<string>();
  const known = kept.flatMap((one) => {
    const page = pageOf(answers, one);
    if (!page) return [];
    // Two that come to the same page would be a menu that Discord does not take.
    const value = encodeCustomId(stateOf(`${kind.verb}.at`, page));
    if (drawn.has(value)) return [];
    drawn.add(value);
    return [{ page, key: encodeCustomId(one) }];
  });
  const position = which === null ? 0 : known.findIndex(({ key }) => key === which);
  if (position < 0 || (which === null && kept.length > 0)) throw changed();
  const pages = known.map(({ page }) => page);
  const articles = pages.length < MOST_PAGES ? [...new Set(pages.map(({ article }) => article))] : shelf.articles;
  const lineOf = memoized(({ text }: Article) => printableLine(text));
  // Most words stand in the text as they are: to put a long article, or a whole shelf, on one line takes a second.
  const isPrinted = (words: string) =>
    articles.some(({ text }) => text.includes(words)) || articles.some((article) => lineOf(article).includes(words));
  return {
    places: {
      kind,
      heading: readHeading(message.components),
      notes: kind.readNotes(readMarkdown(message.components, TEXT_ID.claims), isPrinted),
      pages,
    },
    position,
  };
}

/** Null where the article is not on the shelf any more, or the passage is not what it was. */
function pageOf({ shelf }: Context['answers'], state: ButtonState): Page | null {
  const article = state.place && shelf().article(state.place.article);
  if (!state.place || !article) return null;
  const { passage: number, hash } = state.place;
  const passage = passageAt(article, number) ?? null;
  if (number !== 0 && passage?.hash !== hash) return null;
  return { article, passage, words: wordsOf(state, passage), of: state.position };
}
