import { expect, it } from 'vitest';
import { isSameSite } from '../../src/intake/same-site.ts';

it.each([
  ['https://www.varn.example/a', 'http://varn.example/b', true],
  ['https://en.m.varn.example/a', 'https://en.varn.example/a', true],
  ['https://edition.varn.example/a', 'https://www.varn.example/a', true],
  ['https://varn.example:8080/a', 'https://varn.example/a', true],
  ['https://varn.example/a', 'https://sund.example/a', false],
  ['https://evilvarn.example/a', 'https://varn.example/a', false],
  ['https://amp.example/a', 'https://varn.example/a', false],
  ['https://m.example/a', 'https://example/a', false],
])('%s and %s are of one site: %s', (a, b, expected) => {
  expect([isSameSite(a, b), isSameSite(b, a)]).toEqual([expected, expected]);
});
