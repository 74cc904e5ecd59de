import {
  type APIAttachment,
  type APIInteraction,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIModalSubmissionComponent,
  type APIModalSubmitInteractionMetadata,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import { offers } from './components.ts';
import {
  type Act,
  commandInteraction,
  componentInteraction,
  menuInteraction,
  modalInteraction,
} from './interactions.ts';
import { faults, isAllowed, unnest } from './options.ts';
import { GUILD_ID } from './people.ts';
import type {
  Person,
  RegisteredCommand,
  RegisteredMenu,
  SentCommand,
  SentComponent,
  SentInteraction,
  SentMenu,
  SentModal,
} from './protocol.ts';
import type { Uploads } from './uploads.ts';

/** One interaction on its way, with what its answer will need. */
export interface Turn {
  readonly interaction: APIInteraction;
  /** The id of the channel. */
  readonly channel: string;
  readonly metadata: APIMessageInteractionMetadata;
  readonly nonce: string;
  /** Of a command, as it was typed. */
  readonly command?: string;
  /** Of a command of a message's menu: its name. */
  readonly menu?: string;
  /** The message whose component was used, or led to the form. */
  readonly source?: APIMessage;
}

/** A form that somebody has open. */
export interface OpenForm {
  readonly person: Person;
  readonly customId: string;
  readonly turn: Turn;
}

interface BeginOptions {
  readonly commands: readonly RegisteredCommand[];
  readonly menus: readonly RegisteredMenu[];
  readonly channel: Channel;
  readonly uploads: Uploads;
  /** By their ids. */
  readonly forms: ReadonlyMap<string, OpenForm>;
}

/** Makes of what a person does in the page what Discord makes of it; what speaks against it, in words, where Discord turns it back. */
export function createBegin({ commands, menus, channel, uploads, forms }: BeginOptions) {
  return begin;

  /** The turn, or what speaks against it in words. */
  function begin(act: Act, sent: SentInteraction): Turn | string {
    switch (sent.type) {
      case InteractionType.ApplicationCommand:
      case InteractionType.ApplicationCommandAutocomplete:
        return 'target_id' in sent.data ? beginMenu(act, sent as SentMenu) : beginCommand(act, sent as SentCommand);
      case InteractionType.MessageComponent:
        return beginComponent(act, sent);
      case InteractionType.ModalSubmit:
        return beginModal(act, sent);
    }
  }

  function beginCommand(act: Act, sent: SentCommand): Turn | string {
    const command = commands.find((candidate) => candidate.name === sent.data.name);
    const typed = command && unnest(command, sent.data.options);
    const { preview, plural } = act.words;
    if (!typed) return preview.noCommand;
    if (!isAllowed(command.default_member_permissions, act.person.permissions)) return preview.notAllowed;
    const saying = { says: preview.page, plural };
    // While it is typed a command is still incomplete.
    const [fault] = sent.type === InteractionType.ApplicationCommand ? faults(saying, typed.leaf, typed.values) : [];
    if (fault) return `${fault[0]}: ${fault[1]}`;
    const interaction = commandInteraction(act, sent.type, command, sent.data.options);
    const metadata = { ...metadataBase(act), type: InteractionType.ApplicationCommand as const };
    return { interaction, channel: act.channel.id, metadata, nonce: sent.nonce, command: typed.leaf.title };
  }

  function beginMenu(act: Act, { data, nonce }: SentMenu): Turn | string {
    const menu = menus.find(({ name }) => name === data.name);
    const { preview } = act.words;
    if (!menu) return preview.noCommand;
    if (!isAllowed(menu.default_member_permissions, act.person.permissions)) return preview.notAllowed;
    const target = channel.find(data.target_id, act.person.user.id);
    if (!target) return preview.noMessage;
    const metadata = { ...metadataBase(act), type: InteractionType.ApplicationCommand as const };
    const interaction = menuInteraction(act, menu, target);
    return { interaction, channel: act.channel.id, metadata, nonce, menu: menu.name };
  }

  function beginComponent(act: Act, sent: SentComponent): Turn | string {
    const message = channel.find(sent.message_id, act.person.user.id);
    const { preview } = act.words;
    if (!message) return preview.noMessage;
    if (!offers(message.components ?? [], sent.data)) return preview.interactionFailed;
    const metadata: APIMessageInteractionMetadata = {
      ...metadataBase(act),
      type: InteractionType.MessageComponent,
      interacted_message_id: message.id,
    };
    const interaction = componentInteraction(act, message, sent.data);
    return { interaction, channel: act.channel.id, metadata, nonce: sent.nonce, source: message };
  }

  function beginModal(act: Act, sent: SentModal): Turn | string {
    const form = forms.get(sent.modal_id);
    const { preview } = act.words;
    if (form?.person.user.id !== act.person.user.id) return preview.formExpired;
    const { turn, customId } = form;
    const metadata: APIMessageInteractionMetadata = {
      ...metadataBase(act),
      type: InteractionType.ModalSubmit,
      // A form never opens a form, so what led to it was a command or a component.
      triggering_interaction_metadata:
        turn.metadata as APIModalSubmitInteractionMetadata['triggering_interaction_metadata'],
    };
    const source = turn.source && channel.find(turn.source.id, act.person.user.id);
    const attachments = attachmentsOf(sent.data.components);
    if (!attachments) return preview.noChosenFile;
    const data = {
      custom_id: customId,
      components: [...sent.data.components],
      ...(attachments.length > 0 && { resolved: { attachments: Object.fromEntries(attachments) } }),
    };
    return {
      interaction: modalInteraction(act, data, source),
      channel: act.channel.id,
      metadata,
      nonce: sent.nonce,
      ...(turn.command !== undefined && { command: turn.command }),
      ...(turn.menu !== undefined && { menu: turn.menu }),
      ...(source && { source }),
    };
  }

  /** The files that were uploaded for a form, by their ids; undefined when one is gone. */
  function attachmentsOf(components: readonly APIModalSubmissionComponent[]): [string, APIAttachment][] | undefined {
    const ids = components.flatMap((part) =>
      'component' in part && part.component.type === ComponentType.FileUpload ? part.component.values : [],
    );
    const found = ids.flatMap((id) => uploads.find(id)?.attachment ?? []);
    return found.length === ids.length ? found.map((one) => [one.id, one]) : undefined;
  }
}

function metadataBase({
  id,
  person,
}: Act): Pick<APIMessageInteractionMetadata, 'id' | 'user' | 'authorizing_integration_owners'> {
  return { id, user: person.user, authorizing_integration_owners: { 0: GUILD_ID } };
}
