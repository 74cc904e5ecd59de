import { isBrokenCircuitError, TaskCancelledError } from 'cockatiel';
import { UserError } from '../base/errors.ts';
import type { Say } from '../words/en.ts';

/** The cluster answered, and what it said is a fault of ours or of whoever looks after it. Holds nothing of what was asked. */
export class ClusterFault extends Error {
  override readonly name = 'ClusterFault';
  readonly status: number;
  /** As OpenSearch calls it: `cluster_block_exception`. */
  readonly type: string;

  constructor(status: number, type: string, reason: string) {
    super(`the cluster answered ${status} ${type}: ${reason}`);
    this.status = status;
    this.type = type;
  }
}

/** Nobody has answered, or nobody who could: it may go better another time. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** Too many requests, and what proxies and nodes say that cannot answer now. */
const NOT_NOW: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** Answers of their own: nothing is there, somebody else was quicker. */
const ANSWERS: ReadonlySet<number> = new Set([404, 409]);

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** What a response means. @throws ClusterFault, Unanswered */
export function readReply(status: number, body: unknown): Reply {
  // A cluster leads nobody elsewhere: what stands before it does, or something else answers there.
  if (status < 300 || ANSWERS.has(status)) return { status, body };
  const { type, reason } = errorIn(body);
  // A full disk is said with the status of haste, and does not pass by itself.
  if (NOT_NOW.has(status) && type !== 'cluster_block_exception')
    throw new Unanswered(`the cluster answered ${status} ${type}`);
  throw new ClusterFault(status, type, reason);
}

/** Not as OpenSearch says it. */
const UNKNOWN = 'unknown';

export function errorIn(body: unknown): { readonly type: string; readonly reason: string } {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : body;
  if (typeof error !== 'object' || error === null) return { type: UNKNOWN, reason: String(error ?? '').slice(0, 200) };
  const { type, reason } = error as { type?: unknown; reason?: unknown };
  return { type: String(type ?? UNKNOWN), reason: String(reason ?? '').slice(0, 500) };
}

/** What is thrown to those who asked: to them it is one whether nobody answers, or nobody is asked any more. */
export function asTold(error: unknown): unknown {
  if (!(error instanceof Unanswered || isBrokenCircuitError(error) || error instanceof TaskCancelledError))
    return error;
  return new UserError('cluster-away', ({ storing }) => storing.clusterAway, { cause: error });
}

/** What is thrown to whoever opens the cluster: that the login is refused, or that something else answers there, is for them to mend. */
export function asOpened(error: unknown): unknown {
  if (!(error instanceof ClusterFault)) return error;
  if (isLogin(error))
    return unfit(({ doctor }) => `VERBATIM_OPENSEARCH: ${doctor.loginRefused} ${doctor.putLogin}`, error);
  return error.type === UNKNOWN && error.status < 500
    ? unfit(({ doctor }) => `${doctor.noEngine} ${doctor.lookAtEngine}`, error)
    : error;
}

const isLogin = ({ status }: ClusterFault): boolean => status === 401 || status === 403;

const unfit = (say: Say, cause: ClusterFault): UserError => new UserError('cluster-unfit', say, { cause });
