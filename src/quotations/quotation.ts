import type { Span } from '../article/span.ts';

/** Words of the article and where they stand: `text` is the slice at `span`. */
export interface Words {
  readonly text: string;
  /** Into the article's text. */
  readonly span: Span;
}

/** `direct`: a whole clause or more in the marks; `partial`: words inside a sentence of the reporter's. */
export type QuotationKind = 'direct' | 'partial';

/** One step of the way the words took to the page; names are as the article prints them. */
export interface Step {
  readonly step: 'said' | 'told' | 'posted' | 'translated' | 'quoted' | 'reported';
  readonly by?: string;
  readonly to?: string;
  /** The kind of occasion or channel: "interview", "statement", "post", … */
  readonly via?: string;
  /** As far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  /** The words that say so, into the article's text; absent where the article's own data says it. */
  readonly span?: Span;
}

/**
 * What speaks: a body is an organization; a document one whose author is not told ("a poll"); unnamed is somebody whom the
 * article only describes.
 */
export const SPEAKER_KINDS = ['person', 'body', 'document', 'unnamed'] as const;
type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** The person or body that a mention resolves to, as one article knows it. */
export interface Speaker {
  /** The same for the same person on one page; a slug of the fullest name. */
  readonly id: string;
  /** The fullest name the article gives; a description ("a senior official") where it gives none. */
  readonly name: string;
  /** Every other way the article names the person: short names, roles, titles; in order of appearance. */
  readonly names: readonly string[];
  /** Title or role: "Chinese Ambassador to Syria". */
  readonly title: string | null;
  /** The body that the title is of, as printed: "Harbour Club" of its president. */
  readonly organisation: string | null;
  readonly kind: SpeakerKind;
  /** The expression beside the words that stands for the speaker there. */
  readonly mention: Words;
}

/** One run of words in quotation marks, with its continuation over paragraphs. */
export interface Quotation {
  /** The article's id. */
  readonly article: string;
  /** The passage in which it begins. */
  readonly passage: number;
  /** Runs of one utterance share a turn; counts from 1 in each article. */
  readonly turn: number;
  readonly kind: QuotationKind;
  /** What stands between the marks; runs over several paragraphs are joined as the article joins them (a blank line). */
  readonly text: string;
  /** One for each paragraph it runs through, marks left out. */
  readonly spans: readonly Span[];
  /** Null where the text names nobody: never guessed. */
  readonly speaker: Speaker | null;
  /** The expression beside the words where it resolves to nobody: a bare "he". Null where there is none, or a speaker, who has it. */
  readonly mention: Words | null;
  readonly cue: Words | null;
  readonly provenance: readonly Step[];
}
