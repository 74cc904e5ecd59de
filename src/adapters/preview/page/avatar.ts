import type { APIUser } from 'discord-api-types/v10';
import { element } from './element.ts';
import { says } from './words.ts';

/** The bot's icon, or a person's first letter on a colour of their own. */
export function avatar(user: APIUser, size: 'small' | 'medium' | 'large' = 'large'): HTMLElement {
  const attributes = { class: `avatar ${size}`, 'aria-hidden': 'true' };
  if (user.bot) return element('span', attributes, element('img', { src: '/icon.svg', alt: '' }));
  const drawn = element('span', attributes, (user.global_name ?? user.username).slice(0, 1));
  drawn.dataset.colour = String(Number(user.id.slice(-2)) % 5);
  return drawn;
}

export function badge(): HTMLElement {
  return element('span', { class: 'badge' }, says.app);
}
