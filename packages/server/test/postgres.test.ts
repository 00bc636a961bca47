import { afterAll, beforeAll, describe, vi } from "vitest";
import { openPostgres } from "../src/postgres.ts";
import { everythingIn } from "./fixtures/everything-in.ts";
import { type Cluster, missingPostgres, startCluster } from "./fixtures/postgres-cluster.ts";
import { storeContract } from "./store-contract.ts";
import { tracesContract } from "./traces-contract.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const missing = missingPostgres();
let cluster: Cluster;

describe.skipIf(missing)(`the PostgreSQL store${missing ? ` (skipped: ${missing})` : ""}`, () => {
  beforeAll(async () => {
    cluster = await startCluster(false);
  });
  afterAll(() => cluster?.stop());
  storeContract(async () => openPostgres(await cluster.database()));
  tracesContract(async () => {
    const url = await cluster.database();
    return { store: await openPostgres(url), everything: () => everythingIn(url) };
  });
});
