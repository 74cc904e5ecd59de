import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { createAnswers } from '../../src/answers/answers.ts';
import { createBot } from '../../src/app.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { createLog } from '../../src/base/log.ts';
import { createSearch } from '../../src/search/search.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { ARTICLES, ONE_ARTICLE } from '../support/articles.ts';
import { ALICE, BOB } from '../support/discord/people.ts';
import { PATIENT } from '../support/patience.ts';
import { labels, openStage, pressables, stageOf, texts } from '../support/stage.ts';

const isPrivate = (message: { flags?: number }): boolean => Boolean((message.flags ?? 0) & MessageFlags.Ephemeral);

describe('/quote', () => {
  test('shows the words, who said them, the way they took and the source', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'quote', options: { who: 'mayor' } });
    const all = texts(message);
    expect(all[0]).toBe('### Jonas Pellet');
    expect(all[1]).toBe('> “We will pay for the ferries from the reserve.”');
    expect(all.join('\n')).toMatch(/^— Jonas Pellet, .*mayor/m);
    expect(all.join('\n')).toMatch(/^-# to Velmora Courier · reported by Velmora Courier, 14 May 2021$/m);
    expect(all.at(-1)).toMatch(/\[Harbour bridge to close for a year\]\(<.*:~:text=.*¶ 4 of 5 · 1 of 2$/);
    expect(labels(message)).toEqual(['◀ Previous', 'Next ▶', 'Context', 'Cite', 'Delete']);
  });

  test('words inside a sentence of the reporter’s come with that sentence', async () => {
    const stage = await openStage(ARTICLES);
    const first = await stage.command({ name: 'quote', options: { who: 'Pellet' } });
    const second = await stage.press(first, '▶');
    expect(texts(second)[1]).toBe('> Mr Pellet called the closure “**a hard but honest decision**”.');
    expect(texts(second).at(-1)).toContain('2 of 2');
  });

  test.each(['pellet', 'JONAS', 'mayor of velmora', 'jonas pellet'])('finds the mayor as %s', async (who) => {
    const stage = await openStage(ARTICLES);
    expect(texts(await stage.command({ name: 'quote', options: { who } }))[0]).toBe('### Jonas Pellet');
  });

  test('both runs of one utterance are shown together', async () => {
    const stage = await openStage(ONE_ARTICLE);
    const message = await stage.command({ name: 'quote', options: { who: 'engineer' } });
    expect(texts(message)[1]).toBe(
      '> “We found cracks in eleven of the forty hangers,”\n> “Nobody should drive over a bridge that we would not drive over ourselves.”',
    );
  });

  test('asks who is meant when several people match, and remembers what it was to be about', async () => {
    const stage = await openStage(ARTICLES);
    const options = { who: 'Oleander', about: 'the lamp' };
    const ask = await stage.command({ name: 'quote', options, user: ALICE });
    expect(texts(ask).join('\n')).toContain('2 people here match that');
    const [menu] = pressables(ask) as { options?: { label: string; value: string; description: string }[] }[];
    expect(menu?.options?.map(({ label }) => label).sort()).toEqual(['Edda Oleander', 'Marta Oleander']);
    const edda = menu?.options?.find(({ label }) => label === 'Edda Oleander');
    const chosen = await stage.press(ask, 'quote.pick', { values: [edda?.value ?? ''], user: ALICE });
    expect(chosen.id).toBe(ask.id);
    expect(texts(chosen).slice(0, 2)).toEqual(['### Edda Oleander', '-# About: the lamp']);
    const copy = await stage.press(ask, 'quote.pick', { values: [edda?.value ?? ''], user: BOB });
    expect(isPrivate(copy)).toBe(true);
  });

  describe('where nobody is named', () => {
    const people = (message: Parameters<typeof pressables>[0]) =>
      pressables(message).flatMap(
        (one) => (one as { options?: { label: string; value: string; description: string }[] }).options ?? [],
      );

    test('offers the people of the shelf, the most quoted first', async () => {
      const stage = await openStage(ARTICLES);
      const asked = await stage.command({ name: 'quote', user: ALICE });
      expect(texts(asked)).toEqual(['Whose words would you like? The most quoted come first.']);
      const counts = people(asked).map(({ description }) => Number(/(\d+) quotation/.exec(description)?.[1]));
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(counts.length).toBeGreaterThan(2);
      expect(labels(asked)).toEqual(['Delete']);
      const mayor = people(asked).find(({ label }) => label === 'Jonas Pellet');
      const chosen = await stage.press(asked, 'quote.pick', { values: [mayor?.value ?? ''], user: ALICE });
      expect(chosen.id).toBe(asked.id);
      expect(texts(chosen)[0]).toBe('### Jonas Pellet');
      const copy = await stage.press(asked, 'quote.pick', { values: [mayor?.value ?? ''], user: BOB });
      expect(isPrivate(copy)).toBe(true);
    });

    test('privately where that is wanted', async () => {
      const stage = await openStage(ARTICLES);
      const asked = await stage.command({ name: 'quote', options: { private: true } });
      expect([isPrivate(asked), labels(asked)]).toEqual([true, []]);
    });

    const FERRY = {
      'ferry.md': '“The ferry is late,” said Ada Lindt.\n\n“The ferry is never late,” said Odd Brenner.\n',
      'mill.md': '“The mill burns,” said Ida Quell. “It is the mill,” said Ida Quell. “Run,” said Ida Quell.\n',
    };

    test('those who are quoted on what it is to be about, and none else', async () => {
      const stage = await openStage(FERRY);
      const asked = await stage.command({ name: 'quote', options: { about: 'ferry' } });
      expect(texts(asked)).toEqual(['-# About: ferry', '2 people here match that. Whose words do you mean?']);
      expect(people(asked).map(({ label }) => label)).toEqual(expect.arrayContaining(['Ada Lindt', 'Odd Brenner']));
      const [{ value, label } = { value: '', label: '' }] = people(asked);
      expect(texts(await stage.press(asked, 'quote.pick', { values: [value] })).slice(0, 2)).toEqual([
        `### ${label}`,
        '-# About: ferry',
      ]);
    });

    test('the words of the only one who is', async () => {
      const stage = await openStage(FERRY);
      const asked = await stage.command({ name: 'quote', options: { about: 'mill' } });
      expect(texts(asked).slice(0, 2)).toEqual(['### Ida Quell', '-# About: mill']);
    });

    test('everybody where nobody is, which the words of whoever is chosen tell', async () => {
      const stage = await openStage(FERRY);
      const asked = await stage.command({ name: 'quote', options: { about: 'volcanoes' } });
      expect(texts(asked)).toEqual(['-# About: volcanoes', 'Whose words would you like? The most quoted come first.']);
      const [{ value } = { value: '' }] = people(asked);
      const chosen = await stage.press(asked, 'quote.pick', { values: [value] });
      expect(texts(chosen).join('\n')).toContain('nothing that Ida Quell said about that');
    });

    test('says how many there are where a menu cannot hold them', async () => {
      const names = Array.from(
        { length: 30 },
        (_, i) => `Ann ${String.fromCodePoint(65 + (i % 26))}${i < 26 ? 'o' : 'u'}rell`,
      );
      const stage = await openStage({ 'all.md': names.map((name) => `“It is late,” said ${name}.`).join('\n\n') });
      const asked = await stage.command({ name: 'quote' });
      expect(texts(asked)[1]).toBe('-# The first 25 of 30 are listed.');
      expect(people(asked)).toHaveLength(25);
    });

    test('says so where nobody is quoted, and where there is nothing to look for', async () => {
      const nobody = await openStage({ 'mill.md': '# Mill\n\nThe mill is shut.\n' });
      expect(texts(await nobody.command({ name: 'quote' }))[0]).toContain('No words of anybody who is named');
      expect(texts(await (await openStage({})).command({ name: 'quote' }))[0]).toContain('no articles here yet');
      const stage = await openStage(FERRY);
      expect(texts(await stage.command({ name: 'quote', options: { about: 'the' } }))[0]).toContain(
        '“the” has no word',
      );
    });
  });

  test('puts what was said about something first, page by page', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'quote', options: { who: 'mayor', about: 'hard decision' } });
    expect(texts(message)[1]).toBe('-# About: hard decision');
    expect(texts(message).join('\n')).toContain('hard but honest decision');
  });

  test('says so when the person said nothing about it', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'quote', options: { who: 'mayor', about: 'volcanoes' } });
    expect(texts(message).join('\n')).toContain('nothing that Jonas Pellet said about that');
  });

  test('says so when nobody matches', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'quote', options: { who: 'Napoleon' } });
    expect(isPrivate(message)).toBe(true);
    expect(texts(message)[0]).toContain('“Napoleon”');
    expect(texts(message)[0]).toContain('Speaking here: ');
    expect(texts(message)[0]).toContain('Jonas Pellet');
  });

  test('a name that ends with a full stop needs no other', async () => {
    const stage = await openStage({
      'mill.md':
        '---\npublisher: Orrin Press Inc.\n---\n\n“We will rebuild the mill,” said Ada Lindt Jr., the director. “It takes two years.”\n',
    });
    const nobody = await stage.command({ name: 'quote', options: { who: 'Napoleon' } });
    expect(texts(nobody)[0]).toMatch(/ Speaking here: Ada Lindt Jr\.$/);
    const unknown = await stage.command({ name: 'ask', options: { question: 'Which mill?', publisher: 'Gazette' } });
    expect(texts(unknown)[0]).toMatch(/Publishers here: Orrin Press Inc\.$/);
  });

  test('completes speakers with how many quotations each has', async () => {
    const stage = await openStage(ARTICLES);
    const choices = await stage.typing({ name: 'quote', focused: 'who', options: { who: 'pel' } });
    expect(choices).toHaveLength(1);
    expect(choices[0]?.name).toMatch(/^Jonas Pellet, .*mayor.* · 2 quotations$/);
    const chosen = await stage.command({ name: 'quote', options: { who: String(choices[0]?.value) } });
    expect(texts(chosen)[0]).toBe('### Jonas Pellet');
    expect((await stage.typing({ name: 'quote', focused: 'who' })).length).toBeGreaterThanOrEqual(3);
  });

  test('makes the link of what it shows, however many articles the speaker stands in', async () => {
    let read = 0;
    const articles = Array.from({ length: 80 }, (_, i) => {
      const article = composeArticle({ id: `${i}`, title: `Ferry ${i}` }, [
        { kind: 'body', text: `“The ferry runs for the ${i}th time,” said Captain Odd Brenner.` },
      ]);
      const url = `https://courier.example/${i}`;
      return Object.defineProperty(article, 'url', {
        get() {
          read++;
          return url;
        },
      });
    });
    const shelf = createShelf(articles);
    const answers = createAnswers({ shelf: () => shelf, search: createSearch() });
    const stage = stageOf(
      createBot({ answersFor: async () => answers, log: createLog('silent'), cooldownSeconds: 0, patience: PATIENT })
        .handle,
    );
    shelf.speakers();
    read = 0;
    const message = await stage.command({ name: 'quote', options: { who: 'Brenner' } });
    expect(texts(message).at(-1)).toMatch(/courier\.example\/0#:~:text=.* · 1 of 80$/);
    await stage.press(message, '▶');
    expect(read).toBeLessThan(10);
  });

  test('a private one can be shared', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'quote', options: { who: 'mayor', private: true } });
    const second = await stage.press(message, '▶');
    const { kept, shared } = await stage.share(second, { user: BOB });
    expect(labels(kept)).toContain('Shared');
    expect(isPrivate(shared)).toBe(false);
    expect(texts(shared).at(-1)).toBe(`-# Shared by <@${BOB.id}>`);
    expect(texts(shared)[1]).toBe(texts(second)[1]);
  });
});
