import { OAuth2Scopes, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { ask } from './rest.ts';

/** What Discord says of the bot whose token it is. */
export interface Application {
  readonly id: string;
  readonly user: { readonly id: string; readonly name: string };
  /** With which Discord signs what it sends over HTTP: Ed25519, 64 hexadecimal digits. Absent where it says none. */
  readonly publicKey?: string;
  /** Where Discord sends interactions instead of the gateway; null where it does not. */
  readonly endpoint: string | null;
}

/** In sentences about what Discord turns down. */
export const THIS_BOT = { subject: 'this bot' };

const snowflake = z.string().regex(/^\d+$/);

const application = z.object({
  id: snowflake,
  name: z.string(),
  bot: z.object({ id: snowflake, username: z.string() }).optional(),
  verify_key: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional()
    .catch(undefined),
  interactions_endpoint_url: z.string().nullish().catch(null),
});

/** @throws UserError when Discord does not take the token, cannot be asked, or answers something else */
export async function readApplication(rest: REST): Promise<Application> {
  const own = await ask(rest, rest.get(Routes.currentApplication()), application, THIS_BOT);
  return {
    id: own.id,
    user: { id: own.bot?.id ?? own.id, name: own.bot?.username ?? own.name },
    ...(own.verify_key !== undefined && { publicKey: own.verify_key }),
    endpoint: own.interactions_endpoint_url || null,
  };
}

/**
 * The address that adds the bot to a server. It asks for no permissions: the bot speaks only by answering
 * interactions, which every member who may use commands may cause, and reads nothing.
 */
export function inviteLink(applicationId: string): string {
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' ');
  const query = new URLSearchParams({ client_id: applicationId, scope, permissions: '0' });
  return `https://discord.com/oauth2/authorize?${query}`;
}
