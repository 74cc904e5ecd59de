import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { Outcome } from '../../src/command/outcome.ts';
import { brokenLimits } from '../../src/reply/limits.ts';

const SCHEMAS = {
  [InteractionResponseType.ChannelMessageWithSource]: CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.UpdateMessage]: UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: ApplicationCommandAutocompleteCallbackRequestSchema,
} as const;

/**
 * Discord's published schema, which must give back exactly what it was given (it drops keys it does not know), and our
 * own limits, which see what the schema lets pass.
 */
export function checkOutcome({ response, files = [] }: Outcome): void {
  if (!(response.type in SCHEMAS)) return;
  const schema = SCHEMAS[response.type as keyof typeof SCHEMAS];
  const wire: unknown = JSON.parse(JSON.stringify(response));
  expect(schema.parse(wire)).toEqual(wire);
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) {
    const { data } = response as { data: { components: object[]; allowed_mentions: unknown } };
    const { components, allowed_mentions } = data;
    expect(brokenLimits(components)).toEqual([]);
    expect(allowed_mentions).toEqual({ parse: [] });
    const named = [...JSON.stringify(components).matchAll(/attachment:\/\/([^"]+)/g)].map(([, name]) => name);
    expect(named).toEqual(files.map(({ name }) => name));
    for (const file of files) expect(file.data.length).toBeLessThanOrEqual(10 * 1024 * 1024);
  }
}
