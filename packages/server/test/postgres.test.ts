import { afterAll, beforeAll, describe } from "vitest";
import { openPostgres } from "../src/postgres.ts";
import { type Cluster, missingPostgres, startCluster } from "./fixtures/postgres-cluster.ts";
import { storeContract } from "./store-contract.ts";

const missing = missingPostgres();
let cluster: Cluster;

describe.skipIf(missing)(`the PostgreSQL store${missing ? ` (skipped: ${missing})` : ""}`, () => {
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster?.stop());
  storeContract(async () => openPostgres(await cluster.database()));
});
