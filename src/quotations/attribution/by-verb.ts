import type { LanguageRules } from '../lexicon/language-rules.ts';
import { firstFrom, type Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { isCapital, type Token } from '../tokens/token.ts';
import type { RunPosition } from '../tokens/tokens.ts';

/** Tokens between the run and the verb, and between that and the name. */
const NEAR = 4;
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
    if (!paragraph || rules.reportingVerbs.size === 0) return null;
    const name =
      nameAfterVerb(paragraph, position, rules) ??
      nameBeforeVerb(paragraph, position, rules, fullNames) ??
      nameBeforeColon(paragraph, position) ??
      nameBeforeRun(paragraph, position, rules) ??
      nameAfterParticle(paragraph, position, rules, fullNames);
    const named = name && !isOwner(paragraph, name, rules) ? name : null;
    const mention = named ?? (name ? null : spokenBefore(parsed, position, last));
    last = mention ? { mention, position } : undefined;
    return mention;
  });
}

/** Who spoke, and where. */
interface Spoken {
  readonly mention: Mention;
  readonly position: RunPosition;
}

/** Who spoke before, where the report says that the same goes on: "…, sagte sie" · "—dijo Ana—. …" */
function spokenBefore(parsed: ParsedArticle, position: RunPosition, last: Spoken | undefined): Mention | null {
  const paragraph = parsed.paragraphs[position.lastParagraph];
  if (!last || !paragraph || namesAnother(parsed, last, position)) return null;
  const goesOn =
    last.position.lastParagraph === position.firstParagraph && followsReport(paragraph, last, position, parsed.rules);
  if (goesOn) return last.mention;
  const paragraphs = position.firstParagraph - last.position.lastParagraph;
  return paragraphs <= 1 && takesUp(paragraph, position, parsed.rules) ? last.mention : null;
}

/** "A", sagte Ilse Varga. "B": nothing but the report of the first stands between the two. */
function followsReport(
  { tokens }: Paragraph,
  { mention, position: before }: Spoken,
  position: RunPosition,
  rules: LanguageRules,
): boolean {
  const between = tokens.slice(before.lastToken + 1, position.firstToken);
  if (between.length > LONGEST_REPORT || (between.length > 0 && between.at(-1)?.kind === 'word')) return false;
  const sentences = new Set(between.map(({ sentence }) => sentence)).size;
  const isInside = mention.paragraph === position.firstParagraph && mention.from > before.lastToken;
  return sentences <= 2 && (isInside || between.some((token) => verbIn(token, rules) !== undefined));
}

const LONGEST_REPORT = 16;

/** Whether a pronoun, or nothing, is the subject of a verb of saying beside the run. */
function takesUp({ tokens }: Paragraph, { firstToken, lastToken }: RunPosition, rules: LanguageRules): boolean {
  for (let at = lastToken + 1; at <= lastToken + NEAR && tokens[at]?.kind !== 'run'; at++) {
    const verb = verbIn(tokens[at], rules);
    if (verb === undefined) continue;
    const near = [tokens[at - 1], tokens[at + 1], tokens[at + 2]].map((token) => token?.lower ?? '');
    return (
      verb === 'with pronoun' ||
      near.some((word) => rules.pronouns.has(word)) ||
      (rules.dropsSubject && tokens[at + 1]?.kind !== 'word')
    );
  }
  for (let at = firstToken - 1; at >= firstToken - NEAR && at >= 0; at--) {
    const verb = verbIn(tokens[at], rules);
    if (verb === undefined) continue;
    const opens = tokens[at - 1]?.sentence !== tokens[at]?.sentence;
    return (
      verb === 'with pronoun' ||
      rules.pronouns.has(tokens[at - 1]?.lower ?? '') ||
      rules.pronouns.has(tokens[at - 2]?.lower ?? '') ||
      rules.pronouns.has(tokens[at + 1]?.lower ?? '') ||
      (rules.dropsSubject && opens)
    );
  }
  return false;
}

/** Whether a person of another name stands between who spoke before and a run. */
function namesAnother(
  { paragraphs }: ParsedArticle,
  { mention, position }: Spoken,
  { firstParagraph, firstToken }: RunPosition,
): boolean {
  for (let p = position.lastParagraph; p <= firstParagraph; p++)
    for (const other of paragraphs[p]?.mentions ?? []) {
      if (other.type !== 'name' || other.head === mention.head || other.to - other.from < 2) continue;
      const isLater = p > position.lastParagraph || other.from > position.lastToken;
      if (isLater && (p < firstParagraph || other.to <= firstToken)) return true;
    }
  return false;
}

