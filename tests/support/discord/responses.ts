import {
  type APIInteraction,
  type APIMessage,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { checkComponents } from './components.ts';
import { emptyMessage, Form, record, tooLarge } from './refusal.ts';

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
}

const FILE_LIMIT = 10 * 1024 * 1024;

type Path = readonly (string | number)[];

/**
 * Checks a message's body as Discord does before it takes it.
 *
 * @param previous the message that is being edited
 * @throws Refusal 50035, 50006 or 40005
 */
export function checkMessage(value: unknown, files: readonly UploadedFile[], previous?: APIMessage): void {
  const form = new Form();
  checkMessageFields(form, [], value, files, previous);
  form.done();
}

function checkMessageFields(
  form: Form,
  path: Path,
  value: unknown,
  files: readonly UploadedFile[],
  previous?: APIMessage,
): void {
  const body = record(value);
  if (files.some(({ data }) => data.byteLength > FILE_LIMIT)) throw tooLarge();
  const flags = Number(body.flags ?? 0) | (previous?.flags ?? 0);
  const v2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  if (v2) {
    for (const field of ['content', 'embeds', 'poll', 'sticker_ids'].filter((name) => !isEmpty(body[name]))) {
      form.fault(
        [...path, field],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      );
    }
  }
  form.text([...path, 'content'], body.content, 0, 2000);
  form.list([...path, 'embeds'], body.embeds, 0, 10);
  form.list([...path, 'attachments'], body.attachments, 0, 10);
  for (const parse of form.list([...path, 'allowed_mentions', 'parse'], record(body.allowed_mentions).parse, 0, 3)) {
    form.choice([...path, 'allowed_mentions', 'parse'], parse, ['roles', 'users', 'everyone']);
  }
  const listed = Array.isArray(body.attachments) ? body.attachments.map((item) => String(record(item).id)) : undefined;
  const kept = (previous?.attachments ?? []).filter(({ id }) => !listed || listed.includes(id));
  const names = [...files.map(({ name }) => name), ...kept.map(({ filename }) => filename)];
  checkComponents(form, [...path, 'components'], body.components ?? [], v2, names);
  const empty = v2
    ? isEmpty(body.components) && (previous === undefined || body.components !== undefined)
    : previous === undefined && files.length === 0 && [body.content, body.embeds, body.components].every(isEmpty);
  if (empty) {
    form.done();
    throw emptyMessage();
  }
}

/** @throws Refusal as Discord does for a callback that does not fit the interaction, or is malformed */
export function checkResponse(interaction: APIInteraction, value: unknown, files: readonly UploadedFile[]): void {
  const form = new Form();
  const { type, data } = record(value);
  if (form.choice(['type'], type, fitting(interaction))) {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        checkMessageFields(form, ['data'], data, files);
        break;
      case InteractionResponseType.UpdateMessage:
        checkMessageFields(form, ['data'], data ?? {}, files, interaction.message);
        break;
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        checkChoices(form, data);
        break;
      case InteractionResponseType.Modal:
        checkModal(form, data);
        break;
    }
  }
  form.done();
}

function fitting(interaction: APIInteraction): number[] {
  const { type } = interaction;
  if (type === InteractionType.ApplicationCommandAutocomplete) {
    return [InteractionResponseType.ApplicationCommandAutocompleteResult];
  }
  const onMessage = type === InteractionType.MessageComponent || interaction.message !== undefined;
  return [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    ...(onMessage ? [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage] : []),
    ...(type === InteractionType.ModalSubmit ? [] : [InteractionResponseType.Modal]),
  ];
}

function checkChoices(form: Form, data: unknown): void {
  form.list(['data', 'choices'], record(data).choices, 0, 25).forEach((choice, index) => {
    const { name, value } = record(choice);
    form.text(['data', 'choices', index, 'name'], name, 1, 100);
    if (typeof value !== 'number') form.text(['data', 'choices', index, 'value'], value, 1, 100);
  });
}

function checkModal(form: Form, data: unknown): void {
  const { custom_id, title, components } = record(data);
  form.text(['data', 'custom_id'], custom_id, 1, 100);
  form.text(['data', 'title'], title, 1, 45);
  form.list(['data', 'components'], components, 1, 5).forEach((component, index) => {
    const path = ['data', 'components', index];
    const node = record(component);
    const types = [ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label];
    if (!form.choice([...path, 'type'], node.type, types) || node.type !== ComponentType.Label) return;
    form.text([...path, 'label'], node.label, 1, 45);
    form.text([...path, 'description'], node.description, 0, 100);
    form.text([...path, 'component', 'custom_id'], record(node.component).custom_id, 1, 100);
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
