import {
  type IIdentifyThrottler,
  SimpleIdentifyThrottler,
  SimpleShardingStrategy,
  type WebSocketManager,
  type WebSocketShard,
  WebSocketShardDestroyRecovery,
} from '@discordjs/ws';

/** What a shard of @discordjs/ws 1.2.3 starts by itself and awaits nowhere: what it throws there would end the process. */
const LEFT_ALONE = ['internalConnect', 'onMessage', 'onClose', 'heartbeat', 'destroy'] as const;

/** @param method which of the shard's own steps failed */
type OnFault = (shard: number, method: (typeof LEFT_ALONE)[number], error: unknown) => void;

/**
 * @discordjs/ws's own strategy, with shards that outlive what Discord sends. A payload they cannot read (a HELLO
 * without data, say) costs the connection and not the process.
 */
export class Sharding extends SimpleShardingStrategy {
  readonly #onFault: OnFault;

  constructor(manager: WebSocketManager, onFault: OnFault) {
    super(manager);
    this.#onFault = onFault;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    // Private for TypeScript alone; there is no other way to them.
    const shards: ReadonlyMap<number, WebSocketShard> = Reflect.get(this, 'shards');
    for (const shard of shards.values()) keepAlive(shard, this.#onFault);
  }
}

function keepAlive(shard: WebSocketShard, onFault: OnFault): void {
  for (const method of LEFT_ALONE) {
    const step: unknown = Reflect.get(shard, method);
    if (typeof step !== 'function') throw new Error(`@discordjs/ws has another inside: ${method} is gone`);
    Reflect.set(shard, method, async (...values: unknown[]) => {
      try {
        await step.apply(shard, values);
      } catch (error) {
        onFault(shard.id, method, error);
        if (method !== 'onMessage') return;
        await shard.destroy({
          reason: 'A payload could not be read',
          recover: WebSocketShardDestroyRecovery.Reconnect,
        });
      }
    });
  }
}

/**
 * Lets shards identify one after another, as Discord wants it. @discordjs/ws's own goes on to identify when the
 * connection has ended while it waited: on the next one, which then identifies twice and is closed for it.
 *
 * @param maxConcurrency how many may identify at the same time
 */
export function createThrottler(maxConcurrency: number): IIdentifyThrottler {
  const own = new SimpleIdentifyThrottler(maxConcurrency);
  return {
    async waitForIdentify(shard, signal) {
      await own.waitForIdentify(shard, signal);
      signal.throwIfAborted();
    },
  };
}
