import { ComponentType } from 'discord-api-types/v10';
import { bytes, LIMITS } from './limits.ts';

/** Anything of Discord's component tree: only what the limits ask about. */
interface Node {
  readonly type?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

const tree = (node: Node): Node[] => [
  node,
  ...(node.components ?? []).flatMap(tree),
  ...(node.accessory ? tree(node.accessory) : []),
];

/** Every limit that the components break, in words; empty when Discord will take them. */
export function brokenLimits(components: readonly object[]): string[] {
  const nodes = (components as readonly Node[]).flatMap(tree);
  const broken: string[] = [];
  const atMost = (what: string, size: number, limit: number) => {
    if (size > limit) broken.push(`${what}: ${size} of at most ${limit}`);
  };
  const notEmpty = (what: string, text: string) => {
    if (text.trim() === '') broken.push(`${what}: empty`);
  };
  atMost('components', nodes.length, LIMITS.components);
  const texts = nodes.flatMap(({ type, content }) => (type === ComponentType.TextDisplay ? [content ?? ''] : []));
  for (const text of texts) notEmpty('text display', text);
  atMost('characters of text', texts.join('').length, LIMITS.text);
  atMost('bytes of text', bytes(texts.join('')) + LIMITS.bytesEach * texts.length, LIMITS.bytes);
  const ids = nodes.flatMap(({ custom_id }) => custom_id ?? []);
  for (const id of ids) atMost(`custom_id ${id}`, id.length, LIMITS.customId);
  if (new Set(ids).size < ids.length) broken.push('custom_ids: one stands twice');
  for (const { type, label, url, placeholder, options, components: inside } of nodes) {
    if (type === ComponentType.ActionRow) atMost('buttons in a row', inside?.length ?? 0, LIMITS.buttonsInRow);
    if (label !== undefined) atMost(`label ${label}`, label.length, LIMITS.label);
    if (url !== undefined) atMost(`url ${url}`, url.length, LIMITS.buttonUrl);
    if (url !== undefined && !/^https?:\/\//.test(url)) broken.push(`url ${url}: neither http nor https`);
    if (placeholder !== undefined) atMost('placeholder', placeholder.length, LIMITS.placeholder);
    if (!options) continue;
    atMost('options', options.length, LIMITS.choices);
    if (options.length === 0) broken.push('options: none');
    if (new Set(options.map(({ value }) => value)).size < options.length) broken.push('options: a value stands twice');
    for (const option of options)
      for (const text of [option.label, option.value, option.description ?? 'none']) {
        notEmpty('option', text);
        atMost(`option ${text}`, text.length, LIMITS.choice);
      }
  }
  return broken;
}

/** Anything of a form: only what the limits ask about. */
interface FormLook {
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly {
    readonly label: string;
    readonly description?: string;
    readonly component: { readonly custom_id: string; readonly placeholder?: string };
  }[];
}

/** Every limit that a form breaks, in words; empty when Discord will take it. */
export function brokenFormLimits({ title, custom_id, components }: FormLook): string[] {
  const fields = components.map(({ component }) => component);
  const sizes: readonly (readonly [string, number, number])[] = [
    [`title ${title}`, title.length, LIMITS.formTitle],
    ['fields', components.length, LIMITS.formFields],
    ...[custom_id, ...fields.map((field) => field.custom_id)].map(
      (id) => [`custom_id ${id}`, id.length, LIMITS.customId] as const,
    ),
    ...components.map(({ label }) => [`label ${label}`, label.length, LIMITS.fieldLabel] as const),
    ...components.map(
      ({ description = '' }) => [`description ${description}`, description.length, LIMITS.fieldDescription] as const,
    ),
    ...fields.map(({ placeholder = '' }) => ['placeholder', placeholder.length, LIMITS.choice] as const),
  ];
  return [
    ...sizes.flatMap(([what, size, limit]) => (size > limit ? [`${what}: ${size} of at most ${limit}`] : [])),
    ...[title, ...components.map(({ label }) => label)].flatMap((text) =>
      text.trim() === '' ? ['a text: empty'] : [],
    ),
    ...(new Set(fields.map((field) => field.custom_id)).size < fields.length ? ['custom_ids: one stands twice'] : []),
  ];
}
