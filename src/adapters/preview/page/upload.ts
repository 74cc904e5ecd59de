import type { APIFileUploadComponent } from 'discord-api-types/v10';
import { filled } from '../../../words/filled.ts';
import { LONGEST_UPLOAD } from '../protocol.ts';
import { element, fill, freshId } from './element.ts';
import { icon } from './icons.ts';
import { formatBytes } from './media.ts';
import { counted, says, woven } from './words.ts';

/** A place for files in a form. */
export interface UploadField {
  readonly element: HTMLElement;
  /** Files that were dropped or pasted elsewhere. */
  add(files: readonly File[]): void;
  fault(): string | undefined;
  readonly files: readonly File[];
}

const MOST = filled(says.megabytes, { size: String(LONGEST_UPLOAD / 2 ** 20) });

/** Files that are chosen, dropped or pasted, each with a button that takes it out again. */
export function drawUpload({ min_values, max_values = 1, required = true }: APIFileUploadComponent): UploadField {
  const min = min_values ?? (required ? 1 : 0);
  let files: readonly File[] = [];
  const error = element('span', { class: 'field-error', role: 'alert' });
  const list = element('ul', { class: 'upload-files' });
  const hintId = freshId('hint');
  const chooser = element('input', {
    type: 'file',
    class: 'upload-input',
    multiple: max_values > 1,
    tabindex: -1,
    'aria-hidden': 'true',
    onchange: () => {
      add([...(chooser.files ?? [])]);
      chooser.value = '';
    },
  });
  const choose = element(
    'button',
    {
      type: 'button',
      class: 'upload-choose',
      'aria-describedby': hintId,
      onclick: () => chooser.click(),
    },
    icon('upload'),
    element(
      'span',
      { class: 'upload-words' },
      ...woven(says.files.dropOrBrowse, { browse: element('span', { class: 'link' }, says.files.browse) }),
    ),
    element('span', { class: 'upload-hint', id: hintId }, counted(max_values, says.files.most, { size: MOST })),
  );
  const root = element(
    'div',
    {
      class: 'upload',
      ondragover: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        root.classList.add('dragged');
      },
      ondragleave: (event) => {
        if (!(event.relatedTarget instanceof Node) || !root.contains(event.relatedTarget))
          root.classList.remove('dragged');
      },
      ondrop: (event) => {
        root.classList.remove('dragged');
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        add([...(event.dataTransfer?.files ?? [])]);
      },
    },
    choose,
    chooser,
    list,
    error,
  );

  function add(more: readonly File[]): void {
    const large = more.find(({ size }) => size > LONGEST_UPLOAD);
    const fitting = more.filter(({ size }) => size <= LONGEST_UPLOAD);
    const all = [...files, ...fitting];
    files = all.slice(0, max_values);
    show();
    if (large)
      fill(error, filled(says.files.tooLarge, { name: large.name, size: formatBytes(large.size), most: MOST }));
    else
      fill(
        error,
        all.length > max_values && counted(max_values, says.files.tooMany, { more: String(all.length - max_values) }),
      );
  }

  function show(): void {
    choose.hidden = files.length >= max_values;
    fill(
      list,
      ...files.map((file) =>
        element(
          'li',
          { class: 'upload-file' },
          icon('file'),
          element('span', { class: 'upload-name', dir: 'auto' }, file.name),
          element('span', { class: 'file-size' }, formatBytes(file.size)),
          element(
            'button',
            {
              type: 'button',
              class: 'icon-button',
              'aria-label': filled(says.files.takeOut, { name: file.name }),
              onclick: () => {
                files = files.filter((one) => one !== file);
                show();
                fill(error);
                choose.focus();
              },
            },
            icon('close'),
          ),
        ),
      ),
    );
  }

  return {
    element: root,
    add,
    fault() {
      const fault = files.length < min ? says.files.missing : undefined;
      if (fault !== undefined) {
        fill(error, fault);
        choose.focus();
      }
      return fault;
    },
    get files() {
      return files;
    },
  };
}

/** Whether what is dragged or pasted holds files. */
export const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
