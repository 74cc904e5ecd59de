import type { Say } from '../../words/en.ts';

/** What the formats of intake are told apart by. */
export type ContentType =
  | 'text/html'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/epub+zip'
  | 'application/rss+xml'
  | 'application/atom+xml'
  | 'application/feed+json'
  /** Neither page nor feed. */
  | 'application/xml'
  | 'application/json'
  /** MHTML: a page with its parts, as browsers save it. */
  | 'multipart/related'
  | 'text/markdown'
  | 'text/plain';

export type Sniffed =
  | { readonly readable: ContentType }
  /** What it is, for people: one of `fetching.kinds` in the words. */
  | { readonly unreadable: Say };
