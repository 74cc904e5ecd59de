import { type Leaf, nameOf } from '../options.ts';
import type { Suggestion } from '../protocol.ts';
import type { Composer } from './composer/composer.ts';
import { element } from './element.ts';
import { says } from './words.ts';

/** Where the run of the server is remembered whose messages this tab has shown. */
const SHOWN_RUN = 'run';

export const rememberShown = (run: string): void => sessionStorage.setItem(SHOWN_RUN, run);

/** Said once where messages that this tab has shown went with an earlier run of the server. */
export function drawRestart(run: string): HTMLElement[] {
  const shown = sessionStorage.getItem(SHOWN_RUN);
  sessionStorage.removeItem(SHOWN_RUN);
  if (shown === null || shown === run) return [];
  return [element('p', { class: 'restarted', role: 'status' }, says.restarted)];
}

/** First steps: a click sends the command, or opens it when something is still to be filled in. */
export function drawSuggestions(
  suggestions: readonly Suggestion[],
  commands: readonly Leaf[],
  composer: Composer,
): HTMLElement[] {
  return suggestions.flatMap(({ command, options = {} }) => {
    const leaf = commands.find((candidate) => candidate.title === command);
    if (!leaf) return [];
    const isComplete = leaf.options.every((option) => !option.required || options[option.name] !== undefined);
    const shown = (name: string): string => nameOf(leaf.options.find((option) => option.name === name) ?? { name });
    const values = Object.entries(options).map(([name, value]) =>
      element(
        'span',
        { class: 'chip-value' },
        element('span', { class: 'chip-name' }, shown(name)),
        element('bdi', {}, String(value)),
      ),
    );
    const chip = element(
      'button',
      {
        type: 'button',
        class: 'chip',
        title: leaf.description,
        onclick: () => composer.start(command, options, isComplete),
      },
      element('span', { class: 'command-name' }, `/${leaf.shown}`),
      ...(values.length > 0 ? values : [element('span', { class: 'chip-about' }, leaf.description)]),
    );
    return [element('li', {}, chip)];
  });
}
