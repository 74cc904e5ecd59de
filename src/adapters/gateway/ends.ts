import { GatewayCloseCodes } from 'discord.js';
import { codeOf } from '../../base/error-code.ts';
import { UserError } from '../../base/errors.ts';
import { badToken, badVersion, networkFault } from '../../discord/failures.ts';

/** How an attempt to connect, or a connection, came to its end. */
export type End =
  /** Nobody was there, or the line broke before Discord said a word. */
  | { readonly kind: 'unreached'; readonly reason?: string }
  /** Somebody was there, and did not open a WebSocket. */
  | { readonly kind: 'not-opened'; readonly reason: string }
  /** Discord was there, and one of the two closed. */
  | { readonly kind: 'closed'; readonly code: number; readonly reason: string };

/** What a close code says; those that end the connection for good are in `endFailure`. */
const CLOSED: Readonly<Record<number, string>> = {
  1000: 'it was ended in order',
  1001: 'Discord’s end went away',
  1006: 'the line broke',
  4200: 'it was left to be resumed',
  [GatewayCloseCodes.UnknownError]: 'Discord had a fault',
  [GatewayCloseCodes.UnknownOpcode]: 'Discord did not know what was sent',
  [GatewayCloseCodes.DecodeError]: 'Discord could not read what was sent',
  [GatewayCloseCodes.NotAuthenticated]: 'something was sent before the token',
  [GatewayCloseCodes.AlreadyAuthenticated]: 'the token was sent twice',
  [GatewayCloseCodes.InvalidSeq]: 'the session could not be resumed from where it was left',
  [GatewayCloseCodes.RateLimited]: 'too much was sent in too short a time',
  [GatewayCloseCodes.SessionTimedOut]: 'the session had timed out',
};

export const closed = (code: number): End => ({
  kind: 'closed',
  code,
  reason: CLOSED[code] ?? 'Discord gave a code that is not known here',
});

/** What the WebSocket's handshake failed with. */
export function notOpened(error: unknown): End {
  const network = networkFault(error);
  if (network !== undefined) return { kind: 'unreached', reason: network };
  const message = error instanceof Error ? error.message : String(error);
  const status = /^Unexpected server response: (\d+)$/.exec(message)?.[1];
  if (status !== undefined) return { kind: 'not-opened', reason: `it answers ${status}` };
  if (/timed out/.test(message)) return { kind: 'unreached', reason: 'it did not answer in time' };
  return { kind: 'not-opened', reason: `it does not answer as a WebSocket does (${codeOf(error) ?? message})` };
}

/** Why a bot that has just been started is not online; undefined for what another attempt may well mend. */
export function openFailure(end: End, url: string): UserError | undefined {
  switch (end.kind) {
    case 'closed':
      return undefined;
    case 'unreached':
      return new UserError(
        'unreachable',
        `Discord’s gateway cannot be reached at ${url}${end.reason === undefined ? '' : `: ${end.reason}`}. Check the ` +
          'network: a firewall or a proxy may keep WebSockets back.',
      );
    case 'not-opened':
      return new UserError(
        'unreachable',
        `Discord’s gateway opens no connection (${url}: ${end.reason}). Try again in a few minutes; if it stays so, a ` +
          'firewall or a proxy may keep WebSockets back.',
      );
  }
}

/** Why Discord has closed the connection for good; undefined for a code after which one comes back. */
export function endFailure(closeCode: number): UserError | undefined {
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return badToken();
    case GatewayCloseCodes.InvalidAPIVersion:
      return badVersion();
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      // How many connections Discord wants is asked at every start, so that starting again is what helps.
      return new UserError(
        'unreachable',
        `Discord wants this bot’s servers spread over another number of connections (code ${closeCode}). Start again.`,
      );
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new UserError(
        'refused',
        `Discord does not let this bot listen (code ${closeCode}, intents). Look at Bot → Privileged Gateway Intents in ` +
          'the Developer Portal, and at whether the application has been restricted.',
      );
    default:
      return undefined;
  }
}
