import type {
  APIButtonComponent,
  APIChannelSelectComponent,
  APIContainerComponent,
  APIMessageComponent,
  APISectionComponent,
} from 'discord-api-types/v10';
import type { PlacedChannel, SentComponent } from '../protocol.ts';
import { type Child, element } from './element.ts';
import { icon } from './icons.ts';
import { ButtonLook, CATEGORY, Kind } from './kinds.ts';
import { drawLink, drawMarkdown, type MarkdownContext } from './markdown.ts';
import { covered, drawFile, drawGallery, drawImage } from './media.ts';
import { drawEmoji, drawSelect } from './select.ts';
import { says } from './words.ts';

export interface ComponentContext extends MarkdownContext {
  /** What menus of channels offer. */
  readonly channels: readonly PlacedChannel[];
  /** Sends a click or choice; `control` shows that it waits for the answer. */
  use(data: SentComponent['data'], control: HTMLElement): void;
}

export function drawComponents(components: readonly APIMessageComponent[], context: ComponentContext): HTMLElement[] {
  return components.map((component) => drawComponent(component, context));
}

function drawComponent(component: APIMessageComponent, context: ComponentContext): HTMLElement {
  switch (component.type) {
    case Kind.ActionRow:
      return element('div', { class: 'action-row' }, ...drawComponents(component.components, context));
    case Kind.Button:
      return drawButton(component, context);
    case Kind.StringSelect:
      return drawSelect(component, (values, control) =>
        context.use({ component_type: component.type, custom_id: component.custom_id, values }, control),
      );
    case Kind.ChannelSelect:
      return drawChannels(component, context);
    case Kind.Section:
      return drawSection(component, context);
    case Kind.TextDisplay:
      return drawMarkdown(component.content, context);
    case Kind.Thumbnail:
      return drawImage(component.media, component.description, component.spoiler);
    case Kind.MediaGallery:
      return drawGallery(component.items);
    case Kind.File:
      return drawFile(component);
    case Kind.Separator: {
      const size = component.spacing === 2 ? 'large' : 'small';
      const attributes = { class: `separator ${size}` };
      return component.divider === false ? element('div', attributes) : element('hr', attributes);
    }
    case Kind.Container:
      return drawContainer(component, context);
    default:
      return element('p', { class: 'unsupported' }, icon('warning'), says.notDrawn);
  }
}

/** A menu of the server's channels: Discord's own, whose choices are not the bot's to give. */
function drawChannels(menu: APIChannelSelectComponent, context: ComponentContext): HTMLElement {
  const { type, custom_id, channel_types, default_values = [] } = menu;
  const options = context.channels
    .filter((channel) => channel_types?.includes(channel.type) ?? true)
    .map(({ id, name, type }) => ({
      label: type === CATEGORY ? name : `#${name}`,
      value: id,
      default: default_values.some((one) => one.id === id),
    }));
  return drawSelect({ ...menu, type: Kind.StringSelect, options }, (values, control) =>
    context.use({ component_type: type, custom_id, values }, control),
  );
}

function drawContainer(
  { accent_color, components, spoiler }: APIContainerComponent,
  context: ComponentContext,
): HTMLElement {
  const container = element('div', { class: 'container' }, ...drawComponents(components, context));
  if (typeof accent_color === 'number') {
    container.classList.add('accented');
    container.style.setProperty('--accent', `#${accent_color.toString(16).padStart(6, '0')}`);
  }
  return spoiler ? covered(container) : container;
}

function drawSection({ components, accessory }: APISectionComponent, context: ComponentContext): HTMLElement {
  return element(
    'div',
    { class: 'section' },
    element('div', { class: 'section-text' }, ...drawComponents(components, context)),
    element('div', { class: 'accessory' }, drawComponent(accessory, context)),
  );
}

const LOOKS: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };

function drawButton(button: APIButtonComponent, context: ComponentContext): HTMLElement {
  const look = `button ${LOOKS[button.style] ?? 'secondary'}`;
  if (button.style === ButtonLook.Premium) {
    return element('button', { type: 'button', class: look, disabled: true }, says.notForSale);
  }
  const label: Child[] = [drawEmoji(button.emoji), button.label && element('span', { dir: 'auto' }, button.label)].map(
    (child) => child || null,
  );
  const name = button.label === undefined ? button.emoji?.name : undefined;
  const key = button.label ?? name ?? '';
  if (button.style === ButtonLook.Link) {
    const link = drawLink(button.url, [], { class: look, 'aria-label': name, 'data-key': key });
    link.append(...label.filter((child) => child !== null && child !== undefined && child !== false), icon('open'));
    if (button.disabled) link.removeAttribute('href');
    return link;
  }
  const { custom_id, type } = button;
  return element(
    'button',
    {
      type: 'button',
      class: look,
      disabled: button.disabled,
      'aria-label': name,
      'data-key': key,
      onclick: (event) => context.use({ component_type: type, custom_id }, event.currentTarget as HTMLElement),
    },
    element('span', { class: 'button-label' }, ...label),
    element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i')),
  );
}
