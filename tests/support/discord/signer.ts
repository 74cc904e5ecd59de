import { generateKeyPairSync, sign } from 'node:crypto';

/** Signs requests as Discord does. */
export interface Signer {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The headers that go with a body. @param at when, in milliseconds since 1970. Default: now */
  headers(body: string | Uint8Array, at?: number): Record<string, string>;
}

export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  // The key itself stands behind 12 bytes that say what it is.
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(12);
  return {
    publicKey: raw.toString('hex'),
    headers(body, at = Date.now()) {
      const timestamp = String(Math.floor(at / 1_000));
      const signed = Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]);
      return {
        'Content-Type': 'application/json',
        'User-Agent': 'Discord-Interactions/1.0 (+https://discord.com)',
        'X-Signature-Ed25519': sign(null, signed, privateKey).toString('hex'),
        'X-Signature-Timestamp': timestamp,
      };
    },
  };
}
