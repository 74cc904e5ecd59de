import { z } from 'zod';
import { UserError } from '../base/errors.ts';
import type { Settings } from '../base/settings.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { bad, badBecause, doubtful, type Finding, good } from './finding.ts';

const CHECK = 'search engine';

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
      `It is ${version.distribution} ${version.number}.`,
      `Install OpenSearch ${FITTING.from} or newer, below ${FITTING.below}.`,
    );
  const { body } = await cluster.ask({ method: 'GET', path: '/_cluster/health' });
  const { status, number_of_nodes: nodes } = health.parse(body);
  const found = `OpenSearch ${version.number}, ${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${status}`;
  if (status === 'red')
    return bad(CHECK, `${found}: some shards are on no node.`, 'Bring the missing nodes back, or restore a snapshot.');
  return status === 'yellow'
    ? doubtful(CHECK, `${found}: some shards are on one node alone.`, 'Add a node, or bring the missing one back.')
    : good(CHECK, found);
}

function badWith(error: unknown): Finding {
  if (error instanceof UserError) return badBecause(CHECK, error);
  const status = error instanceof Error && 'status' in error ? error.status : null;
  const todo =
    status === 401 || status === 403
      ? 'Put a name and a password that it takes into VERBATIM_OPENSEARCH: https://name:password@host:9200.'
      : 'Look whether VERBATIM_OPENSEARCH leads to an OpenSearch.';
  return bad(
    CHECK,
    status === 401 || status === 403
      ? 'It does not take the name and the password.'
      : 'What answers there does not speak as OpenSearch does.',
    todo,
  );
}
