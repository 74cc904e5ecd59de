import type { Shelf } from '../shelf/shelf.ts';
import { type AskAnswer, type AskRequest, ask } from './ask.ts';
import { type ContextAnswer, type ContextRequest, context } from './context.ts';
import { createFacets, type Facets } from './facets.ts';
import type { Knowledge } from './knowledge.ts';
import { createLinkers } from './linkers.ts';
import { type QuoteAnswer, type QuoteRequest, quote } from './quote.ts';
import { type SourceAnswer, type SourceRequest, source } from './source.ts';

/** What the bot can do, knowing nothing of Discord: a question to the shelf → a plain answer. */
export interface Answers {
  shelf(): Shelf;
  /** Of the shelf as it is now. */
  facets(): Facets;
  ask(request: AskRequest): Promise<AskAnswer>;
  quote(request: QuoteRequest): Promise<QuoteAnswer>;
  source(request: SourceRequest): Promise<SourceAnswer>;
  context(request: ContextRequest): ContextAnswer;
}

/** Counts now what autocomplete must have at hand. Returns how many speakers there are. */
export function prepare({ shelf, facets }: Answers): number {
  facets().languages();
  facets().cards();
  return shelf().speakers().length;
}

export function createAnswers({ shelf, search }: Pick<Knowledge, 'shelf' | 'search'>): Answers {
  const knowledge: Knowledge = { shelf, search, facetsOf: createFacets(), linkerOf: createLinkers() };
  return {
    shelf,
    facets: () => knowledge.facetsOf(shelf()),
    ask: (request) => ask(knowledge, request),
    quote: (request) => quote(knowledge, request),
    source: (request) => source(knowledge, request),
    context: (request) => context(knowledge, request),
  };
}
