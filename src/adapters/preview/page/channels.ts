import type { PlacedChannel } from '../protocol.ts';
import { element, fill, freshId } from './element.ts';
import { CATEGORY } from './kinds.ts';

/**
 * The list of the server's channels, those of a category below its name.
 *
 * @param onChange another one is chosen
 */
export function setUpChannels(
  list: HTMLElement,
  channels: readonly PlacedChannel[],
  first: PlacedChannel,
  onChange: (channel: PlacedChannel) => void,
): void {
  const buttons = new Map<PlacedChannel, HTMLElement>();
  let current = first;
  fill(list, ...channels.filter((one) => one.parent_id === undefined).map(drawEntry));
  mark();

  function drawEntry(channel: PlacedChannel): HTMLElement {
    if (channel.type !== CATEGORY) return drawChannel(channel);
    const id = freshId('category');
    const own = channels.filter((one) => one.parent_id === channel.id);
    return element(
      'li',
      {},
      element('span', { class: 'category', id }, channel.name),
      element('ul', { 'aria-labelledby': id }, ...own.map(drawChannel)),
    );
  }

  function drawChannel(channel: PlacedChannel): HTMLElement {
    const button = element(
      'button',
      { type: 'button', class: 'channel', onclick: () => choose(channel) },
      element('span', { class: 'channel-mark', 'aria-hidden': 'true' }, '#'),
      channel.name,
    );
    buttons.set(channel, button);
    return element('li', {}, button);
  }

  function choose(channel: PlacedChannel): void {
    if (channel === current) return;
    current = channel;
    mark();
    onChange(channel);
  }

  function mark(): void {
    for (const [channel, button] of buttons)
      if (channel === current) button.setAttribute('aria-current', 'page');
      else button.removeAttribute('aria-current');
  }
}
