import type { Cite } from '../citation/cite.ts';
import type { Search } from '../search/result.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { AboutSearch } from './about.ts';
import type { CheckingOf } from './checking-of.ts';
import type { FacetsOf } from './facets.ts';
import type { Linkers } from './linkers.ts';
import type { NearestPassage } from './nearest-passage.ts';

/** What an answer is made from. The shelf may be another one at every question: a change in the folder makes a new one. */
export interface Knowledge {
  shelf(): Shelf;
  readonly search: Search;
  readonly facetsOf: FacetsOf;
  readonly linkerOf: Linkers;
  readonly cite: Cite;
  readonly turnsAbout: AboutSearch;
  readonly checkingOf: CheckingOf;
  readonly nearest: NearestPassage;
}
