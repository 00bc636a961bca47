// What is in the browser before the scan: a storage state of Playwright's, and single cookies.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import type { ScanOptions } from "./scan-options.ts";

/** @throws {Failure} for a file that is no storage state, and for a cookie without a name */
export async function storageOf(
  cwd: string,
  file: string | undefined,
  cookies: readonly string[],
  url: string,
): Promise<ScanOptions["storageState"]> {
  if (!file && !cookies.length) return undefined;
  const kept = file
    ? await readFile(resolve(cwd, file), "utf8").then(JSON.parse, () => undefined)
    : { cookies: [], origins: [] };
  if (!Array.isArray(kept?.cookies)) {
    throw new Failure(
      "input",
      `--storage-state is "${file}", which is no storage state`,
      "Save one with Playwright's context.storageState().",
    );
  }
  const full = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  const domain = URL.canParse(full) ? new URL(full).hostname : url;
  const given = cookies.map((pair) => {
    const at = pair.indexOf("=");
    if (at < 1) throw new Failure("usage", `--cookie is "${pair}"`, "Write it as name=value.");
    return {
      name: pair.slice(0, at),
      value: pair.slice(at + 1),
      domain,
      path: "/",
      expires: -1,
      httpOnly: false,
      secure: false,
      sameSite: "Lax",
    };
  });
  return { origins: [], ...kept, cookies: [...kept.cookies, ...given] };
}
