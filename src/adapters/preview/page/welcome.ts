import type { Leaf } from '../options.ts';
import type { Suggestion } from '../protocol.ts';
import type { Composer } from './composer/composer.ts';
import { element } from './element.ts';

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
    const values = Object.entries(options).map(([name, value]) =>
      element('span', { class: 'chip-value' }, element('span', { class: 'chip-name' }, name), String(value)),
    );
    const chip = element(
      'button',
      {
        type: 'button',
        class: 'chip',
        title: leaf.description,
        onclick: () => composer.start(command, options, isComplete),
      },
      element('span', { class: 'command-name' }, `/${command}`),
      ...(values.length > 0 ? values : [element('span', { class: 'chip-about' }, leaf.description)]),
    );
    return [element('li', {}, chip)];
  });
}
