import { firstFrom, type Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle, RunPosition } from '../mentions/parsed-article.ts';
import { isGerman, leadsTitle } from '../mentions/titled-name.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs of saying by language, in the forms that newspapers use. */
const SAYING: Readonly<Record<string, ReadonlySet<string>>> = {
  de: set(
    'sagt sagte sagten erklärt erklärte meint meinte betont betonte schreibt schrieb fragt fragte ergänzt ergänzte warnt warnte fordert forderte twitterte',
  ),
  fr: set(
    'dit déclare déclaré affirme affirmé explique expliqué estime estimé écrit ajoute ajouté assure assuré indique indiqué souligne souligné répond répondu lance lancé',
  ),
  es: set(
    'dijo dice declaró declara afirmó afirma explicó explica señaló señala aseguró escribió añadió agregó respondió indicó manifestó',
  ),
  it: set(
    'detto dice dichiarato dichiara spiegato spiega affermato afferma scritto scrive aggiunto aggiunge risposto risponde',
  ),
  pt: set('disse diz afirmou afirma declarou declara explicou explica escreveu acrescentou respondeu'),
  nl: set('zei zegt verklaarde verklaart schreef schrijft vertelde vertelt'),
};

/** Whether the model, which was learned from English, is to be asked. An unknown language is taken for English. */
export const readsAsEnglish = (language: string): boolean => /^(?:en|und)\b/i.test(language);

/** Tokens between the run and the verb of saying, and between that and the name. */
const NEAR = 3;

/**
 * For each run of an article that is not in English the name beside a verb of saying beside it, or null. Nothing more is
 * claimed of languages that no weights were learned for.
 */
export function attributeByVerb(parsed: ParsedArticle): (Mention | null)[] {
  const verbs = SAYING[parsed.article.language.slice(0, 2).toLowerCase()];
  const people = isGerman(parsed.article.language) ? fullNamesIn(parsed) : undefined;
  return parsed.positions.map((position) => {
    if (!verbs) return null;
    const paragraph = parsed.paragraphs[position.lastParagraph];
    return (
      (paragraph &&
        (nameAfter(paragraph, position, verbs) ??
          nameBefore(paragraph, position, verbs) ??
          (people && nameAfterSo(paragraph, position, people)))) ??
      null
    );
  });
}

/** "…", sagte Ilse Varga · "…", a dit Ilse Varga */
function nameAfter(
  { tokens, mentions }: Paragraph,
  { lastToken }: RunPosition,
  verbs: ReadonlySet<string>,
): Mention | undefined {
  for (let at = lastToken + 1; at <= lastToken + NEAR; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'run') return undefined;
    if (verbs.has(token.lower))
      return (
        mentionsFrom(mentions, at + 1).find((m) => m.type === 'name' && m.from <= at + NEAR) ??
        apposed(tokens, mentions, at)
      );
  }
  return undefined;
}

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
function fullNamesIn({ paragraphs }: ParsedArticle): ReadonlySet<string> {
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
function nameAfterSo(
  { tokens, mentions }: Paragraph,
  { lastToken }: RunPosition,
  people: ReadonlySet<string>,
): Mention | undefined {
  const at = lastToken + (tokens[lastToken + 1]?.lower === ',' ? 2 : 1);
  if (tokens[at]?.lower !== 'so') return undefined;
  const start = leadsTitle(tokens[at + 1]) ? at + 2 : at + 1;
  return mentionsFrom(mentions, start).find(
    (m) =>
      m.type === 'name' && m.titleFrom === start && (m.to - m.from > 1 || m.titleFrom < m.from || people.has(m.head)),
  );
}

/** Ilse Varga sagte: "…" */
function nameBefore(
  { tokens, mentions }: Paragraph,
  { firstToken }: RunPosition,
  verbs: ReadonlySet<string>,
): Mention | undefined {
  for (let at = firstToken - 1; at >= firstToken - NEAR; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'run') return undefined;
    if (verbs.has(token.lower)) return mentions.findLast((m) => m.type === 'name' && m.to <= at && m.to > at - NEAR);
  }
  return undefined;
}
