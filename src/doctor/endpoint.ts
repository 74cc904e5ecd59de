import type { Settings } from '../base/settings.ts';
import type { Application } from '../discord/application.ts';
import { bad, doubtful, type Finding, good } from './finding.ts';

const WAIT_MS = 10_000;

/** Whether Discord sends interactions to the door that is open, and signs them with the key that is expected. */
export async function httpDoor({ door, publicKey }: Settings, own: Application): Promise<Finding[]> {
  if (door === 'http') return [publicKeyOf(publicKey, own), await address(own.endpoint)];
  const { endpoint } = own;
  if (endpoint === null || door === 'preview') return [];
  return [
    bad(
      'address',
      (says) => says.postsTo(endpoint),
      (says) => says.emptyIt,
    ),
  ];
}

function publicKeyOf(publicKey: string | undefined, own: Application): Finding {
  const check = 'publicKey';
  if (publicKey === undefined && own.publicKey !== undefined) return good(check, (says) => says.keyTaken);
  if (publicKey === undefined)
    return bad(
      check,
      (says) => says.keyUntold,
      (says) => says.setKey,
    );
  if (own.publicKey === undefined || own.publicKey.toLowerCase() === publicKey.toLowerCase())
    return good(check, (says) => says.keyFits);
  return bad(
    check,
    (says) => says.keyOfAnother,
    (says) => says.mendKey,
  );
}

/** Knocks without a signature, as Discord itself does now and then: a door that lets this in, or is not there, is no door. */
async function address(endpoint: string | null): Promise<Finding> {
  const check = 'address';
  if (endpoint === null)
    return doubtful(
      check,
      (says) => says.addressUntold,
      (says) => says.tellAddress,
    );
  try {
    const { status, body } = await fetch(endpoint, {
      method: 'POST',
      body: '{"type":1}',
      headers: {
        'Content-Type': 'application/json',
        'X-Signature-Ed25519': '0'.repeat(128),
        'X-Signature-Timestamp': '0',
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    await body?.cancel();
    if (status === 401) return good(check, (says) => says.turnsAway(endpoint));
    return bad(
      check,
      (says) => says.answers(endpoint, status),
      (says) => says.lookAtProxy,
    );
  } catch {
    return doubtful(
      check,
      (says) => says.outOfReach(endpoint),
      (says) => says.tryElsewhere,
    );
  }
}
