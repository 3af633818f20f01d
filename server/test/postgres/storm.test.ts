import { ensurePostgres } from '../../../scripts/lib/postgres';
import { startCluster } from '../../../scripts/lib/postgres-cluster';
import type { Cluster } from '../../../scripts/lib/postgres-cluster';
import { weatherStorm } from '../../chaos/storm';

jest.setTimeout(300_000);

/** A server of its own: the other tests go on with theirs. */
let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster(ensurePostgres());
});
afterAll(() => cluster.stop());

/** A short one, so that `npm run chaos -w server`, which makes it long, cannot rot. */
it("ends with everybody's books in agreement after a storm of crashes, kills and lost answers", async () => {
  const result = await weatherStorm({
    seed: 20261126,
    orders: 24,
    buyers: 8,
    replicas: 2,
    databaseUrl: cluster.url('postgres'),
    crashDatabase: () => cluster.restart('immediate'),
    killEvery: 3000,
    crashEvery: 6000,
    say: () => undefined,
  });
  expect(result.wrong).toEqual([]);
  expect(result.orders).toBe(24);
  expect(result.tally.get('replica: killed')).toBeGreaterThan(0);
  expect(result.tally.get('database: crashed')).toBeGreaterThan(0);
});
