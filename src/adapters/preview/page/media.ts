import type { APIFileComponent, APIMediaGalleryItem, APIUnfurledMediaItem } from 'discord-api-types/v10';
import { filled } from '../../../words/filled.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import { drawLink } from './markdown.ts';
import { counted, locale, says } from './words.ts';

/** The path of a file that this preview keeps; undefined for one elsewhere, which the page never fetches. */
export function ownPath(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { port, pathname, protocol } = new URL(url);
  const isOurs = protocol === 'http:' && port === location.port && pathname.startsWith('/attachments/');
  return isOurs ? pathname : undefined;
}

export function drawImage(
  media: APIUnfurledMediaItem,
  description: string | null | undefined,
  spoiler = false,
): HTMLElement {
  const path = ownPath(media.url);
  const alt = description ?? '';
  const image = path
    ? element('img', { src: path, alt, loading: 'lazy' })
    : drawLink(media.url, [icon('image'), alt || new URL(media.url, location.href).hostname], {
        class: 'image-elsewhere',
      });
  const figure = element('div', { class: 'image', title: alt || undefined }, image);
  return spoiler ? covered(figure) : figure;
}

export function drawGallery(items: readonly APIMediaGalleryItem[]): HTMLElement {
  const images = items.map((item) => drawImage(item.media, item.description, item.spoiler));
  return element('div', { class: 'gallery', 'data-count': Math.min(items.length, 4) }, ...images);
}

export function drawFile({ file, name, size, spoiler }: APIFileComponent): HTMLElement {
  const path = ownPath(file.url);
  const title = name ?? file.url.slice(file.url.lastIndexOf('/') + 1);
  const card = element(
    'div',
    { class: 'file' },
    icon('file'),
    element(
      'div',
      { class: 'file-text' },
      path ? element('a', { href: path, download: title }, title) : drawLink(file.url, [title]),
      size !== undefined && element('span', { class: 'file-size' }, formatBytes(size)),
    ),
    path &&
      element(
        'a',
        { href: path, download: title, class: 'icon-button', 'aria-label': filled(says.download, { name: title }) },
        icon('download'),
      ),
  );
  return spoiler ? covered(card) : card;
}

/** Hides a block until it is asked for. */
export function covered(content: HTMLElement): HTMLElement {
  content.inert = true;
  const cover = element('button', { type: 'button', class: 'cover' }, says.spoiler);
  const root = element('div', { class: 'covered' }, content, cover);
  cover.addEventListener('click', () => {
    content.inert = false;
    root.classList.add('shown');
    cover.remove();
  });
  return root;
}

export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, says.bytes);
  const [text, unit] = bytes < 1_000_000 ? [says.kilobytes, 1_024] : [says.megabytes, 1_048_576];
  const digits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return filled(text, { size: digits.format(bytes / unit) });
}
