// The long form of the crash tests: node packages/server/bench/crash.mjs [rounds]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
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
    if (process.getuid?.() === 0 && !process.env.DATABASE_URL) {
      report("postgres, full disk", await fullDiskOfPostgres());
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = bad ? 1 : 0;

/** A file system of 6 MB that fills up under load, and is enlarged. */
function fullDisk(): Promise<Toll> {
  return onSmallDisk("6m", (small, enlarge) =>
    restartUnderLoad(bin, { TILLIT_SQLITE: join(small, "full.sqlite") }, 1, enlarge),
  );
}

/** The same with PostgreSQL on it, which stops when it cannot write its log, and is started when there is room. */
function fullDiskOfPostgres(): Promise<Toll> {
  return onSmallDisk("120m", async (small, enlarge) => {
    const elsewhere = process.env.TMPDIR;
    process.env.TMPDIR = small;
    const cluster = await startCluster();
    process.env.TMPDIR = elsewhere ?? "/tmp";
    const env = {
      DATABASE_URL: await cluster.database(),
      TILLIT_SIGNING_KEY_FILE: join(folder, "full.key"),
    };
    try {
      return await restartUnderLoad(bin, env, 1, async (kept) => {
        await enlarge(kept);
        await cluster.restart?.("immediate");
      });
    } finally {
      cluster.stop();
    }
  });
}

async function onSmallDisk(
  size: string,
  use: (small: string, enlarge: (kept: () => number) => Promise<void>) => Promise<Toll>,
): Promise<Toll> {
  // Not in the other folder, which only its owner may enter: PostgreSQL runs as a user of its own.
  const small = mkdtempSync(join(tmpdir(), "tillit-small-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", small]);
  try {
    return await use(small, async (kept) => {
      // Full is when for three seconds nothing more could be kept.
      for (let before = -1; kept() > before; await sleep(3000)) before = kept();
      execFileSync("mount", ["-o", "remount,size=900m", small]);
    });
  } finally {
    execFileSync("umount", [small]);
    rmSync(small, { recursive: true });
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds));
}
