import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose.ts';
import { LANGUAGES } from '../../src/language/index.ts';
import { listOf } from '../../src/language/lists.ts';
import { readQuotations } from '../../src/quotations/read.ts';
import rows from './languages.rows.json' with { type: 'json' };

const speakerIn = (language: string, text: string): string | null =>
  readQuotations(composeArticle({ id: 'ferry', title: 'Ferry', language }, [{ kind: 'body', text }]))[0]?.speaker
    ?.name ?? null;

/** A row for a language whose reporting verbs, particles or titles are known. */
const ROWS: readonly [language: string, text: string, speaker: string][] = [
  ['de', '„Die Fähre fährt morgen nicht“, sagte Ilse Varga.', 'Ilse Varga'],
  ['de', 'Ilse Varga erklärte: „Die Fähre fährt morgen nicht.“', 'Ilse Varga'],
  ['de', '„Die Fähre fährt morgen nicht“, sagte Hafenmeister Lutz Harms.', 'Lutz Harms'],
  ['de', '„Die Fähre fährt morgen nicht“, so deren Sprecherin Ilse Varga.', 'Ilse Varga'],
  ['de-CH', '«Die Fähre fährt morgen nicht», sagte Ilse Varga.', 'Ilse Varga'],
  ['en', '“The ferry will not sail tomorrow,” said Ilse Varga.', 'Ilse Varga'],
  ['es', '«El ferri no sale mañana», dijo Ilse Varga.', 'Ilse Varga'],
  ['fr', '« Le bac ne part pas demain », a déclaré Ilse Varga.', 'Ilse Varga'],
  ['it', '«Il traghetto domani non parte», ha detto Ilse Varga.', 'Ilse Varga'],
  ['ja', '「渡船は明日出ない」と田中一郎氏は述べた。', '田中一郎'],
  ['nl', '“De veerboot vaart morgen niet”, zei Ilse Varga.', 'Ilse Varga'],
  ['pl', '„Prom nie wypłynie”, powiedziała Ilse Varga.', 'Ilse Varga'],
  ['pt-BR', '“A balsa não sai amanhã”, disse Ilse Varga.', 'Ilse Varga'],
  ['ru', '«Паром не выйдет», — сказала Ильза Варга.', 'Ильза Варга'],
  ['zh', '“渡轮明天不开，”张伟说。', '张伟'],
];

/** Whom the quotations of a text are read as, paragraph by paragraph: languages.rows.json. */
const TEXTS = Object.entries(rows).flatMap(([language, texts]) =>
  texts.map(({ text, speakers }) => [language, text, speakers] as const),
);

describe('a text', () => {
  it.each(TEXTS)('in %s: %j', (language, text, speakers) => {
    const article = composeArticle(
      { id: 'ferry', title: 'Ferry', language },
      text.map((paragraph) => ({ kind: 'body', text: paragraph })),
    );
    expect(readQuotations(article).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
  });
});

describe('the languages', () => {
  it.each(ROWS)('in %s reads %s', (language, text, speaker) => {
    expect(speakerIn(language, text)).toBe(speaker);
  });

  it('each have a row above if words of theirs are known', () => {
    const known = LANGUAGES.filter(({ quotations }) => quotations).map(({ code }) => code);
    expect(new Set(ROWS.map(([language]) => language.slice(0, 2)))).toEqual(new Set(known));
  });

  // a text without spaces has no name of the letters below
  const spaced = LANGUAGES.filter(({ quotations }) => !quotations?.unspaced);
  const verbs = spaced.flatMap(({ code, quotations }) =>
    listOf(quotations?.reportingVerbs).map((verb) => [code, verb] as const),
  );

  it.each(verbs)('in %s take the name behind “%s” for the speaker', (language, verb) => {
    expect(speakerIn(language, `«Xyxyx xyxyx xyxyx», ${verb} Ilse Varga.`)).toBe('Ilse Varga');
    expect(speakerIn(language, `«Xyxyx xyxyx xyxyx», x${verb}x Ilse Varga.`)).toBeNull();
  });

  it('name nobody where nothing is known of the language', () => {
    const text = '«El ferri no sale mañana», dijo Ilse Varga.';
    expect(speakerIn('es', text)).toBe('Ilse Varga');
    expect(speakerIn('tlh', text)).toBeNull();
  });
});
