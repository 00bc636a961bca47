// The dashboard's files, which are built beside this module.
import { existsSync, readFileSync } from "node:fs";
import type { DashboardFiles } from "../http/dashboard.ts";

const folder = new URL("../dashboard/", import.meta.url);

/**
 * For `createServer({ dashboard: readDashboard() })`. Nothing where a bundler has left the files behind: the
 * server then has no dashboard, and all else works.
 */
export function readDashboard(): DashboardFiles | undefined {
  if (!existsSync(new URL("app.js", folder))) return undefined;
  const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
  return { "app.js": read("app.js"), "app.css": read("app.css") };
}
