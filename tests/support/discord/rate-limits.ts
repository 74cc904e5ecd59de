import { createHash } from 'node:crypto';
import { rateLimited } from './refusal.ts';

interface Bucket {
  remaining: number;
  resetAt: number;
}

/** The buckets in which Discord counts requests: one a route and major parameter. */
export class RateLimits {
  readonly #buckets = new Map<string, Bucket>();

  /**
   * Counts one request.
   *
   * @returns the headers that tell how much is left
   * @throws Refusal 429 when nothing is
   */
  take(route: string, major: string, limit: number, windowMs: number): Record<string, string> {
    const key = `${route} ${major}`;
    const now = Date.now();
    let bucket = this.#buckets.get(key);
    if (!bucket || bucket.resetAt <= now) {
      bucket = { remaining: limit, resetAt: now + windowMs };
      this.#buckets.set(key, bucket);
    }
    const seconds = (bucket.resetAt - now) / 1000;
    const headers = {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': String(Math.max(0, bucket.remaining - 1)),
      'X-RateLimit-Reset': (bucket.resetAt / 1000).toFixed(3),
      'X-RateLimit-Reset-After': seconds.toFixed(3),
      'X-RateLimit-Bucket': createHash('md5').update(route).digest('hex'),
    };
    if (bucket.remaining === 0) {
      const refusal = rateLimited(seconds);
      Object.assign(refusal.headers, headers);
      throw refusal;
    }
    bucket.remaining -= 1;
    return headers;
  }
}
