import { webcrypto } from 'node:crypto';

/** A request as it came, before anybody has read anything in it. */
export interface SignedRequest {
  /** `X-Signature-Ed25519`: 128 hexadecimal digits. */
  readonly signature: string;
  /** `X-Signature-Timestamp`, as it stands: it is signed in front of the body. */
  readonly timestamp: string;
  readonly body: Uint8Array;
}

/** Whether the request was signed with the key. Never throws. */
export type Verify = (request: SignedRequest) => Promise<boolean>;

/**
 * Checks signatures as Discord makes them (https://docs.discord.com/developers/interactions/overview): Ed25519 over the
 * timestamp and the body.
 *
 * @param publicKey of the application: 64 hexadecimal digits
 * @throws DOMException when it is no point of the curve
 */
export async function createVerify(publicKey: string): Promise<Verify> {
  const key = await webcrypto.subtle.importKey('raw', Buffer.from(publicKey, 'hex'), 'Ed25519', false, ['verify']);
  return async ({ signature, timestamp, body }) => {
    if (!/^[0-9a-f]{128}$/i.test(signature)) return false;
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    return webcrypto.subtle.verify('Ed25519', key, Buffer.from(signature, 'hex'), signed);
  };
}
