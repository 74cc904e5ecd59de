/**
 * A request that Discord turns down: an HTTP status, and a body with Discord's own code. Or what somebody else answers
 * in Discord's place: any JSON, or a page as text.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(status: number, body: unknown, headers: Record<string, string> = {}) {
    super(String(record(body).message));
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const refusal = (status: number, code: number, message: string) => () => new Refusal(status, { message, code });

export const unauthorized = refusal(401, 0, '401: Unauthorized');
export const notFound = refusal(404, 0, '404: Not Found');
export const badVersion = refusal(400, 50041, 'Invalid API version provided');
export const badJson = refusal(400, 50109, 'The request body contains invalid JSON.');
export const unknownMessage = refusal(404, 10008, 'Unknown Message');
export const unknownWebhook = refusal(404, 10015, 'Unknown Webhook');
export const unknownInteraction = refusal(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = refusal(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowups = refusal(
  400,
  40094,
  'This interaction has hit the maximum number of follow up messages.',
);
export const emptyMessage = refusal(400, 50006, 'Cannot send an empty message');
export const invalidWebhookToken = refusal(401, 50027, 'Invalid Webhook Token');
export const tooLarge = refusal(413, 40005, 'Request entity too large');

/** @param seconds until the next try */
export function rateLimited(seconds: number, scope: 'user' | 'global' | 'shared' = 'user'): Refusal {
  const global = scope === 'global';
  return new Refusal(
    429,
    { message: 'You are being rate limited.', retry_after: seconds, global },
    { 'Retry-After': String(seconds), 'X-RateLimit-Scope': scope, ...(global && { 'X-RateLimit-Global': 'true' }) },
  );
}

type Path = readonly (string | number)[];

/** Collects what is wrong with a body, and says it as Discord does: code 50035, a tree of errors by path. */
export class Form {
  readonly #errors: Record<string, unknown> = {};
  #faults = 0;

  fault(path: Path, code: string, message: string): void {
    this.#faults += 1;
    let node = this.#errors;
    for (const step of path) {
      node[step] ??= {};
      node = node[step] as Record<string, unknown>;
    }
    node._errors = [...((node._errors as unknown[] | undefined) ?? []), { code, message }];
  }

  /** Text of `min` to `max` characters. A missing one is a fault when `min` is above 0. */
  text(path: Path, value: unknown, min: number, max: number): void {
    if (value === undefined || value === null) {
      if (min > 0) this.fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    } else if (typeof value !== 'string') {
      this.fault(path, 'STRING_TYPE_CONVERT', `Could not interpret "${JSON.stringify(value)}" as string.`);
    } else if (min > 0 && ([...value].length < min || [...value].length > max)) {
      this.fault(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if ([...value].length > max) {
      this.fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    }
  }

  /** A list of `min` to `max` items; comes back empty when it is none. */
  list(path: Path, value: unknown, min: number, max: number): unknown[] {
    if (value === undefined || value === null) {
      if (min > 0) this.fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');
      return [];
    }
    if (!Array.isArray(value)) {
      this.fault(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    if (min > 0 && (value.length < min || value.length > max)) {
      this.fault(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (value.length > max) {
      this.fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    }
    return value;
  }

  choice(path: Path, value: unknown, choices: readonly unknown[]): boolean {
    if (choices.includes(value)) return true;
    if (value === undefined) this.fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    else this.fault(path, 'BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
    return false;
  }

  /** @throws Refusal 50035 when there was a fault */
  done(): void {
    if (this.#faults > 0) {
      throw new Refusal(400, { message: 'Invalid Form Body', code: 50035, errors: this.#errors });
    }
  }
}

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
