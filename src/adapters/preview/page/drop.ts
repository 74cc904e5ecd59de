import { element } from './element.ts';
import { icon } from './icons.ts';
import { hasFiles } from './upload.ts';
import { says } from './words.ts';

/**
 * Takes files that are dropped on the page, wherever, or pasted into it.
 *
 * @param take gets what is dropped or pasted while no form is open
 */
export function setUpDrop(take: (files: readonly File[]) => void): void {
  const sheet = element(
    'div',
    { class: 'drop-sheet', hidden: true, 'aria-hidden': 'true' },
    element(
      'div',
      { class: 'drop-card' },
      icon('upload'),
      element('strong', {}, says.files.addToShelf),
      says.files.drop,
    ),
  );
  document.body.append(sheet);
  const isFormOpen = (): boolean => document.querySelector('dialog[open]') !== null;

  document.addEventListener('dragenter', (event) => {
    if (hasFiles(event) && !isFormOpen()) sheet.hidden = false;
  });
  document.addEventListener('dragleave', (event) => {
    // Out of the window, not from one element to the next.
    if (event.relatedTarget === null) sheet.hidden = true;
  });
  // A browser opens a file that nobody takes, and the page is gone.
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    sheet.hidden = true;
    if (hasFiles(event) && !isFormOpen()) take([...(event.dataTransfer?.files ?? [])]);
  });
  document.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || isFormOpen()) return;
    event.preventDefault();
    take(files);
  });
}
