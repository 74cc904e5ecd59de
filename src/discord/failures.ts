import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { codeOf } from '../base/error-code.ts';
import { UserError } from '../base/errors.ts';
import { oneLine } from '../base/one-line.ts';
import { en, type Say, type Words } from '../words/en.ts';

// Why the bot cannot come online, in one sentence for whoever runs it and another about what to do.

/** What can stand between this machine and Discord, by Node's error codes. */
const UNREACHABLE: Readonly<Record<string, keyof Words['starting']['network']>> = {
  ENOTFOUND: 'noName',
  EAI_AGAIN: 'noNameNow',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'cut',
  ENETUNREACH: 'noNetwork',
  EHOSTUNREACH: 'noRoute',
  ETIMEDOUT: 'late',
  UND_ERR_CONNECT_TIMEOUT: 'late',
  UND_ERR_HEADERS_TIMEOUT: 'late',
  UND_ERR_BODY_TIMEOUT: 'late',
  UND_ERR_SOCKET: 'cut',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'otherName',
  CERT_HAS_EXPIRED: 'expired',
};

/** Discord's codes for a token that it does not take, whatever the HTTP status beside them. */
const BAD_TOKEN: readonly unknown[] = [RESTJSONErrorCodes.Unauthorized, RESTJSONErrorCodes.InvalidToken];

/** How many refused fields are told; the rest are counted. */
const FIELDS_TOLD = 3;

/** What was asked of Discord when it refused. */
export interface Asked {
  /** Discord's REST address. */
  readonly api: string;
  /** What Discord turns down, as it stands in the sentence. */
  readonly subject: string;
  /** Names for the items of a list that was sent, for the fields that Discord names by their number. */
  readonly items?: readonly string[];
}

/** The sentence for whatever a request of the start ended with. */
export function restFailure(error: unknown, asked: Asked): UserError {
  const { api } = asked;
  const unreachable = (say: Say) => new UserError('unreachable', say, { cause: error });
  if (error instanceof DiscordAPIError) return refusal(error, asked);
  if (error instanceof HTTPError) {
    const { status } = error;
    return unreachable(({ starting }) => starting.faulty(api, status));
  }
  if (hasCode(error, 'ERR_INVALID_URL')) {
    return new UserError('bad-settings', ({ starting }) => starting.noAddress(api), { cause: error });
  }
  const network = networkFaultOf(error);
  if (network === undefined) return notDiscord(api, error);
  return unreachable((words) => words.starting.unreachable(api, network(words)));
}

const FORBIDDEN = ' Look at its page in Discord’s developer portal: whether it is still there, and was not shut out.';

function refusal(error: DiscordAPIError, { api, subject, items }: Asked): UserError {
  const { status, code, rawError } = error;
  if (status === 404) return notDiscord(api, error);
  if (typeof rawError !== 'object' || rawError === null || !('message' in rawError)) {
    return new UserError('refused', ({ starting }) => starting.notJson(api, status), { cause: error });
  }
  if (status === 401 || BAD_TOKEN.includes(code)) return badToken(error);
  if (code === RESTJSONErrorCodes.InvalidAPIVersion) return badVersion(error);
  const fields = 'errors' in rawError ? refusedFields(rawError.errors, items) : [];
  const told = fields.slice(0, FIELDS_TOLD).join('; ') || bounded(String(rawError.message));
  const more = fields.length > FIELDS_TOLD ? `, and ${fields.length - FIELDS_TOLD} more` : '';
  return new UserError(
    'refused',
    `Discord turns down ${subject} (${status}, code ${code}): ${told.replace(/\.$/, '')}${more}.${status === 403 ? FORBIDDEN : ''}`,
    { cause: error },
  );
}

/**
 * Discord's tree of errors as lines, "/ask, options.0.name: Must be …".
 *
 * @param items what the numbers at the first level stand for
 */
function refusedFields(tree: unknown, items: readonly string[] = [], path: readonly string[] = []): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key !== '_errors') return refusedFields(value, items, [...path, key]);
    const [first = '', ...rest] = path;
    const item = items[Number(first)];
    const place = item === undefined ? path.join('.') : [item, ...(rest.length > 0 ? [rest.join('.')] : [])].join(', ');
    const faults: readonly unknown[] = Array.isArray(value) ? value : [];
    return faults.flatMap((fault) =>
      typeof fault === 'object' && fault !== null && 'message' in fault
        ? `${place}: ${bounded(String(fault.message)).replace(/\.$/, '')}`
        : [],
    );
  });
}

/** Another server's words are bounded, and stay on the line of our sentence. */
const bounded = (text: string): string => oneLine(text).slice(0, 200);

export function notDiscord(api: string, cause?: unknown): UserError {
  return new UserError('bad-settings', ({ starting }) => starting.notDiscord(api), { cause });
}

export function badToken(cause?: unknown): UserError {
  return new UserError('bad-settings', ({ starting }) => starting.badToken, { cause });
}

export function badVersion(cause?: unknown): UserError {
  return new UserError('bad-settings', ({ starting }) => starting.badVersion, { cause });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && (codeOf(error) === code || hasCode(error.cause, code));
}

/** What is between this machine and the other; undefined when that other has answered. */
function networkFaultOf(error: unknown): Say | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return ({ starting }) => starting.network.late;
  const code = codeOf(error);
  if (typeof code !== 'string') return networkFaultOf(error.cause);
  // What Node says of an answer that is no HTTP: somebody was reached.
  if (code.startsWith('HPE_')) return undefined;
  const known = UNREACHABLE[code];
  if (known) return ({ starting }) => starting.network[known];
  return networkFaultOf(error.cause) ?? (/^(E[A-Z]+|UND_ERR_|CERT_)/.test(code) ? () => code : undefined);
}

/** The same in words, for the log. */
export const networkFault = (error: unknown): string | undefined => networkFaultOf(error)?.(en);
