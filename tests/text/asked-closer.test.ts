import { describe, expect, it } from 'vitest';
import { askedCloser } from '../../src/text/kinds.ts';
import { knownNames } from '../../src/text/names.ts';
import { stemmer } from '../../src/text/stems.ts';
import { synonymsOf } from '../../src/text/synonyms.ts';

describe('what a question asks for, as closely as its words tell it', () => {
  it.each([
    ['who is the harbour master', 'person'],
    ['name of the ferry company', 'person'],
    ['whos the chair', 'person'],
    ['since when does the ferry run', 'date'],
    ['At what time does the market open?', 'date'],
    ['date of the vote', 'date'],
    ['how long did the storm last', 'time'],
    ['how many weeks did they strike', 'time'],
    ['how old is the keeper', 'age'],
    ['how much does the bridge cost', 'money'],
    ['cost of the bridge', 'money'],
    ['whats the price', 'money'],
    ["what's the pier worth", 'money'],
    ['how much flour goes in', 'number'],
    ['number of ships', 'number'],
    ['population of Lindmouth', 'number'],
    ['how far is it to the island', 'size'],
    ['which share of the votes', 'share'],
    ['how often does it run', 'times'],
    ['how come the ferry stopped', 'reason'],
    ['reason for the delay', 'reason'],
    ['whats the reason', 'reason'],
    ['where do the crews come from', 'place'],
    ['venue of the fair', 'place'],
    ['what did the mayor say about the pier', 'saying'],
    ['reaction of the council', 'saying'],
    ['in what way did he help', 'way'],
    ['how did they find the wreck', 'way'],
    ['has the mayor decided yet', 'whether'],
    ['can anyone tell me how many ships came', 'number'],
    ['what happens when you turn a tile', 'what'],
    ['the pier', 'other'],
  ])('%s: %s', (question, kind) => {
    expect(askedCloser(question, 'en').kind).toBe(kind);
  });

  it.each([
    ['de', 'wie alt ist die trainerin', 'age'],
    ['de', 'was sagte der bürgermeister zur brücke', 'saying'],
    ['de', 'seit wann gibt es den verein', 'date'],
    ['de', 'wie teuer war das dach', 'money'],
    ['es', 'cuánto cuesta el puente', 'money'],
    ['es', 'quien ganó la carrera', 'person'],
    ['es', 'qué dijo la alcaldesa del puerto', 'saying'],
    ['fr', 'Combien de navires ?', 'number'],
    ['ja', 'なぜ来ましたか？', 'reason'],
    ['xx', 'who when where', 'other'],
  ])('%s: %s: %s', (language, question, kind) => {
    expect(askedCloser(question, language).kind).toBe(kind);
  });

  it('is told of a question of any length at once', () => {
    expect(askedCloser('what did '.repeat(40_000), 'en').kind).toBe('what');
    expect(askedCloser(`was ${'a '.repeat(100_000)}`, 'de').kind).toBe('what');
  });
});

describe('names', () => {
  it.each([
    ['en', 'peru'],
    ['en', 'iranian'],
    ['en', 'beijing'],
    ['de', 'frankreich'],
    ['es', 'alemania'],
    ['tr', 'almanya'],
  ])('are known however they are typed, in %s: %s', (language, name) => {
    expect(knownNames(language).has(name)).toBe(true);
  });

  it.each([
    ['en', 'ferry'],
    ['en', 'monday'],
    ['und', 'peru'],
    ['xx', 'peru'],
  ])('are no other words, nor any in a language that is not known, in %s: %s', (language, word) => {
    expect(knownNames(language).has(word)).toBe(false);
  });
});

describe('synonyms', () => {
  const stem = stemmer('en');
  const { same, opposite, isVerb } = synonymsOf('en');

  it('are kept by the stems that the search makes', () => {
    expect(same(stem('buy'))).toContain(stem('purchase'));
    expect(same(stem('translators'))).toContain(stem('interpreted'));
    expect(opposite(stem('increased'))).toContain(stem('decrease'));
    expect([isVerb(stem('visited')), isVerb(stem('bridges'))]).toEqual([true, false]);
  });

  it('are none in a language without a list', () => {
    const { same, opposite, isVerb } = synonymsOf('de');
    expect([same('kauf'), opposite('kauf'), isVerb('kauf')]).toEqual([[], [], false]);
  });
});
