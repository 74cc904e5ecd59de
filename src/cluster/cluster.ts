import { Client, errors } from '@opensearch-project/opensearch';
import {
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleType,
  type IPolicy,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import { asTold, ClusterFault, errorIn, type Reply, readReply, Unanswered } from './faults.ts';

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
}

/** A document to be written, or, without `document`, to be deleted. */
export interface Writing {
  readonly index: string;
  readonly id: string;
  /** Decides the shard: what is of one shelf stands together. */
  readonly routing: string;
  readonly document?: object;
}

/** An OpenSearch cluster that may be away. */
export interface Cluster {
  /** What its indexes' names begin with. */
  readonly prefix: string;
  /**
   * Asks while somebody waits: within two seconds there is an answer, or none. What could not be sent is sent again, so that it
   * must do no harm twice. 404 and 409 are answers.
   * @param patience how long is waited instead, in milliseconds
   * @throws UserError `cluster-away`; ClusterFault
   */
  ask(request: Request, patience?: number): Promise<Reply>;
  /** The same where nobody waits: a minute, with pauses that grow. */
  askPatiently(request: Request): Promise<Reply>;
  /**
   * Writes many documents, in requests of a megabyte, two at a time. No more are taken than are sent, and those that the cluster has no room for yet
   * are sent again. @throws UserError `cluster-away`; ClusterFault when one is refused
   */
  write(writings: Iterable<Writing> | AsyncIterable<Writing>): Promise<void>;
  close(): Promise<void>;
}

export interface ClusterOptions {
  /** Addresses of its nodes, names and passwords in them. */
  readonly nodes: readonly string[];
  /** Default `verbatim` */
  readonly prefix?: string;
  /** How long is waited while somebody waits, in milliseconds. Default 2,000 */
  readonly patience?: number;
  /** Told when it goes away and comes back. */
  readonly log?: { info(message: string): void; warn(facts: object, message: string): void };
}

/** Discord waits three seconds; something must be left for what is done before and afterwards. */
const QUICK_MS = 2_000;
const PATIENT_MS = 60_000;
/** After so many failures in a row nobody is asked, but for one every so often. */
const FAILURES = 5;
const PAUSE_MS = 1_000;

const BULK_BYTES = 1_000_000;
const BULK_REQUESTS = 2;

export function openCluster({ nodes, prefix = 'verbatim', patience: usual = QUICK_MS, log }: ClusterOptions): Cluster {
  const client = new Client({ nodes: [...nodes], maxRetries: 0 });
  const unanswered = handleType(Unanswered);
  const breaker = circuitBreaker(unanswered, {
    halfOpenAfter: PAUSE_MS,
    breaker: new ConsecutiveBreaker(FAILURES),
  });
  breaker.onBreak((why) => log?.warn({ err: 'error' in why ? why.error : undefined }, 'OpenSearch does not answer'));
  breaker.onReset(() => log?.info('OpenSearch answers again'));
  const retrying = (maxAttempts: number, maxDelay: number) =>
    retry(unanswered, { maxAttempts, backoff: new ExponentialBackoff({ initialDelay: 50, maxDelay }) });
  const quick = (patience: number): IPolicy =>
    wrap(timeout(patience, TimeoutStrategy.Aggressive), retrying(3, 400), breaker);
  // A single trial would tell those who can wait too soon that there is nobody.
  const patient = wrap(timeout(PATIENT_MS, TimeoutStrategy.Aggressive), retrying(12, 8_000));

  async function send({ method, path, query, body }: Request, requestTimeout: number): Promise<Reply> {
    const params = { method, path, ...(query && { querystring: query }), ...(body && { body }) };
    try {
      const { statusCode, body: found } = await client.transport.request(params, { requestTimeout });
      return readReply(statusCode ?? 0, found);
    } catch (error) {
      if (error instanceof errors.ResponseError) return readReply(error.statusCode, error.body);
      throw unansweredBy(error);
    }
  }

  async function by(policy: IPolicy, request: Request, patience: number): Promise<Reply> {
    try {
      return await policy.execute(() => send(request, patience));
    } catch (error) {
      throw asTold(error);
    }
  }

  return {
    prefix,
    ask: (request, patience = usual) => by(quick(patience), request, patience),
    askPatiently: (request) => by(patient, request, PATIENT_MS),
    async write(writings) {
      const dropped: ClusterFault[] = [];
      const helper = client.helpers.bulk<Writing>(
        {
          datasource: each(writings),
          onDocument: ({ index, id, routing, document }) =>
            document === undefined
              ? { delete: { _index: index, _id: id, routing } }
              : // The helper sends what stands second.
                [{ index: { _index: index, _id: id, routing } }, document],
          flushBytes: BULK_BYTES,
          concurrency: BULK_REQUESTS,
          retries: 6,
          wait: 1_000,
          onDrop({ status, error, operation }) {
            // What is to be deleted may be gone.
            if (status === 404 && 'delete' in operation) return;
            const { type, reason } = errorIn({ error });
            dropped.push(new ClusterFault(status, type, reason));
            helper.abort();
          },
        },
        { requestTimeout: PATIENT_MS, maxRetries: 4 },
      );
      try {
        await helper;
      } catch (error) {
        if (error instanceof errors.ResponseError) readReply(error.statusCode, error.body);
        throw asTold(unansweredBy(error));
      }
      if (dropped[0]) throw dropped[0].status === 429 ? asTold(new Unanswered(dropped[0].message)) : dropped[0];
    },
    close: () => client.close(),
  };
}

/** The client's errors hold the whole request, and with it the password. */
const unansweredBy = (error: unknown): unknown =>
  error instanceof errors.OpenSearchClientError ? new Unanswered(`${error.name}: ${error.message}`) : error;

async function* each(writings: Iterable<Writing> | AsyncIterable<Writing>): AsyncGenerator<Writing> {
  yield* writings;
}
