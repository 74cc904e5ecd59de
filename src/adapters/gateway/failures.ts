import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { UserError } from '../../base/errors.ts';

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

export function codeOf(error: unknown): string | number | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
}

/** What can stand between this machine and Discord, by Node's error codes. */
const UNREACHABLE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name cannot be resolved',
  EAI_AGAIN: 'its name cannot be resolved at the moment',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no route to it',
  ETIMEDOUT: 'it did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'it did not answer in time',
  UND_ERR_SOCKET: 'the connection was cut',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted here',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted here',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

/**
 * Why the bot could not come online, in words for whoever runs it; an error that is nobody's setting comes back as
 * it is.
 *
 * @param api where Discord was looked for
 */
export function startFailure(error: unknown, api: string): unknown {
  const say = (message: string) => new UserError('unreachable', message, { cause: error });
  if (isBadToken(error)) return badToken(error);
  if (isNoAddress(error)) {
    return new UserError('bad-settings', `“${api}” is not an address. Check DISCORD_API_URL.`, { cause: error });
  }
  const network = unreachable(error);
  if (network !== undefined) {
    return say(`Discord cannot be reached at ${api}: ${network}. Check the network, and DISCORD_API_URL if it is set.`);
  }
  if (error instanceof HTTPError) {
    return say(`Discord has a fault at the moment (${api} answers ${error.status}). Try again in a few minutes.`);
  }
  if (codeOf(error) === RESTJSONErrorCodes.InvalidAPIVersion) return endFailure(GatewayCloseCodes.InvalidAPIVersion);
  if (error instanceof DiscordAPIError && error.status === 404) return notDiscord(api, error);
  return error;
}

export function notDiscord(api: string, cause?: unknown): UserError {
  return new UserError(
    'bad-settings',
    `${api} does not answer as Discord does. Check DISCORD_API_URL and DISCORD_API_VERSION.`,
    { cause },
  );
}

/** Why Discord closed the connection for good. */
export function endFailure(closeCode: number): UserError {
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return badToken();
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new UserError(
        'bad-settings',
        'Discord does not let this bot see the servers it is in (the Guilds intent). Look at Bot → Privileged Gateway ' +
          'Intents in the Developer Portal, and at whether the application has been restricted.',
      );
    case GatewayCloseCodes.InvalidAPIVersion:
      return new UserError('bad-settings', 'Discord does not speak this version. Check DISCORD_API_VERSION.');
    default:
      return new UserError('unreachable', `Discord closed the connection for good (code ${closeCode}).`);
  }
}

export function badToken(cause?: unknown): UserError {
  return new UserError(
    'bad-settings',
    'Discord does not accept DISCORD_TOKEN. Copy the token from the Developer Portal (your application → Bot → Reset ' +
      'Token), put it into .env as it is, and start again.',
    { cause },
  );
}

function isBadToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function isNoAddress(error: unknown): boolean {
  return error instanceof Error && (codeOf(error) === 'ERR_INVALID_URL' || isNoAddress(error.cause));
}

function unreachable(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return UNREACHABLE.ETIMEDOUT;
  const code = codeOf(error);
  return (typeof code === 'string' ? UNREACHABLE[code] : undefined) ?? unreachable(error.cause);
}
