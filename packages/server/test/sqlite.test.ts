import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, vi } from "vitest";
import { openSqlite } from "../src/sqlite.ts";
import { storeContract } from "./store-contract.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "tillit-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

describe("the SQLite store", () => {
  storeContract(() => openSqlite(join(folder, `${++files}.sqlite`)));
});
