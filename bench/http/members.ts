import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import type { Article } from '../../src/article/article.ts';
import { passageText } from '../../src/article/article.ts';
import { autocomplete, chatInput, component } from '../../tests/support/discord/interactions.ts';
import { walk } from '../../tests/support/discord/messages.ts';
import type { Random } from '../../tests/support/fuzz/random.ts';

/** As on a busy server half of what comes in is somebody typing or leafing: of a hundred interactions so many. */
export const SHARES = { ask: 30, quote: 13, check: 7, source: 5, typing: 25, button: 20 } as const;
export type Kind = keyof typeof SHARES;
export const KINDS = Object.keys(SHARES) as readonly Kind[];

const HUNDRED = KINDS.flatMap((kind) => Array.from({ length: SHARES[kind] }, () => kind));

/** What members of a busy server do. */
export interface Members {
  /** One interaction of a kind, at random. */
  one(kind: Kind): APIInteraction;
  /** One of any kind, by their shares. */
  any(): readonly [Kind, APIInteraction];
}

/**
 * @param samples from whose words questions and quotations are taken
 * @param speakers of the shelf, as the bot offers them
 * @param kept messages of the bot's, to be clicked on
 * @param count how many articles there are, `a0` and so on
 */
export function createMembers(
  random: Random,
  samples: readonly Article[],
  { speakers, kept, count }: { speakers: readonly string[]; kept: readonly APIMessage[]; count: number },
): Members {
  function phrase(): string {
    const sample = random.pick(samples);
    const words = passageText(sample, random.pick(sample.passages)).split(/\s+/);
    const from = random.below(Math.max(1, words.length - 8));
    return words
      .slice(from, from + 8)
      .join(' ')
      .slice(0, 180);
  }

  /** One in ten is mistyped. */
  function name(): string {
    const one = random.pick(speakers);
    const at = 1 + random.below(Math.max(1, one.length - 2));
    return random.chance(10) ? `${one.slice(0, at)}${one.slice(at + 1)}` : one;
  }

  /** Every second one with a word left out. */
  function misquoted(): string {
    const words = phrase().split(' ');
    return random.chance(50) ? words.join(' ') : words.filter((_, at) => at !== 3).join(' ');
  }

  function press(): APIInteraction {
    const message = random.pick(kept);
    const ids: string[] = [];
    walk(message.components ?? [], (node) => {
      const { custom_id, disabled, type } = node as { custom_id?: string; disabled?: boolean; type?: number };
      if (custom_id && !disabled && type === 2) ids.push(custom_id);
    });
    return component({ message, customId: ids.length > 0 ? random.pick(ids) : '1:ask.next::::0:' });
  }

  const makers: Readonly<Record<Kind, () => APIInteraction>> = {
    ask: () => chatInput({ name: 'ask', options: { question: phrase() } }),
    quote: () => chatInput({ name: 'quote', options: { who: name() } }),
    check: () => chatInput({ name: 'check', options: { text: `“${misquoted()}”` } }),
    source: () => chatInput({ name: 'source', options: { article: `a${random.below(count)}` } }),
    typing: () =>
      autocomplete({ name: 'quote', focused: 'who', options: { who: name().slice(0, 1 + random.below(8)) } }),
    button: press,
  };

  return {
    one: (kind) => makers[kind](),
    any() {
      const kind = random.pick(HUNDRED);
      return [kind, makers[kind]()];
    },
  };
}
