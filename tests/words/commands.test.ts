import { ApplicationCommandCreateRequestSchema } from 'discord-api-spec/zod';
import { ApplicationCommandType, type LocalizationMap } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { definitions } from '../../src/app.ts';
import { en } from '../../src/words/en.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { leavesOf, textsIn } from './leaves.ts';

/** A command, an option or a choice, as far as it is read by people. */
interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap | null;
  readonly options?: readonly Named[];
  readonly choices?: readonly Named[];
}

/** Every locale that something is said in, English as null. */
const LOCALES = [null, ...Object.values(LANGUAGES).flatMap(({ words, locales }) => (words === en ? [] : locales))];

const typed = definitions.filter(
  ({ type }) => type === undefined || type === ApplicationCommandType.ChatInput,
) as Named[];
const chosen = definitions.filter(({ type }) => type === ApplicationCommandType.Message) as Named[];

const nameIn = ({ name, name_localizations }: Named, locale: string | null): string | undefined =>
  locale === null ? name : (name_localizations?.[locale as keyof LocalizationMap] ?? undefined);

const descriptionIn = ({ description, description_localizations }: Named, locale: string | null): string | undefined =>
  locale === null ? description : (description_localizations?.[locale as keyof LocalizationMap] ?? undefined);

/** From the outside in, with the names of what it stands in. */
function* allOf(commands: readonly Named[], within: readonly string[] = []): Generator<{ path: string; named: Named }> {
  for (const named of commands) {
    const names = [...within, named.name];
    yield { path: names.join(' '), named };
    yield* allOf(named.options ?? [], names);
  }
}

/** Discord's own pattern; letters that have a small form must have it. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const isName = (name: string | undefined): boolean =>
  name !== undefined && NAME.test(name) && name === name.toLowerCase();

const within = (text: string | undefined, most: number): boolean =>
  text !== undefined && text.trim() !== '' && text.length <= most;

it.each(LOCALES)('what is typed has a name and a description that Discord takes, in %s', (locale) => {
  const all = [...allOf(typed)];
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(({ named }) => !isName(nameIn(named, locale))).map(({ path }) => path)).toEqual([]);
  expect(all.filter(({ named }) => !within(descriptionIn(named, locale), 100)).map(({ path }) => path)).toEqual([]);
});

it.each(LOCALES)('what stands in the menu of a message has a name that Discord takes, in %s', (locale) => {
  expect(chosen.length).toBeGreaterThan(2);
  expect(chosen.filter((named) => !within(nameIn(named, locale), 32)).map(({ name }) => name)).toEqual([]);
});

it.each(LOCALES)('no two commands, options or menus have one name beside each other, in %s', (locale) => {
  const twice = (beside: readonly Named[]): readonly (string | undefined)[] => {
    const names = beside.map((named) => nameIn(named, locale));
    return names.filter((name, at) => names.indexOf(name) !== at);
  };
  const lists = [typed, chosen, ...[...allOf(typed)].map(({ named }) => named.options ?? [])];
  expect(lists.flatMap(twice)).toEqual([]);
});

it.each(LOCALES)('a choice has at most 100 characters, in %s', (locale) => {
  const choices = [...allOf(typed)].flatMap(({ named }) => named.choices ?? []);
  expect(choices.filter((choice) => !within(nameIn(choice, locale), 100))).toEqual([]);
});

it('no command is longer than Discord takes, counted in its longest language', () => {
  const longest = (own: string | undefined, others: LocalizationMap | null | undefined): number =>
    Math.max(...[own, ...Object.values(others ?? {})].map((text) => text?.length ?? 0));
  for (const command of typed) {
    const sizes = [...allOf([command])].flatMap(({ named }) =>
      [named, ...(named.choices ?? [])].map(
        (one) => longest(one.name, one.name_localizations) + longest(one.description, one.description_localizations),
      ),
    );
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      command.name,
    ).toBeLessThan(8_000);
  }
});

it('Discord’s schema takes them with all their languages', () => {
  for (const definition of definitions) {
    // Discord's documentation wants permissions as text, and gives them back so; its schema knows them as numbers alone.
    const { default_member_permissions: needed, ...rest } = definition;
    const published = { ...rest, ...(needed && { default_member_permissions: Number(needed) }) };
    expect(ApplicationCommandCreateRequestSchema.parse(published)).toEqual(published);
  }
});

it('knows a name that Discord refuses', () => {
  for (const name of ['ask', 'frage', 'источник', '提问', 'ajouter-une', 'o_o', "l'article"])
    expect(isName(name), name).toBe(true);
  for (const name of ['Ask', 'zwei wörter', 'спросиТь', 'was?', '', 'a'.repeat(33)])
    expect(isName(name), name).toBe(false);
});

/** Where texts of a component or a form stand, and how many characters they may have. */
const MOST: readonly (readonly [path: RegExp, characters: number])[] = [
  [/\bbuttons\./, 80],
  [/^ask\.showNearest$/, 80],
  [/\bplaceholders\./, 150],
  [/^source\.styles\./, 100],
  [/^articles\.forms\.(?:upload|ask|files|words|question)$/, 45],
  [/^articles\.forms\.(?:fileKinds|wordsHow|questionHow)$/, 100],
];

it.each(Object.entries(LANGUAGES))('labels are no longer than Discord takes, in %s', (_, { words }) => {
  const leaves = [...leavesOf(words)];
  for (const [path, most] of MOST) {
    const labels = leaves.filter(([own, leaf]) => path.test(own) && typeof leaf !== 'function');
    expect(labels.length, String(path)).toBeGreaterThan(0);
    expect(labels.filter(([, leaf]) => textsIn(leaf).some((text) => text.length > most))).toEqual([]);
  }
});
