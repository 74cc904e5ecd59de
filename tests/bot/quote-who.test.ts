import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { openStage, pressables, type Stage, texts } from '../support/stage.ts';

const articleOf = (...paragraphs: readonly string[]) => ({ 'one.md': `# One\n\n${paragraphs.join('\n\n')}\n` });

/** The names that `/quote who:` leads to: one person’s, or those of the menu. */
async function found(stage: Stage, who: string): Promise<string[]> {
  const message = await stage.command({ name: 'quote', options: { who } });
  const menu = namesIn(message);
  const heading = texts(message)[0]?.match(/^### (.*)$/)?.[1];
  return menu.length > 0 ? menu : heading === undefined ? [] : [heading];
}

const namesIn = (message: Parameters<typeof pressables>[0]): string[] =>
  pressables(message).flatMap((one) => ((one as { options?: { label: string }[] }).options ?? []).map((o) => o.label));

describe('/quote who: titles', () => {
  test.each([
    ['Gen. Paul Ossip', ['general', 'gen', 'Gen.', 'General Ossip', 'the general'], 'Paul Ossip'],
    ['General Paul Ossip', ['gen.', 'Gen. Ossip', 'gen paul ossip'], 'Paul Ossip'],
    ['Gen Paul Ossip', ['general', 'Gen. Ossip'], 'Paul Ossip'],
    ['Sen. Ilse Varga', ['senator', 'Senator Varga'], 'Ilse Varga'],
    ['Representative Ilse Varga', ['rep', 'Rep. Varga'], 'Ilse Varga'],
    ['Lt. Gov. Ada Marsh', ['lieutenant governor', 'Lieutenant Governor Marsh', 'lt gov'], 'Ada Marsh'],
    ['Prof. Ann Holt', ['professor', 'Professor Holt'], 'Ann Holt'],
    ['Dr. Ines Quell', ['doctor', 'dr', 'Dr Quell', 'Doctor Ines Quell'], 'Ines Quell'],
    ['Reverend Ann Holt', ['rev', 'Rev. Holt'], 'Ann Holt'],
    ['Sgt. Ines Quell', ['sergeant', 'Sergeant Quell'], 'Ines Quell'],
    ['Cpl. Ines Quell', ['corporal'], 'Ines Quell'],
    ['Det. Insp. Rolf Ade', ['detective', 'detective inspector', 'Inspector Ade'], 'Rolf Ade'],
    ['Cllr Ana Fisk', ['councillor', 'councilor', 'Councillor Fisk'], 'Ana Fisk'],
    ['Msgr. Ugo Bel', ['monsignor'], 'Ugo Bel'],
  ])('%s is found by the title written short and in full', async (printed, asked, name) => {
    const stage = await openStage(articleOf(`“The bridge holds,” ${printed} said.`, '“It does not,” said Tom Reeve.'));
    for (const who of asked) expect([who, await found(stage, who)]).toEqual([who, [name]]);
  });

  test('a candidate for an office is not who holds it', async () => {
    const candidate = '“I will win,” said Morgan Teller, a candidate for mayor.';
    const both = await openStage(articleOf(candidate, '“We will see,” said Mayor Ida Quell.'));
    expect(await found(both, 'mayor')).toEqual(['Ida Quell']);
    expect(await found(both, 'candidate for mayor')).toEqual(['Morgan Teller']);
    expect(await found(await openStage(articleOf(candidate)), 'mayor')).toEqual(['Morgan Teller']);
  });
});

describe('/quote who: slips', () => {
  const ARTICLE = articleOf(
    '“The strait is calm,” said Qi Qianjin, the ambassador.',
    '“The mill stays shut,” said Oona Butterfield. “It is late,” said Gen. Tomas Okwerre.',
  );

  test.each([
    ['Qui Qianjing', 'Qi Qianjin'],
    ['Qian Jin', 'Qi Qianjin'],
    ['Cianjin', 'Qi Qianjin'],
    ['Butterfeild', 'Oona Butterfield'],
    ['una buterfeild', 'Oona Butterfield'],
    ['Senator Butterfield', 'Oona Butterfield'],
    ['Oquerre', 'Tomas Okwerre'],
    ['Genral Okwere', 'Tomas Okwerre'],
    ['ambasador', 'Qi Qianjin'],
  ])('%s: asks the member alone whether %s was meant', async (who, name) => {
    const stage = await openStage(ARTICLE);
    const message = await stage.command({ name: 'quote', options: { who, about: 'the mill' } });
    expect((message.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
    expect(texts(message).join('\n')).toContain(
      `“${who}” stand in quotation marks in these articles. Did you mean ${name}?`,
    );
    const [menu] = pressables(message) as { options?: { label: string; value: string }[] }[];
    expect(menu?.options?.map(({ label }) => label)).toEqual([name]);
    const chosen = await stage.press(message, 'quote.pick', { values: [menu?.options?.[0]?.value ?? ''] });
    expect(texts(chosen).slice(0, 2)).toEqual([`### ${name}`, '-# About: the mill']);
  });

  test('offers the few nearest of several, and none of those who are not near', async () => {
    const people = ['Ann Marsh', 'Anna Marsch', 'Ilse Varga', 'Ole March', 'Ida Marshall', 'Bo Mersh'];
    const stage = await openStage(articleOf(...people.map((name) => `“It is late,” said ${name}.`)));
    const message = await stage.command({ name: 'quote', options: { who: 'Morsh' } });
    const offered = namesIn(message);
    expect(offered.length).toBeLessThanOrEqual(3);
    expect(offered).toEqual(expect.arrayContaining(['Ann Marsh', 'Bo Mersh']));
    expect(offered).not.toContain('Ilse Varga');
    expect(texts(message)[0]).toMatch(/Did you mean .* or .*\?$/);
  });

  test('a given name in common is no likeness', async () => {
    const stage = await openStage(ARTICLE);
    const message = await stage.command({ name: 'quote', options: { who: 'Tomas Lindegaard' } });
    expect(texts(message)[0]).not.toContain('Did you mean');
    expect(texts(message)[0]).toContain('Speaking here: ');
  });

  test('while typing a slip completes to those who are near', async () => {
    const stage = await openStage(ARTICLE);
    const choices = await stage.typing({ name: 'quote', focused: 'who', options: { who: 'butterfeild' } });
    expect(choices.map(({ name }) => name)).toEqual([expect.stringMatching(/^Oona Butterfield · 1 quotation$/)]);
  });
});
