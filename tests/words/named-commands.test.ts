import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/languages.ts';
import { leavesOf, textsIn } from './leaves.ts';

it.each(Object.entries(LANGUAGES))(
  'a command that a text names is one of the language’s own, in %s',
  (_, { words }) => {
    const own = [
      ...Object.values(words.commands).map(({ name }) => `/${name}`),
      ...Object.values(words.articleCommands).map(({ name }) => `/${words.commands.articles.name} ${name}`),
    ];
    const named = [...leavesOf(words)].flatMap(([path, leaf]) =>
      typeof leaf === 'function'
        ? []
        : textsIn(leaf).flatMap((text) => (text.match(/(?<=`)\/[^`]+(?=`)/g) ?? []).map((name) => [path, name])),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, name = '']) => !own.includes(name))).toEqual([]);
  },
);
