import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Later, Outcome } from '../../../src/command/outcome.ts';
import { chatInput } from './interactions.ts';

// The smallest things that a bot may answer, for tests of a door.

export const nextButton = { type: ComponentType.Button as const, style: 2 as const, label: '▶', custom_id: 'next' };

/** A message with one text and one button, `next`. */
export const message = (text: string) => ({
  flags: MessageFlags.IsComponentsV2,
  components: [
    { type: ComponentType.TextDisplay as const, content: text },
    { type: ComponentType.ActionRow as const, components: [nextButton] },
  ],
});

export const reply = (text: string): Outcome => ({
  response: { type: InteractionResponseType.ChannelMessageWithSource, data: message(text) },
});

export const deferred = (later: Later | Promise<Later>): Outcome => ({
  response: { type: InteractionResponseType.DeferredChannelMessageWithSource },
  later: Promise.resolve(later),
});

export const question = () => chatInput({ name: 'ask', options: { question: 'How many?' } });