/** Whether a token is a verb of saying; in French with the pronoun behind it, "dit-il". */
function verbIn(
  token: Token | undefined,
  { reportingVerbs, pronouns }: LanguageRules,
): 'alone' | 'with pronoun' | undefined {
  if (token?.kind !== 'word') return undefined;
  if (reportingVerbs.has(token.lower)) return 'alone';
  const parts = token.lower.split('-');
  if (parts.length < 2 || !pronouns.has(parts.at(-1) ?? '')) return undefined;
  return reportingVerbs.has(parts[0] ?? '') || parts[0] === 'a' ? 'with pronoun' : undefined;
}

/** Ilse Varga: "…" */
const nameBeforeColon = ({ tokens, mentions }: Paragraph, { firstToken }: RunPosition): Mention | undefined =>
  tokens[firstToken - 1]?.lower === ':' || tokens[firstToken - 1]?.lower === '：'
    ? mentions.find(
        (m) =>
          m.type === 'name' &&
          m.to === firstToken - 1 &&
          (m.titleFrom === 0 || tokens[m.titleFrom - 1]?.sentence !== m.sentence),
      )
    : undefined;

/** 田中一郎氏は「…」と述べた: in a text without spaces the verb stands behind the words. */
function nameBeforeRun(
  { tokens, mentions }: Paragraph,
  { firstToken, lastToken }: RunPosition,
  rules: LanguageRules,
): Mention | undefined {
  if (!rules.unspaced) return undefined;
  const verb = tokens.findIndex((token, at) => at > lastToken && verbIn(token, rules));
  if (verb < 0 || verb > lastToken + NEAR_NAME + 1) return undefined;
  const between = mentions.find((m) => m.from > lastToken && m.to <= verb);
  return between ?? mentions.findLast((m) => m.to <= firstToken && m.to > firstToken - NEAR_NAME);
}

/** Whether a name only tells whose person speaks, or is a title: "asesor de Varga", "Vargas früherer Berater". Who that is has no name. */
function isOwner({ tokens }: Paragraph, { from, to, titleFrom, head }: Mention, rules: LanguageRules): boolean {
  const { ofWords, ownersTakeS, title, reportingVerbs } = rules;
  const ofAt = ofWords.has(tokens[from]?.lower ?? '') ? from : titleFrom - 1;
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
function nameAfterVerb(
  { tokens, mentions }: Paragraph,
  { lastToken }: RunPosition,
  { reportingVerbs }: LanguageRules,
): Mention | undefined {
  for (let at = lastToken + 1; at <= lastToken + NEAR; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'run') return undefined;
    if (reportingVerbs.has(token.lower))
      return (
        mentionsFrom(mentions, at + 1).find(
          (m) => m.type === 'name' && m.from <= at + NEAR_NAME && isApposed(tokens, at + 1, m.titleFrom),
        ) ?? apposed(tokens, mentions, at)
      );
  }
  return undefined;
}

/** Whether nothing but words without a mark stands between a verb and a name. */
const isApposed = (tokens: Paragraph['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'word');

/** sagte die Sprecherin der Stadt, Sabine Kohl */
function apposed(tokens: Paragraph['tokens'], mentions: Paragraph['mentions'], at: number): Mention | undefined {
  const following = mentionsFrom(mentions, at + 1);
  const noun = following.find((m) => m.type === 'noun' && m.entityType === 'person' && m.from <= at + 2);
  let comma = noun?.to ?? 0;
  while (noun && comma < noun.to + NEAR && tokens[comma]?.kind === 'word') comma++;
  return noun && tokens[comma]?.lower === ','
    ? following.find((m) => m.type === 'name' && m.titleFrom === comma + 1)
    : undefined;
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
  return mentions.slice(first, first + 6);
};

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
  { reportingVerbs, title, unspaced }: LanguageRules,
  fullNames: ReadonlySet<string>,
): Mention | undefined {
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
    if (reportingVerbs.has(token.lower))
      return (
        // "Am Montag fragte Ilse Varga: …"
        mentions.find((m) => m.type === 'name' && m.titleFrom === at + 1 && m.to === firstToken - 1) ??
        mentions.findLast(
          (m) => m.type === 'name' && m.to <= at && m.to > at - NEAR && m.sentence === token.sentence && !isCommon(m),
        ) ??
        mentions.find((m) => m.type === 'name' && m.titleFrom > at && m.to <= firstToken && m.titleFrom <= at + NEAR)
      );
  }
  return undefined;
}
