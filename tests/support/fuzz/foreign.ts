import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { chatInput, component, type Scene } from '../discord/interactions.ts';
import { messageFrom } from '../discord/messages.ts';
import { ALICE } from '../discord/people.ts';
import type { Random } from './random.ts';

const {
  Subcommand,
  SubcommandGroup,
  String: Text,
  User,
  Channel,
  Role,
  Mentionable,
  Integer,
} = ApplicationCommandOptionType;
const ID = '430000000000000005';

/** What Discord may send to some bot and has no reason to send to this one: every shape that is left of its interactions. */
export function foreign(random: Random, scene: Scene, typed: () => string): APIInteraction {
  const call = chatInput({ ...scene, name: random.pick(['ask', 'articles', 'check', typed().slice(0, 32)]) });
  const message = messageFrom({ content: typed() }, { interaction: call });
  const withData = (data: object): APIInteraction =>
    ({ ...call, data: { ...call.data, ...data } }) as unknown as APIInteraction;
  const value = (type: ApplicationCommandOptionType) => ({
    name: random.pick(['question', 'text', 'article', 'url']),
    type,
    value: type === Integer ? random.below(9) : type === Text ? typed() : ID,
  });
  const pressed = (component_type: ComponentType, resolved: object): APIInteraction => {
    const click = component({ ...scene, message, customId: random.pick(['1:check.at::::0:', typed()]), values: [ID] });
    return { ...click, data: { ...click.data, component_type, resolved } } as unknown as APIInteraction;
  };
  return random.pick<() => APIInteraction>([
    () =>
      withData({ type: ApplicationCommandType.User, target_id: ALICE.id, resolved: { users: { [ALICE.id]: ALICE } } }),
    () => withData({ type: ApplicationCommandType.PrimaryEntryPoint }),
    () => withData({ type: ApplicationCommandType.Message, target_id: ID, resolved: { messages: {} } }),
    () => withData({ options: [value(random.pick([User, Channel, Role, Mentionable, Integer, Text]))] }),
    () => withData({ options: [{ name: 'add', type: Subcommand, options: [value(Integer)] }] }),
    () => withData({ options: [{ name: 'x', type: SubcommandGroup, options: [{ name: 'add', type: Subcommand }] }] }),
    () => pressed(ComponentType.UserSelect, { users: { [ID]: { ...ALICE, id: ID } }, members: {} }),
    () => pressed(ComponentType.RoleSelect, { roles: {} }),
    () => pressed(ComponentType.MentionableSelect, { users: {}, roles: {} }),
    () => pressed(ComponentType.ChannelSelect, { channels: {} }),
    // As forms were before there were labels.
    () =>
      ({
        ...call,
        type: InteractionType.ModalSubmit,
        data: {
          custom_id: random.pick(['1:art.upload::0::0:', typed()]),
          components: [
            {
              type: ComponentType.ActionRow,
              components: [{ type: ComponentType.TextInput, custom_id: 'words', value: typed() }],
            },
          ],
        },
      }) as unknown as APIInteraction,
    () => ({ ...call, type: 6 + random.below(9) }) as unknown as APIInteraction,
  ])();
}
