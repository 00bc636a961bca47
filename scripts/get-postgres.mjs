// Makes sure that PostgreSQL is there for the server's tests: from apt on Debian as root. Elsewhere they run on the one
// that DATABASE_URL names, or are skipped, and the summary says so.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { apt, isDebian } from "./apt.mjs";

const folder = "/usr/lib/postgresql";

export async function getPostgres() {
  if (process.env.DATABASE_URL || hasPrograms()) return;
  if (!isDebian() || process.getuid?.() !== 0) return;
  await apt(["postgresql"], true);
}

/** The tests start a database of their own: the programs are enough. */
function hasPrograms() {
  return (
    existsSync(folder) &&
    readdirSync(folder).some((version) => existsSync(join(folder, version, "bin", "initdb")))
  );
}
