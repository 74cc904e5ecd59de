import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { walk } from './messages.ts';
import { type Form, record } from './refusal.ts';

/** What a message may hold at most. */
const TOTAL_COMPONENTS = 40;
const TOTAL_TEXT = 4000;

const {
  ActionRow,
  Button,
  StringSelect,
  UserSelect,
  RoleSelect,
  MentionableSelect,
  ChannelSelect,
  Section,
  TextDisplay,
  Thumbnail,
  MediaGallery,
  File,
  Separator,
  Container,
} = ComponentType;
const SELECTS: readonly number[] = [StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect];
const IN_CONTAINER = [ActionRow, Section, TextDisplay, MediaGallery, File, Separator];

type Path = readonly (string | number)[];

/**
 * Checks a message's components.
 *
 * @param v2 whether the message has (or gets) the flag of Components V2
 * @param files names that `attachment://` may refer to
 */
export function checkComponents(form: Form, path: Path, value: unknown, v2: boolean, files: readonly string[]): void {
  const components = form.list(path, value, 0, v2 ? TOTAL_COMPONENTS : 5);
  const allowed = v2 ? [...IN_CONTAINER, Container] : [ActionRow];
  components.forEach((component, index) => {
    check(form, [...path, index], component, allowed, files);
  });
  let total = 0;
  let text = 0;
  const customIds = new Set<string>();
  const ids = new Set<number>();
  walk(components.map(record), (node) => {
    total += 1;
    if (node.type === TextDisplay && typeof node.content === 'string') text += [...node.content].length;
    if (typeof node.custom_id === 'string') {
      if (customIds.has(node.custom_id)) {
        form.fault(path, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      }
      customIds.add(node.custom_id);
    }
    if (typeof node.id === 'number' && node.id !== 0) {
      if (ids.has(node.id)) form.fault(path, 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
      ids.add(node.id);
    }
  });
  if (total > TOTAL_COMPONENTS) {
    form.fault(
      path,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `Total number of components cannot exceed ${TOTAL_COMPONENTS}`,
    );
  }
  if (text > TOTAL_TEXT) {
    form.fault(
      path,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Components displayable text size exceeds maximum size of ${TOTAL_TEXT}`,
    );
  }
}

function check(form: Form, path: Path, value: unknown, allowed: readonly number[], files: readonly string[]): void {
  const node = record(value);
  if (!allowed.includes(node.type as number)) {
    const types = `(${allowed.join(', ')}${allowed.length === 1 ? ',' : ''})`;
    form.fault([...path, 'type'], 'UNION_TYPE_CHOICES', `Value of field "type" must be one of ${types}.`);
    return;
  }
  if (node.id !== undefined && !(Number.isInteger(node.id) && Number(node.id) >= 0 && Number(node.id) < 2 ** 31)) {
    form.fault([...path, 'id'], 'NUMBER_TYPE_COERCE', `Value "${node.id}" is not int.`);
  }
  const children = (min: number, max: number, types: readonly number[]) => {
    form.list([...path, 'components'], node.components, min, max).forEach((child, index) => {
      check(form, [...path, 'components', index], child, types, files);
    });
  };
  const media = (place: Path, item: unknown) => {
    checkMedia(form, [...path, ...place, 'url'], record(item).url, files);
  };
  switch (node.type) {
    case Container:
      children(1, TOTAL_COMPONENTS, IN_CONTAINER);
      break;
    case Section:
      children(1, 3, [TextDisplay]);
      check(form, [...path, 'accessory'], node.accessory, [Button, Thumbnail], files);
      break;
    case ActionRow:
      children(1, 5, Array.isArray(node.components) && node.components.length > 1 ? [Button] : [Button, ...SELECTS]);
      break;
    case TextDisplay:
      form.text([...path, 'content'], node.content, 1, TOTAL_TEXT);
      break;
    case Separator:
      if (node.spacing !== undefined) form.choice([...path, 'spacing'], node.spacing, [1, 2]);
      break;
    case MediaGallery:
      form.list([...path, 'items'], node.items, 1, 10).forEach((item, index) => {
        form.text([...path, 'items', index, 'description'], record(item).description, 0, 1024);
        media(['items', index, 'media'], record(item).media);
      });
      break;
    case Thumbnail:
      form.text([...path, 'description'], node.description, 0, 1024);
      media(['media'], node.media);
      break;
    case File:
      media(['file'], node.file);
      break;
    case Button:
      checkButton(form, path, node);
      break;
    default:
      checkSelect(form, path, node);
  }
}

function checkButton(form: Form, path: Path, node: Record<string, unknown>): void {
  if (!form.choice([...path, 'style'], node.style, [1, 2, 3, 4, 5, 6])) return;
  form.text([...path, 'label'], node.label, 0, 80);
  if (node.style === ButtonStyle.Link) {
    form.text([...path, 'url'], node.url, 1, 512);
    const scheme = typeof node.url === 'string' && URL.canParse(node.url) ? new URL(node.url).protocol : '';
    if (!['http:', 'https:', 'discord:'].includes(scheme)) {
      form.fault([...path, 'url'], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    }
    if (node.custom_id !== undefined) {
      form.fault(
        path,
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
  } else if (node.style !== ButtonStyle.Premium) {
    form.text([...path, 'custom_id'], node.custom_id, 1, 100);
  }
  const hasFace = (typeof node.label === 'string' && node.label !== '') || node.emoji !== undefined;
  if (!hasFace && node.style !== ButtonStyle.Premium) {
    form.fault(path, 'BUTTON_COMPONENT_INVALID_LABEL_EMOJI', 'A label or emoji must be specified');
  }
}

function checkSelect(form: Form, path: Path, node: Record<string, unknown>): void {
  form.text([...path, 'custom_id'], node.custom_id, 1, 100);
  form.text([...path, 'placeholder'], node.placeholder, 0, 150);
  if (node.type !== StringSelect) return;
  const options = form.list([...path, 'options'], node.options, 1, 25).map(record);
  const values = new Set<unknown>();
  options.forEach((option, index) => {
    const place = [...path, 'options', index];
    form.text([...place, 'label'], option.label, 1, 100);
    form.text([...place, 'value'], option.value, 1, 100);
    form.text([...place, 'description'], option.description, 0, 100);
    if (values.has(option.value)) {
      form.fault(
        [...place, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    values.add(option.value);
  });
  const max = typeof node.max_values === 'number' ? node.max_values : 1;
  const min = typeof node.min_values === 'number' ? node.min_values : 1;
  if (max < 1 || max > 25 || max > options.length || min < 0 || min > max) {
    form.fault([...path, 'max_values'], 'BASE_TYPE_BAD_INT', 'min_values and max_values must fit the options.');
  }
}

function checkMedia(form: Form, path: Path, url: unknown, files: readonly string[]): void {
  form.text(path, url, 1, 2048);
  if (typeof url !== 'string') return;
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
  if (name !== undefined && !files.includes(name)) {
    form.fault(path, 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', 'The referenced attachment was not found');
  }
}
