import type { Article } from '../article/article.ts';
import { atOnce, type SyncSteps } from '../base/steps.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { readQuotations } from '../quotations/read.ts';
import { gatherSpeakers, type HeardInArticle } from './speakers/gather.ts';
import { type Joined, joinSpeakers, type ShelfSpeaker } from './speakers/join.ts';
import { createSpeakerNames, type SpeakerNames } from './speakers/names.ts';

/** The articles that may be asked, as they are at one moment. A change makes another shelf. */
export interface Shelf {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  article(id: string): Article | undefined;
  /** Read when first asked for. */
  quotations(article: Article): readonly Quotation[];
  /** The people who speak in the articles, over all of them, the most quoted first. Found out when first asked for. */
  speakers(): readonly ShelfSpeaker[];
  /** The same, by what they are called. */
  names(): SpeakerNames;
  /** Whose words these are; of two of one surname who is quoted more. */
  speakerOf(quotation: Quotation): ShelfSpeaker | undefined;
  /** Does in small steps, an article or a speaker each, what is otherwise done when it is first asked for. */
  prepare(): SyncSteps;
  /** What is found out so far, for the shelf that follows. */
  readonly known: Known;
}

/** What is known of articles, by their hashes. */
export interface ByHash<T> {
  get(hash: string): T | undefined;
}

/** What is known of articles and of their speakers. */
export interface Known {
  readonly quotations: ByHash<readonly Quotation[]>;
  readonly heard?: ByHash<readonly HeardInArticle[]>;
  joined?(): Joined | undefined;
}

/** @param before what the shelf that this one follows knew, or an earlier run: it is not found out again */
export function createShelf(articles: readonly Article[], before?: Known): Shelf {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(ordered.map((article) => [article.id, article]));
  const read = carriedOver(ordered, before?.quotations);
  const heard = carriedOver(ordered, before?.heard);
  let earlier = before?.joined?.();
  let joined: Joined | undefined;
  let called: SpeakerNames | undefined;
  let said: Map<Quotation, ShelfSpeaker> | undefined;

  function quotations(article: Article): readonly Quotation[] {
    const known = read.get(article.hash) ?? readQuotations(article);
    read.set(article.hash, known);
    return known;
  }

  function heardIn(article: Article): readonly HeardInArticle[] {
    const known = heard.get(article.hash) ?? gatherSpeakers(quotations(article));
    heard.set(article.hash, known);
    return known;
  }

  function* heardInAll(): Generator<readonly HeardInArticle[]> {
    for (const article of ordered) yield heardIn(article);
  }

  function* join(): SyncSteps<Joined> {
    joined ??= yield* joinSpeakers(heardInAll(), earlier);
    earlier = undefined;
    return joined;
  }

  const speakers = (): readonly ShelfSpeaker[] => atOnce(join()).speakers;

  function names(): SpeakerNames {
    called ??= createSpeakerNames(speakers());
    return called;
  }

  return {
    articles: ordered,
    article: (id) => byId.get(id),
    quotations,
    speakers,
    names,
    speakerOf(quotation) {
      said ??= new Map(
        speakers()
          .flatMap((one) => one.quotations.map((words) => [words, one] as const))
          .reverse(),
      );
      return said.get(quotation);
    },
    *prepare() {
      yield* join();
      names();
      yield;
    },
    known: { quotations: read, heard, joined: () => joined ?? earlier },
  };
}

/** What is known of the articles that are still there. */
function carriedOver<T>(articles: readonly Article[], known: ByHash<T> | undefined): Map<string, T> {
  const kept = new Map<string, T>();
  for (const { hash } of articles) {
    const value = known?.get(hash);
    if (value !== undefined) kept.set(hash, value);
  }
  return kept;
}

/** The articles, newest first; those without a date last, by title. */
export const newestFirst = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title));
