import type { Reply } from '../../protocol.ts';
import { says } from '../words.ts';
import type { Pick } from './matching.ts';

/** What the popup shows for an option that the bot completes. */
export type Completion =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly picks: readonly Pick[] }
  | { readonly state: 'failed'; readonly reason: string };

/** A pause in typing after which the bot is asked, in milliseconds. */
const PAUSE = 150;

/**
 * Asks the bot for choices while somebody types. Only the newest question counts: an older one is called off, and its
 * answer, should it come all the same, is dropped.
 *
 * @param show gets each state of the newest question
 */
export function createCompleter(show: (completion: Completion) => void) {
  let current: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    current?.abort();
    current = undefined;
    clearTimeout(timer);
  }

  return {
    stop,
    /** @param pause false: at once, for the first look at an option */
    ask(question: (signal: AbortSignal) => Promise<Reply>, pause = true): void {
      stop();
      const mine = new AbortController();
      current = mine;
      show({ state: 'loading' });
      timer = setTimeout(
        async () => {
          const reply = await question(mine.signal);
          if (mine.signal.aborted) return;
          if (!reply.ok) show({ state: 'failed', reason: reply.reason });
          else show({ state: 'ready', picks: 'choices' in reply ? reply.choices : [] });
        },
        pause ? PAUSE : 0,
      );
    },
  };
}

/** What the popup says beside the choices, if anything. */
export function completionNote(completion: Completion): { kind: 'hint' | 'fault'; text: string } | undefined {
  if (completion.state === 'failed') return { kind: 'fault', text: completion.reason };
  if (completion.state === 'loading') return { kind: 'hint', text: says.loadingChoices };
  return completion.picks.length === 0 ? { kind: 'hint', text: says.noChoices } : undefined;
}
