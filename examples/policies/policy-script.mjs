// The example policy as a script file, as a site without a build would have it.
import { readFile } from "node:fs/promises";

/**
 * @param {string} version `1.0`, `1.1` or `2.0`
 * @returns {Promise<import("../servers/site.mjs").PageAnswer>} sets `nordljusPolicy`
 */
export async function policyScript(version) {
  const policy = await readFile(new URL(`nordljus-${version}.json`, import.meta.url), "utf8");
  return { type: "text/javascript; charset=utf-8", body: `globalThis.nordljusPolicy = ${policy};` };
}
