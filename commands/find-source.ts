import { askedSource } from '../src/command/asked.ts';
import { defineMenu } from '../src/command/command.ts';
import { answer, toAsker } from '../src/command/respond.ts';
import { FOUND, foundPlaces } from '../src/reply/find.ts';
import { wordsOfMessage } from '../src/reply/message-words.ts';
import { addressesIn } from './articles/addresses.ts';
import { drawFirst, placesButtons } from './buttons/places.ts';

/** In the menu of every message: the articles and passages that it talks about or links to. To the member alone. */
export default defineMenu({
  says: ({ menus }) => menus.findSource,
  async run(context, { text, links }) {
    const found = await context.answers.find({ text: wordsOfMessage(text), links: [...addressesIn(text), ...links] });
    return {
      ...answer(drawFirst(context, foundPlaces(context.words, found), toAsker(context))),
      asked: askedSource(found),
    };
  },
  buttons: placesButtons(FOUND),
});
