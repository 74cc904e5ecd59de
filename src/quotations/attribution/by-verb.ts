import type { LanguageRules } from '../lexicon/language-rules.ts';
import { firstFrom, type Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { isCapital } from '../tokens/token.ts';
import type { RunPosition } from '../tokens/tokens.ts';
import { type Spoken, spokenBefore } from './spoken-before.ts';
import { NEAR, verbEnd, verbIn } from './verb-of-saying.ts';
import {
  apposedAt,
  isDenied,
  isRestedOn,
  isTitleOf,
  nameAccordingTo,
  nameCalling,
  nameSigned,
  wordsEnd,
} from './without-verb.ts';

/** Tokens from a verb to a name with its title: "заявил министр обороны Иван Петров". */
const NEAR_NAME = 5;

/**
 * For each run the name beside a reporting verb beside it, or who spoke before where a pronoun or the verb alone takes that
 * up, or null. Nothing more is claimed of languages for which there is no grammar and no model.
 */
export function attributeByVerb(parsed: ParsedArticle): (Mention | null)[] {
  const { rules } = parsed;
  const fullNames = lastWordsOfFullNames(parsed);
  let last: Spoken | undefined;
  return parsed.positions.map((position) => {
    const paragraph = parsed.paragraphs[position.lastParagraph];
    if (!paragraph || rules.reportingVerbs.size === 0 || isTitleOf(paragraph, position, rules)) return null;
    const name =
      nameAfterVerb(paragraph, position, rules) ??
      nameBeforeVerb(paragraph, position, rules, fullNames) ??
      nameBeforeColon(paragraph, position) ??
      nameBeforeRun(paragraph, position, rules) ??
      nameAfterParticle(paragraph, position, rules, fullNames) ??
      nameAccordingTo(paragraph, position, rules) ??
      nameCalling(paragraph, position, rules) ??
      nameSigned(paragraph, position) ??
      nameOpening(paragraph, position);
    const speaks = name && !isOwner(paragraph, name, rules) && !isDenied(paragraph, name, position, rules);
    const named = speaks ? name : null;
    const mention = named ?? (name ? null : spokenBefore(parsed, position, last));
    last = mention ? { mention, position } : undefined;
    return mention;
  });
}

/** Ilse Varga: "…" */
function nameBeforeColon({ tokens, mentions }: Paragraph, { firstToken }: RunPosition): Mention | undefined {
  if (!/^[:：]$/.test(tokens[firstToken - 1]?.lower ?? '')) return undefined;
  const name = mentions[firstFrom(mentions, firstToken) - 1];
  if (name?.type !== 'name' || name.to !== firstToken - 1) return undefined;
  return tokens[name.titleFrom - 1]?.sentence === name.sentence ? undefined : name;
}

/** Tokens from the words to the verb behind them in a text without spaces: と、技師の鈴木一郎さんは強調した. */
const NEAR_VERB = 9;

/** 田中一郎氏は「…」と述べた: in a text without spaces the verb stands behind the words. */
function nameBeforeRun(
  { tokens, mentions }: Paragraph,
  { firstToken, lastToken }: RunPosition,
  rules: LanguageRules,
): Mention | undefined {
  if (!rules.unspaced) return undefined;
  let verb = lastToken + 1;
  while (verb <= lastToken + NEAR_VERB && !verbIn(tokens[verb], rules)) verb++;
  if (verb > lastToken + NEAR_VERB) return undefined;
  const between = mentions[firstFrom(mentions, lastToken + 1)];
  if (between && between.to <= verb) return between;
  const before = mentions[firstFrom(mentions, firstToken) - 1];
  return before && before.to > firstToken - NEAR_NAME ? before : undefined;
}

/** Whether a name only tells whose person speaks, or is a title: "asesor de Varga", "Vargas früherer Berater". Who that is has no name. */
function isOwner(paragraph: Paragraph, mention: Mention, rules: LanguageRules): boolean {
  const { tokens } = paragraph;
  const { from, to, titleFrom, head } = mention;
  // "nach Angaben von Greta Palm"
  if (rules.accordingTo.has(tokens[from - 1]?.lower ?? '') && isRestedOn(paragraph, mention, rules)) return false;
  const { ofWords, ownersTakeS, title, reportingVerbs } = rules;
  const ofAt = [from, from - 1].find((at) => ofWords.has(tokens[at]?.lower ?? '')) ?? titleFrom - 1;
  const [before, of] = [tokens[ofAt - 1], tokens[ofAt]];
  if (before && of && before.sentence === of.sentence && before.kind !== 'run' && ofWords.has(of.lower))
    return isCapital(before) ? title !== undefined : !reportingVerbs.has(before.lower);
  // "l’ami d’Anne Varga": the apostrophe joins
  if (ofWords.has('d’') && [of, tokens[from - 1]].some((token) => /^d[’'].+/.test(token?.lower ?? ''))) return true;
  if (title?.test(head)) return true;
  if (!ownersTakeS || !/[sxzß]$/.test(head)) return false;
  // "zei Vargas voormalige adviseur"
  if (!title && to - from === 1 && tokens[to]?.kind === 'word' && tokens[to + 1]?.kind === 'word') return true;
  for (let i = to; i < to + MOST_ADJECTIVES; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.sentence !== tokens[from]?.sentence) return false;
    // no adverb stands between a subject and its verb, so that another noun does
    if (reportingVerbs.has(token.lower)) return i > to;
    if (isCapital(token)) return title?.test(token.lower) === true;
  }
  return false;
}

/** Words between an owner and what is owned, at most, and that itself: "Vargas früherer enger Berater". */
const MOST_ADJECTIVES = 4;

/** "…", sagte Ilse Varga · "…", a dit Ilse Varga */
function nameAfterVerb(paragraph: Paragraph, { lastToken }: RunPosition, rules: LanguageRules): Mention | undefined {
  const { tokens, mentions } = paragraph;
  for (let at = lastToken + 1; at <= lastToken + NEAR; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'run') return undefined;
    const verb = verbEnd(tokens, at, rules);
    if (verb === undefined) continue;
    const name = mentionsFrom(mentions, verb + 1).find(
      (m) => m.type === 'name' && m.from <= verb + NEAR_NAME && isApposed(tokens, verb + 1, m.titleFrom),
    );
    return (name && ownedBehind(paragraph, name, rules)) ?? name ?? apposed(tokens, mentions, verb);
  }
  return undefined;
}

/** a dit le porte-parole de Tarn, Ben Colin: who is an owner’s, and is named behind it. */
function ownedBehind(paragraph: Paragraph, owner: Mention, rules: LanguageRules): Mention | undefined {
  const { tokens, mentions } = paragraph;
  if (tokens[owner.to]?.lower !== ',' || !isOwner(paragraph, owner, rules)) return undefined;
  return mentionsFrom(mentions, owner.to + 1).find(
    (m) => m.type === 'name' && m.from === owner.to + 1 && m.to - m.from > 1,
  );
}

/** Whether nothing but words without a mark stands between a verb and a name. */
const isApposed = (tokens: Paragraph['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'word');

/** sagte die Sprecherin der Stadt, Sabine Kohl · afirmó la alcaldesa, Remedios Quintal */
function apposed(tokens: Paragraph['tokens'], mentions: Paragraph['mentions'], at: number): Mention | undefined {
  const comma = wordsEnd(tokens, at + 1);
  return comma > at + 1 ? apposedAt(tokens, mentions, comma) : undefined;
}

/** Tokens of a sentence before its colon, at most. */
const LONGEST_LEAD = 40;

/** El ministro de Fomento, Braulio Cano, descartó …: «…»: who is named beside the role that opens the sentence of the colon. */
function nameOpening({ tokens, mentions }: Paragraph, { firstToken }: RunPosition): Mention | undefined {
  if (!/^[:：]$/.test(tokens[firstToken - 1]?.lower ?? '')) return undefined;
  const { sentence } = tokens[firstToken] ?? {};
  const least = firstToken - LONGEST_LEAD;
  let start = firstToken - 1;
  while (start > least && tokens[start - 1]?.sentence === sentence && tokens[start - 1]?.kind !== 'run') start--;
  if (tokens[start - 1]?.sentence === sentence && start > 0) return undefined;
  const comma = wordsEnd(tokens, start);
  const name = comma > start + 1 ? apposedAt(tokens, mentions, comma) : undefined;
  return name && tokens[name.to]?.lower === ',' ? name : undefined;
}

/** Last words of the names of several words. */
function lastWordsOfFullNames({ paragraphs }: ParsedArticle): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const { mentions } of paragraphs)
    for (const { type, from, to, head } of mentions) if (type === 'name' && to - from > 1) heads.add(head);
  return heads;
}

/** The few mentions from a token on. */
const mentionsFrom = (mentions: Paragraph['mentions'], at: number): Paragraph['mentions'] => {
  const first = firstFrom(mentions, at);
  return mentions.slice(first, first + FEW);
};

/** The few that begin before a token. */
const mentionsBefore = (mentions: Paragraph['mentions'], at: number): Paragraph['mentions'] => {
  const end = firstFrom(mentions, at);
  return mentions.slice(Math.max(0, end - FEW), end);
};

/** More than begin within the few tokens that are looked at. */
const FEW = 6;

/** „…“, so dessen Vorsitzender Murat Aydın: a person’s name has several words, or a title, or is a full one’s last word. */
function nameAfterParticle(
  { tokens, mentions }: Paragraph,
  { lastToken }: RunPosition,
  { reportingParticles, beforeTitles }: LanguageRules,
  fullNames: ReadonlySet<string>,
): Mention | undefined {
  const at = lastToken + (tokens[lastToken + 1]?.lower === ',' ? 2 : 1);
  if (!reportingParticles.has(tokens[at]?.lower ?? '')) return undefined;
  const start = beforeTitles.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return mentionsFrom(mentions, start).find(
    (m) =>
      m.type === 'name' &&
      m.titleFrom === start &&
      (m.to - m.from > 1 || m.titleFrom < m.from || fullNames.has(m.head)),
  );
}

/** Ilse Varga sagte: "…" */
function nameBeforeVerb(
  { tokens, mentions }: Paragraph,
  { firstToken }: RunPosition,
  rules: LanguageRules,
  fullNames: ReadonlySet<string>,
): Mention | undefined {
  const { title, unspaced } = rules;
  // "Мэр заявил": one word that opens a sentence may be any noun
  const isCommon = ({ from, to, titleFrom, head, sentence }: Mention): boolean =>
    !title &&
    !unspaced &&
    to - from === 1 &&
    titleFrom === from &&
    tokens[from - 1]?.sentence !== sentence &&
    !fullNames.has(head);
  for (let at = firstToken - 1; at >= firstToken - NEAR_NAME; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'run') return undefined;
    if (verbEnd(tokens, at, rules) !== undefined) {
      const between = mentionsFrom(mentions, at + 1).filter(({ type }) => type === 'name');
      return (
        // "Am Montag fragte Ilse Varga: …"
        between.find((m) => m.titleFrom === at + 1 && m.to === firstToken - 1) ??
        mentionsBefore(mentions, at).findLast(
          (m) => m.type === 'name' && m.to <= at && m.to > at - NEAR && m.sentence === token.sentence && !isCommon(m),
        ) ??
        between.find((m) => m.titleFrom > at && m.to <= firstToken && m.titleFrom <= at + NEAR)
      );
    }
  }
  return undefined;
}
