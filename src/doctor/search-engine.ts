import { z } from 'zod';
import { UserError } from '../base/errors.ts';
import type { Settings } from '../base/settings.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { Words } from '../words/en.ts';
import { bad, badBecause, doubtful, type Finding, good } from './finding.ts';

const CHECK = 'searchEngine';

/** Versions of OpenSearch that speak as we do, from the first to below the last. */
const FITTING = { from: 2, below: 4 };

const greeting = z.object({
  version: z.object({ number: z.string(), distribution: z.string().default('Elasticsearch') }),
});
const health = z.object({ status: z.enum(['green', 'yellow', 'red']), number_of_nodes: z.number() });

/** Whether the cluster that the settings name answers, is of a version that fits, and has all its shards. */
export async function searchEngine({ openSearch: nodes }: Settings): Promise<Finding[]> {
  if (nodes === undefined) return [];
  const { openCluster } = await import('../cluster/cluster.ts');
  const cluster = openCluster({ nodes });
  try {
    return [await look(cluster)];
  } catch (error) {
    return [badWith(error)];
  } finally {
    await cluster.close();
  }
}

async function look(cluster: Cluster): Promise<Finding> {
  const { version } = greeting.parse((await cluster.ask({ method: 'GET', path: '/' })).body);
  const major = Number.parseInt(version.number, 10);
  if (version.distribution !== 'opensearch' || !(major >= FITTING.from && major < FITTING.below))
    return bad(
      CHECK,
      (says) => says.otherEngine(`${version.distribution} ${version.number}`),
      (says) => says.installEngine(FITTING.from, FITTING.below),
    );
  const { body } = await cluster.ask({ method: 'GET', path: '/_cluster/health' });
  const { status, number_of_nodes: nodes } = health.parse(body);
  const engine = (says: Words['doctor']): string => says.engine(version.number, nodes, status);
  if (status === 'red')
    return bad(
      CHECK,
      (says) => says.shardsGone(engine(says)),
      (says) => says.bringBack,
    );
  if (status === 'green') return good(CHECK, engine);
  return doubtful(
    CHECK,
    (says) => says.shardsAlone(engine(says)),
    (says) => says.addNode,
  );
}

function badWith(error: unknown): Finding {
  if (error instanceof UserError) return badBecause(CHECK, error);
  const status = error instanceof Error && 'status' in error ? error.status : null;
  const isLogin = status === 401 || status === 403;
  return bad(
    CHECK,
    (says) => (isLogin ? says.loginRefused : says.noEngine),
    (says) => (isLogin ? says.putLogin : says.lookAtEngine),
  );
}
