import type { Settings } from '../base/settings.ts';
import type { Application } from '../discord/application.ts';
import { bad, doubtful, type Finding, good } from './finding.ts';

const WAIT_MS = 10_000;

const WHERE = 'in the developer portal, your application → General Information → Interactions Endpoint URL';

/** Whether Discord sends interactions to the door that is open, and signs them with the key that is expected. */
export async function httpDoor({ door, publicKey }: Settings, own: Application): Promise<Finding[]> {
  if (door === 'http') return [publicKeyOf(publicKey, own), await address(own.endpoint)];
  if (own.endpoint === null || door === 'preview') return [];
  return [
    bad(
      'address',
      `Discord posts interactions to ${own.endpoint}, and sends none over the gateway.`,
      `Empty it ${WHERE}, or set VERBATIM_DOOR=http.`,
    ),
  ];
}

function publicKeyOf(publicKey: string | undefined, own: Application): Finding {
  const check = 'public key';
  if (publicKey === undefined && own.publicKey !== undefined) return good(check, 'Discord’s own word is taken.');
  if (publicKey === undefined)
    return bad(
      check,
      'Discord does not say it.',
      'Set DISCORD_PUBLIC_KEY, from General Information in the developer portal.',
    );
  if (own.publicKey === undefined || own.publicKey.toLowerCase() === publicKey.toLowerCase())
    return good(check, 'DISCORD_PUBLIC_KEY is that of the application.');
  return bad(
    check,
    'DISCORD_PUBLIC_KEY is not that of the application.',
    'Leave it empty, or copy it from General Information in the developer portal.',
  );
}

/** Knocks without a signature, as Discord itself does now and then: a door that lets this in, or is not there, is no door. */
async function address(endpoint: string | null): Promise<Finding> {
  const check = 'address';
  if (endpoint === null)
    return doubtful(
      check,
      'Discord does not know the address of the HTTP door yet.',
      `With the bot running, put the HTTPS address that leads to its port, with /interactions behind it, ${WHERE}.`,
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
    if (status === 401) return good(check, `${endpoint} turns away what Discord has not signed.`);
    return bad(
      check,
      `${endpoint} answers ${status} to what Discord has not signed, instead of 401.`,
      'Look whether the bot runs, and whether the proxy hands POST /interactions on to it as it came.',
    );
  } catch {
    return doubtful(
      check,
      `${endpoint} cannot be reached from here.`,
      'Look whether the bot and the proxy run. Some networks do not lead back to themselves: then try from elsewhere.',
    );
  }
}
