import { listOf } from '../lists.ts';
import { longestOf } from './endings.ts';
import type { Stem } from './stemming.ts';

/**
 * Endings that seldom belong to a root: of number, case, person, tense, participle; what makes nouns of nouns. Folded,
 * "ş" as "s".
 */
const STRONG = `
  lar ler leri lari lerin larin da de ta te dan den tan ten nda nde ndan nden daki deki taki teki ndaki ndeki
  nin nun yi yu si su sin sun ya ye na ne yla yle la le ca ce
  imiz umuz iniz unuz miz muz niz nuz
  li lu lik luk lig lug siz suz ci cu sal sel lilik luluk
  ki
  di du ti tu ydi ydu dim dum tim tum dik duk tik tuk dig dug tig tug mis mus ymis ymus
  iyor uyor yor ecek acak yecek yacak eceg acag yeceg yacag mek mak maq acaq meg mag me ma mez maz
  arak erek yarak yerek ip up yip yup inca ince unca unce yinca yince ken yken
  dir dur tir tur mali meli abil ebil yabil yebil yan yen yis yus`;
/** Endings that many roots have by themselves: taken off where a root is left that is long enough. */
const WEAK = 'i u a e in un im um an en ar er ir ur il ul is us';

const VOWEL = /[aeiou]/;
const VOWEL_LAST = /[aeiou]$/;
const VOICELESS_LAST = /[pctkfhs]$/;
/** "şehir" loses its vowel before an ending that begins with one: "şehri". */
const NARROW = /^([^aeiou]?[aeiou][^aeiou])[iu]([^aeiou])$/;

const HARD: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' };

/**
 * "kitab" as "kitap", "reng" as "renk"; short words are told apart by these letters ("dağ", "bak"), but for d
 * ("gider", "gitti").
 */
function hardened(word: string): string {
  const last = word.slice(-1);
  const hard = word.length > 3 || (last === 'd' && word !== 'ad') ? HARD[last] : undefined;
  return hard === undefined ? word : `${word.slice(0, -1)}${hard}`;
}

/**
 * For Turkish and Azerbaijani: endings of nouns and verbs off, one after the other, down to a root that is listed or that
 * nothing more can be taken from. What Snowball's stemmer, which knows nouns alone, leaves apart ("oynadı", "oynayan")
 * meets; the first letters of a word find text as well as its grammar does (Can et al. 2008).
 * @param listed roots that end as if they bore an ending, folded
 */
export function turkishStemmer(listed: Iterable<string>): Stem {
  const roots = new Set(listed);
  const byStrength = [
    { endings: longestOf(listOf(STRONG)), strong: true },
    { endings: longestOf(listOf(WEAK)), strong: false },
  ];

  const isKnown = (word: string): boolean => roots.has(word) || roots.has(hardened(word));

  /**
   * A root: three letters with a vowel, or a vowel and a consonant ("ev", "ol", "iş"); or one that is listed ("su").
   */
  const isRoot = (word: string): boolean =>
    word.length >= 3 ? VOWEL.test(word) : roots.has(word) || /^[aeiou][^aeiou]$/.test(word);

  /**
   * Whether an ending can stand behind what is left: one that begins with a vowel behind a consonant, with y, s or n behind a
   * vowel (in "-nde" that of possession; "-nun" seldom behind o: "sezonun"), with t behind a voiceless consonant. Two letters
   * bear few weak ones: "adı" is "ad", "ada" is not.
   */
  function canLose(left: string, ending: string, strong: boolean): boolean {
    if (!isRoot(left) || (left.length === 2 && !strong && !/^(?:[iu]|[iuae]n|[iu]r)$/.test(ending))) return false;
    if (ending.startsWith('t')) return VOICELESS_LAST.test(left);
    if (/^n[iu]n$/.test(ending)) return !isKnown(`${left}n`) && (/[aeiu]$/.test(left) || isKnown(left));
    if (ending.startsWith('n')) return /[iu]$/.test(left);
    const afterVowel = /^(?:y|ki|s[iu]n?$)/.test(ending);
    return VOWEL.test(ending.charAt(0)) ? !VOWEL_LAST.test(left) : !afterVowel || VOWEL_LAST.test(left);
  }

  function withoutEnding(word: string): string {
    let longest = '';
    for (const { endings, strong } of byStrength) {
      for (let length = Math.min(endings.most, word.length - 2); length > 0; length--) {
        const ending = word.slice(-length);
        if (!endings.has(ending)) continue;
        const left = word.slice(0, -length);
        if (longest.length >= length && !isKnown(left)) continue;
        if (!canLose(left, ending, strong)) continue;
        if (isKnown(left)) return left;
        longest = ending;
      }
    }
    return longest === '' ? word : word.slice(0, -longest.length);
  }

  return (folded) => {
    let word = folded;
    while (!isKnown(word)) {
      const shorter = withoutEnding(word);
      if (shorter === word) break;
      word = shorter;
    }
    return hardened(word).replace(NARROW, '$1$2');
  };
}
