import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, vi } from "vitest";
import { openSqlite } from "../src/sqlite.ts";
import { storeContract } from "./store-contract.ts";
import { tracesContract } from "./traces-contract.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "tillit-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

describe("the SQLite store", () => {
  storeContract(() => openSqlite(join(folder, `${++files}.sqlite`)));
  tracesContract(async () => {
    const file = join(folder, `${++files}.sqlite`);
    return {
      store: await openSqlite(file),
      everything: async () => [readFileSync(file), readFileSync(`${file}-wal`)],
    };
  });
});
