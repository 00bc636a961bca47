import { afterAll, beforeAll, describe, vi } from "vitest";
import { openPostgres } from "../src/postgres.ts";
import { type Cluster, missingPostgres, startCluster } from "./fixtures/postgres-cluster.ts";
import { storeContract } from "./store-contract.ts";

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
});
