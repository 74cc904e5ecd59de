import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { element } from '../element.ts';
import { counted, says } from '../words.ts';

/** From this share of the most on, somebody who types is told how much is left. */
const SHOWN_FROM = 0.5;

/** How long the text is of how long it may be; null while that is far off, and where nothing says how long. */
export function lengthNote(option: APIApplicationCommandBasicOption, text: string): HTMLElement | null {
  const most = 'max_length' in option ? option.max_length : undefined;
  const { length } = [...text];
  if (most === undefined || length < most * SHOWN_FROM) return null;
  const over = length - most;
  return over > 0
    ? element(
        'span',
        { class: 'length over' },
        counted(over, says.tooLong, { length: String(length), most: String(most) }),
      )
    : element('span', { class: 'length' }, `${length}/${most}`);
}
