import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const cwd = fileURLToPath(new URL("../", import.meta.url));

/** Runs code in a Node of its own, on the built package, as an app on a server would. */
async function inNode(code: string, { type = "module", conditions = [] as string[] } = {}) {
  const flags = conditions.map((condition) => `--conditions=${condition}`);
  const { stdout } = await run(process.execPath, [...flags, `--input-type=${type}`, "-e", code], { cwd });
  return stdout.trim();
}

// A page's globals that throw when they are touched.
const traps = `for (const name of ["window", "document", "location", "localStorage"])
  Object.defineProperty(globalThis, name, { get() { throw new Error("touched " + name) } });`;
const names = "Object.keys(sdk).sort().join()";

describe("importing the built package in Node", () => {
  it("touches no window, as an ES module", async () => {
    const code = `${traps} const sdk = await import("@tillit/sdk"); await import("@tillit/sdk/banner"); console.log(${names})`;
    expect(await inNode(code)).toBe("createConsent,definePolicy");
  });

  it("touches no window, as CommonJS", async () => {
    const code = `${traps} const sdk = require("@tillit/sdk"); require("@tillit/sdk/banner"); console.log(${names})`;
    expect(await inNode(code, { type: "commonjs" })).toBe("createConsent,definePolicy");
  });

  it("has the same names under every import, both ways", async () => {
    const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const paths = Object.keys(exports).filter((path) => typeof exports[path] === "object");
    const code = `const { createRequire } = await import("node:module"); const require = createRequire(process.cwd() + "/");
      const said = {}; for (const path of ${JSON.stringify(paths)}) { const name = path.replace(".", "@tillit/sdk");
      const [one, other] = [await import(name), require(name)].map((module) => Object.keys(module).sort().join());
      said[path] = one && one === other; } console.log(JSON.stringify(said))`;
    expect(JSON.parse(await inNode(code))).toEqual(Object.fromEntries(paths.map((path) => [path, true])));
  });

  it("brings no schema library along", async () => {
    const code = `const { createRequire } = require("node:module"); require("@tillit/sdk");
      console.log(Object.keys(require.cache).filter((path) => path.includes("/zod/")).length)`;
    expect(await inNode(code, { type: "commonjs" })).toBe("0");
  });
});

describe("the development build", () => {
  const start = `import { createConsent } from "@tillit/sdk"; try { createConsent({ id: "shop" }) } catch (error) { console.log(error.name, error.problems[0].path, error.message) }`;

  it("throws for a policy that cannot be used, with path, value and remedy", async () => {
    const said = await inNode(start, { conditions: ["development"] });
    expect(said).toMatch(/^PolicyError version/);
    expect(said).toMatch(/controller: .*given nothing\. Give at least \{ name, email \}/);
  });
});

describe("the script tag's files", () => {
  it.each(["tillit.js", "guard.js", "embed.js", "audit.js", "movable.js"])(
    "say the same in every encoding: %s",
    (file) => {
      const code = readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8");
      expect(code.length).toBeGreaterThan(1000);
      expect([...code].filter((character) => character > "\x7f")).toEqual([]);
    },
  );
});
