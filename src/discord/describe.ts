import { DiscordAPIError, HTTPError } from 'discord.js';
import { codeOf } from '../base/error-code.ts';

/** An error as it may stand in a log: no URL (Discord's URLs hold tokens), no request body, and no secret in its words. */
export interface Described {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly stack?: string;
  readonly cause?: Described;
}

/** Puts `[secret]` wherever one of `secrets` stands. */
export function scrub(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => (secret === '' ? clean : clean.replaceAll(secret, '[secret]')), text);
}

export function describe(error: unknown, secrets: readonly string[]): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error), secrets) };
  const code = codeOf(error);
  const status = error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : undefined;
  return {
    type: error.name,
    message: scrub(error.message, secrets),
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(error.stack !== undefined && { stack: scrub(error.stack, secrets) }),
    ...(error.cause instanceof Error && { cause: describe(error.cause, secrets) }),
  };
}
