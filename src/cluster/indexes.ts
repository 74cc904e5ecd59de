import type { Cluster } from './cluster.ts';
import { ClusterFault } from './faults.ts';

export interface IndexPlan {
  /** What it is asked by: an alias, so that another index can take its place. */
  readonly alias: string;
  /** The index itself. */
  readonly name: string;
  /** Of a template, so that whoever looks after the cluster may have another of a higher priority. */
  readonly settings: object;
  readonly mappings: object;
}

/** Of our templates; 0 is what any index gets. */
const PRIORITY = 100;

/** Makes an index that is not there yet, by a template of its own, and has the alias lead to it. */
export async function makeIndex(cluster: Cluster, { alias, name, settings, mappings }: IndexPlan): Promise<void> {
  const { status } = await cluster.askPatiently({ method: 'HEAD', path: `/${name}` });
  if (status !== 404) return;
  await cluster.askPatiently({
    method: 'PUT',
    path: `/_index_template/${alias}`,
    body: { index_patterns: [`${alias}-*`], priority: PRIORITY, template: { settings, mappings } },
  });
  try {
    await cluster.askPatiently({ method: 'PUT', path: `/${name}` });
  } catch (error) {
    // Another replica was quicker.
    if (!(error instanceof ClusterFault && error.type === 'resource_already_exists_exception')) throw error;
  }
  // In one step: whoever asks by the alias finds the one index or the other.
  const remove = { remove: { index: `${alias}-*`, alias, must_exist: false } };
  await cluster.askPatiently({
    method: 'POST',
    path: '/_aliases',
    body: { actions: [remove, { add: { index: name, alias } }] },
  });
}
