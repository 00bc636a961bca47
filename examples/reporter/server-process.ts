// Tillit's server as a site starts it: a process of its own, on an SQLite file.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Policy } from "@tillit/record";

const program = fileURLToPath(new URL("../../packages/server/dist/bin.js", import.meta.url));
const adminToken = "the-admin-token-of-this-example";

export interface ServerProcess {
  readonly origin: string;
  readonly child: ChildProcess;
  admin<T>(path: string, init?: RequestInit): Promise<T>;
  register(policy: Policy): Promise<void>;
  /** Ids in the ledger, oldest first. */
  ids(): Promise<string[]>;
  close(): Promise<void>;
}

/** @param origins sites whose pages may write */
export async function startServerProcess(origins: readonly string[]): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), "tillit-example-"));
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      TILLIT_SQLITE: join(folder, "tillit.sqlite"),
      TILLIT_ADMIN_TOKEN: adminToken,
      TILLIT_ORIGINS: origins.join(" "),
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  const origin = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (text) => {
      said += text;
      const found = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(`the server did not start: ${said}`)));
  });
  const admin = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${origin}/v1/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${adminToken}`, "content-type": "application/json" },
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  return {
    origin,
    child,
    admin,
    async register(policy) {
      await admin(`policies/${policy.id}/${policy.version}`, {
        method: "PUT",
        body: JSON.stringify({ policy }),
      });
    },
    ids: async () =>
      (await admin("admin/records?limit=500")).records.map(({ id }: { id: string }) => id).reverse(),
    async close() {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, "exit");
        child.kill("SIGKILL");
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
