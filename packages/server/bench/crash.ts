// The long form of the crash tests: node packages/server/bench/crash.mjs [rounds]
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  killOneOfMany,
  killUnderLoad,
  overload,
  restartUnderLoad,
  type Toll,
} from "../test/fixtures/crash.ts";
import { missingPostgres, startCluster } from "../test/fixtures/postgres-cluster.ts";

const rounds = Number(process.argv[2] ?? 20);
const bin = process.env.CRASH_BIN as string;
const folder = mkdtempSync(join(tmpdir(), "tillit-crash-"));
let bad = 0;

function report(name: string, toll: Toll) {
  if (toll.lost || toll.doubled || toll.findings.length || !toll.acknowledged) bad += 1;
  console.log(JSON.stringify({ name, ...toll }));
}

try {
  const env = { TILLIT_SQLITE: join(folder, "killed.sqlite") };
  report(`sqlite, kill -9, ${rounds} times`, await killUnderLoad(bin, env, rounds));
  const crowded = { TILLIT_SQLITE: join(folder, "overload.sqlite"), TILLIT_MAX_WAITING: "256" };
  report("sqlite, ten times overload", await overload(bin, crowded, 2560, rounds * 1000));
  if (process.getuid?.() === 0) report("sqlite, full disk", await fullDisk());
  const missing = missingPostgres();
  if (missing) console.log(missing);
  else {
    const cluster = await startCluster();
    const fresh = async () => ({
      DATABASE_URL: await cluster.database(),
      TILLIT_SIGNING_KEY_FILE: join(folder, "postgres.key"),
    });
    try {
      report(`postgres, kill -9, ${rounds} times`, await killUnderLoad(bin, await fresh(), rounds));
      const many = { ...(await fresh()), TILLIT_MAX_WAITING: "256" };
      report("postgres, ten times overload", await overload(bin, many, 2560, rounds * 1000));
      report("postgres, one of four killed", await killOneOfMany(bin, await fresh(), 4, 1000));
      const { restart } = cluster;
      if (restart) {
        const toll = await restartUnderLoad(bin, await fresh(), Math.ceil(rounds / 4), () =>
          restart("immediate"),
        );
        report("postgres, restarted under load", toll);
      }
    } finally {
      cluster.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = bad ? 1 : 0;

/** A file system of 6 MB that fills up under load, and is enlarged. */
async function fullDisk(): Promise<Toll> {
  const small = join(folder, "small");
  mkdirSync(small);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", small]);
  try {
    return await restartUnderLoad(bin, { TILLIT_SQLITE: join(small, "full.sqlite") }, 1, async () => {
      await new Promise((wake) => setTimeout(wake, 6000));
      execFileSync("mount", ["-o", "remount,size=600m", small]);
    });
  } finally {
    execFileSync("umount", [small]);
  }
}
