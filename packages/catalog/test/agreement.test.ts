// The comparison with lists that others keep, as its own command does it: each difference has its reason, and the page
// in the handbook says what the data of today say.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../scripts/agreement.mjs", import.meta.url));

test("explains every difference from an independent list, and the page is up to date", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect({ status, stderr, stdout }).toMatchObject({ status: 0, stderr: "" });
  const [, compared = "0", share = "0"] = stdout.match(/cookies: (\d+) compared, ([\d.]+) % agree/) ?? [];
  expect(Number(compared)).toBeGreaterThan(900);
  expect(Number(share)).toBeGreaterThan(80);
});
