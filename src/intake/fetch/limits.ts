/** How much of somebody else's server is borne. */
export interface Limits {
  /** Milliseconds from a request (of a redirect too), its name still to be resolved, to the end of the answer's headers. Default: 10,000. */
  readonly firstByteMs: number;
  /** Milliseconds for all, redirects included. Default: 30,000. */
  readonly totalMs: number;
  /** Bytes of an answer as it is received, and once more after it is unpacked. Default: 20,000,000. */
  readonly bytes: number;
  /** Bytes of an answer's headers. Default: 32,768, twice of what Node takes. */
  readonly headerBytes: number;
  /** Redirects that are followed. Default: 5. */
  readonly redirects: number;
}

export const DEFAULT_LIMITS: Limits = {
  firstByteMs: 10_000,
  totalMs: 30_000,
  bytes: 20_000_000,
  headerBytes: 32_768,
  redirects: 5,
};
