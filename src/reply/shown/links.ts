import type { Inline } from './nodes.ts';

/** What begins at a place in the text, and where it ends. */
export interface Found {
  readonly node: Inline;
  readonly end: number;
}

/** Discord looks no further either; it bounds the work on hostile text. */
const LONGEST_LINK = 2_048;
const LONGEST_TAG = 120;

const TAG =
  /^<(?:@!?(?<user>\d{1,20})|@&(?<role>\d{1,20})|#(?<channel>\d{1,20})|\/(?<command>[^:<>\n]{1,98}):\d{1,20}|t:(?<seconds>-?\d{1,13})(?::(?<style>[tTdDfFR]))?|a?:(?<emoji>\w{2,32}):\d{1,20})>/;

/** Mentions, commands, times and a server's own emoji. */
export function tag(source: string, at: number): Found | undefined {
  const found = TAG.exec(source.slice(at, at + LONGEST_TAG));
  const { user, role, channel, command, seconds, style, emoji } = found?.groups ?? {};
  const end = at + (found?.[0].length ?? 0);
  if (user) return { node: { type: 'mention', of: 'user', id: user }, end };
  if (role) return { node: { type: 'mention', of: 'role', id: role }, end };
  if (channel) return { node: { type: 'mention', of: 'channel', id: channel }, end };
  if (command) return { node: { type: 'command', name: command }, end };
  if (seconds) return { node: { type: 'time', seconds: Number(seconds), style: style ?? 'f' }, end };
  return emoji ? { node: { type: 'emoji', name: emoji }, end } : undefined;
}

/** `<https://…>` */
export function angledLink(source: string, at: number): Found | undefined {
  const found = /^<(?<address>https?:\/\/[^\s<>]+)>/.exec(source.slice(at, at + LONGEST_LINK));
  const address = found?.groups?.address;
  const url = address && safeUrl(address);
  return url ? { node: plainLink(url, address), end: at + address.length + 2 } : undefined;
}

/** An address in the text, without the punctuation that follows it. */
export function bareLink(source: string, at: number): Found | undefined {
  const address = /^https?:\/\/[^\s<]+/.exec(source.slice(at, at + LONGEST_LINK))?.[0];
  if (address === undefined) return undefined;
  const isTrailing = address.includes('(') ? /[.,:;"'\]]/ : /[.,:;"'\])]/;
  let length = address.length;
  while (isTrailing.test(address.charAt(length - 1))) length -= 1;
  const text = address.slice(0, length);
  const url = safeUrl(text);
  return url ? { node: plainLink(url, text), end: at + length } : undefined;
}

/**
 * `[label](url)` or `[label](<url>)`, as its parts. A label that looks like an address makes none, as it could name
 * another one than it leads to.
 *
 * @param close where the label ends whose bracket is at `at`
 */
export function maskedLink(
  source: string,
  at: number,
  close: number | undefined,
): { label: string; url: string; end: number } | undefined {
  if (close === undefined || close - at > LONGEST_LINK) return undefined;
  const label = source.slice(at + 1, close);
  if (label.trim() === '' || label.includes('://')) return undefined;
  const target = targetAfter(source, close);
  return target && { label, ...target };
}

/** What stands in the round brackets after the label that ends at `close`. */
function targetAfter(source: string, close: number): { url: string; end: number } | undefined {
  if (source.charAt(close + 1) !== '(') return undefined;
  const rest = source.slice(close + 2, close + 2 + LONGEST_LINK);
  const found =
    /^<(?<address>[^<>\s]+)>\)/.exec(rest) ?? /^(?<address>[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)\)/.exec(rest);
  const url = safeUrl(found?.groups?.address ?? '');
  return found && url ? { url, end: close + 2 + found[0].length } : undefined;
}

/**
 * For each `[`, where the label ends that it would begin. As Discord reads labels: a `[` in one goes as far as the next
 * `]`, a `]` alone may stand in one when another follows before any `[`, and a backslash is a character like others.
 */
export function labelEnds(source: string): ReadonlyMap<number, number> {
  const brackets = [...source.matchAll(/[[\]]/g)].map(({ index }) => index);
  const isClosing = (nth: number): boolean => source.charAt(brackets[nth] ?? -1) === ']';
  /** By bracket: where a label ends that has come as far as this one. */
  const ends: (number | undefined)[] = [];
  const labels = new Map<number, number>();
  let nextClosing: number | undefined;
  for (let nth = brackets.length - 1; nth >= 0; nth -= 1) {
    const at = brackets[nth] ?? 0;
    if (isClosing(nth)) {
      ends[nth] = (isClosing(nth + 1) ? ends[nth + 1] : undefined) ?? (targetAfter(source, at) && at);
      nextClosing = nth;
      continue;
    }
    const end = ends[nth + 1];
    if (end !== undefined) labels.set(at, end);
    ends[nth] = nextClosing === undefined ? undefined : ends[nextClosing + 1];
  }
  return labels;
}

function plainLink(url: string, text: string): Inline {
  return { type: 'link', url, children: [{ type: 'text', text }] };
}

/** Only the web: an address of any other scheme stays text. */
function safeUrl(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}
