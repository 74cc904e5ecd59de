import { UserError } from '../../base/errors.ts';
import { isPassing } from './faults.ts';
import type { Fetcher } from './fetch.ts';

/** What a site asks of programs. */
export interface Rules {
  allows(url: URL): boolean;
  /** Milliseconds between two requests; 0 where nothing is asked. */
  readonly pauseMs: number;
}

export interface Robots {
  /** The rules of the site that an address is on; null where they are not known, or were fetched six hours ago. */
  known(url: URL): Rules | null;
  /** @throws UserError of which it is true that `isPassing`: nobody can tell now what is allowed */
  fetch(url: URL, signal: AbortSignal | undefined): Promise<Rules>;
}

const KEPT_MS = 6 * 60 * 60 * 1_000;
/** As much as RFC 9309 wants to be read. */
const MAX_BYTES = 512_000;
/** Sites whose rules are kept; beyond them the oldest go. */
const MAX_SITES = 500;
/**
 * robots-parser compares each letter of a rule with wildcards with each of the address. Rules that were made so slow that this would
 * take more steps, some half a second, close the address.
 */
const MAX_STEPS = 100_000_000;
/** No site is waited for longer between two of its pages. */
const LONGEST_PAUSE_MS = 30_000;

/** The name that a site's rules have for the bot. */
const NAME = 'Verbatim';

const NO_RULES: Rules = { allows: () => true, pauseMs: 0 };

/** Reads `robots.txt` as RFC 9309 says: where there is none, or none that can be read, everything is allowed. */
export function createRobots(fetcher: Fetcher, now: () => number): Robots {
  const kept = new Map<string, { readonly rules: Rules; readonly until: number }>();

  function forgetOld(): void {
    for (const [site, { until }] of kept) if (until <= now()) kept.delete(site);
  }

  return {
    known({ origin }) {
      forgetOld();
      return kept.get(origin)?.rules ?? null;
    },
    async fetch({ origin }, signal) {
      const rules = await fetchRules(fetcher, origin, signal);
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= MAX_SITES) kept.delete(oldest);
      kept.set(origin, { rules, until: now() + KEPT_MS });
      return rules;
    },
  };
}

async function fetchRules(fetcher: Fetcher, origin: string, signal: AbortSignal | undefined): Promise<Rules> {
  const address = `${origin}/robots.txt`;
  try {
    const fetched = await fetcher.get(address, { accept: 'text/plain,*/*;q=0.5', signal });
    // Many sites send their page of "not found" as if it were what was asked for.
    if (fetched.kind === 'unchanged' || fetched.contentType === 'text/html') return NO_RULES;
    return await readRules(address, new TextDecoder().decode(fetched.bytes.subarray(0, MAX_BYTES)));
  } catch (error) {
    if (!(error instanceof UserError) || isPassing(error)) throw error;
    return NO_RULES;
  }
}

async function readRules(address: string, text: string): Promise<Rules> {
  const { default: exported } = await import('robots-parser');
  // Its types call the function a property of what is exported; it is what is exported.
  const robotsParser = exported as unknown as typeof exported.default;
  const lines = linesForUs(text);
  const letters = lines.filter((line) => line.includes('*')).join('').length;
  const robots = robotsParser(address, lines.join('\n'));
  const delayMs = (robots.getCrawlDelay(NAME) ?? 0) * 1_000;
  return {
    allows: ({ href }) => letters * href.length <= MAX_STEPS && robots.isAllowed(href, NAME) !== false,
    pauseMs: Math.min(LONGEST_PAUSE_MS, Math.max(0, delayMs)),
  };
}

const AGENT = /^\s*user-agent\s*:([^#/]*)/i;

/** All other agents are called one name, once in each group: robots-parser keeps each rule for each agent above it. */
function linesForUs(text: string): readonly string[] {
  const named = new Set<string>();
  return text.split(/[\r\n]+/).flatMap((line) => {
    const agent = AGENT.exec(line)?.[1]?.trim().toLowerCase();
    if (agent === undefined) {
      // A comment ends no group.
      if (/^[^#]*:/.test(line)) named.clear();
      return [line];
    }
    const name = agent === '*' || agent === NAME.toLowerCase() ? agent : 'other';
    if (named.has(name)) return [];
    named.add(name);
    return [`User-agent: ${name}`];
  });
}
