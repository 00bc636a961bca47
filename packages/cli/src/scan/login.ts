// The module of --login: steps before the scan.
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import type { ScanOptions } from "./scan-options.ts";

/** @throws {Failure} when there is no such module, it cannot be run, or it exports no steps */
export async function loginOf(cwd: string, file: string | undefined): Promise<ScanOptions["login"]> {
  if (!file) return undefined;
  const path = resolve(cwd, file);
  await access(path).catch(() => {
    throw new Failure("input", `--login is "${file}", and no file is there`, "Name a module.");
  });
  const { createJiti } = await import("jiti");
  let login: unknown;
  try {
    login = await createJiti(import.meta.url, { fsCache: false }).import(path, { default: true });
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new Failure(
      "input",
      `--login: ${file} cannot be run (${reason})`,
      "Mend it until Node can import it.",
    );
  }
  if (typeof login === "function") return login as ScanOptions["login"];
  throw new Failure(
    "input",
    `--login: ${file} has no default export that is a function`,
    "Write: export default async ({ page }) => { … }",
  );
}
