import { inSlices, type SyncSteps } from '../base/steps.ts';
import { type Cite, createCite } from '../citation/cite.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { createAboutSearch } from './about.ts';
import { type AskAnswer, type AskRequest, ask } from './ask.ts';
import { type CheckAnswer, type CheckRequest, check } from './check.ts';
import { createCheckingOf } from './checking-of.ts';
import { type ContextAnswer, type ContextRequest, context } from './context.ts';
import { createFacets, type Facets, type FacetsOf } from './facets.ts';
import { type FindRequest, type FoundSource, find } from './find.ts';
import type { Knowledge } from './knowledge.ts';
import { createLinkers } from './linkers.ts';
import { createNearestPassage } from './nearest-passage.ts';
import { type FoundPlace, type PlaceRequest, place } from './place.ts';
import { type QuoteAnswer, type QuoteRequest, quote } from './quote.ts';
import { type SourceAnswer, type SourceRequest, source } from './source.ts';
import { type SpeakersRequest, type WhoSpeaks, whoSpeaks } from './who-speaks.ts';

/** What the bot can do, knowing nothing of Discord: a question to the shelf → a plain answer. */
export interface Answers {
  shelf(): Shelf;
  /** Of the shelf as it is now. */
  facets(): Facets;
  ask(request: AskRequest): Promise<AskAnswer>;
  quote(request: QuoteRequest): Promise<QuoteAnswer>;
  whoSpeaks(request: SpeakersRequest): Promise<WhoSpeaks>;
  source(request: SourceRequest): Promise<SourceAnswer>;
  context(request: ContextRequest): ContextAnswer;
  check(request: CheckRequest): Promise<CheckAnswer>;
  find(request: FindRequest): Promise<readonly FoundSource[]>;
  place(request: PlaceRequest): FoundPlace;
  /** Finds out, in small steps, what a member should not wait for: speakers, and what autocomplete has at hand. */
  prepare(shelf: Shelf): Promise<void>;
}

function* preparing(shelf: Shelf, facets: Facets): SyncSteps {
  yield* shelf.prepare();
  yield* facets.prepare();
}

export interface AnswersParts extends Pick<Knowledge, 'shelf' | 'search'> {
  /** Default: one of its own. */
  readonly facetsOf?: FacetsOf;
  /** Default: one of its own. */
  readonly cite?: Cite;
}

export function createAnswers({
  shelf,
  search,
  facetsOf = createFacets(),
  cite = createCite(),
}: AnswersParts): Answers {
  const knowledge: Knowledge = {
    shelf,
    search,
    facetsOf,
    linkerOf: createLinkers(),
    cite,
    turnsAbout: createAboutSearch(),
    checkingOf: createCheckingOf(),
    nearest: createNearestPassage(search),
  };
  return {
    shelf,
    facets: () => knowledge.facetsOf(shelf()),
    ask: (request) => ask(knowledge, request),
    quote: (request) => quote(knowledge, request),
    whoSpeaks: (request) => whoSpeaks(knowledge, request),
    source: (request) => source(knowledge, request),
    context: (request) => context(knowledge, request),
    check: (request) => check(knowledge, request),
    find: (request) => find(knowledge, request),
    place: (request) => place(knowledge, request),
    prepare: (next) => inSlices(preparing(next, knowledge.facetsOf(next))),
  };
}
