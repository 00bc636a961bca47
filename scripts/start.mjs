// `npm start`: installs, builds and runs the demo, on a machine that has Node and npm and nothing else.
import { build, install, requireNode } from "./bootstrap.mjs";
import { endWithNpm } from "./end-with-npm.mjs";

/**
 * One running part of the demo. What it says on `print` is shown when all have started, in this order.
 *
 * @typedef {object} Running
 * @property {string} name
 * @property {string} origin
 * @property {string} shown what to open
 * @property {number} port
 * @property {number[]} taken ports that were wished for and belonged to somebody else
 * @property {() => Promise<void>} close
 */

requireNode();
endWithNpm();
const began = Date.now();
try {
  await install();
  await build({ quiet: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// After the install: the demo's modules may import what has just been installed.
const { startDemo, tryThis } = await import("../examples/demo/demo.mjs");
const wished = process.env.PORT || undefined;
if (wished && !(/^\d+$/.test(wished) && Number(wished) <= 65535)) {
  console.error(`PORT is "${wished}"; give a number from 0 to 65535, or leave it out for 8080.`);
  process.exit(1);
}

/** @type {Running[]} */
const services = await startDemo({ port: Number(wished ?? 8080), onRequest: report }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

// Before anything says that it is ready: who reads that may stop it at once.
let stopping = false;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await Promise.all(services.map(({ close }) => close()));
    console.log("\nStopped.");
    process.exit(0);
  });
}

console.log("");
for (const { name, shown } of services) console.log(`  ${name.padEnd(12)} ${shown}`);
console.log("");
for (const { name, port, taken } of services) {
  if (!taken.length) continue;
  const were = taken.length > 1 ? "were" : "was";
  const from = name === "Site" && wished ? ` (from PORT=${wished})` : "";
  console.log(
    `  Port ${taken.join(", ")}${from} ${were} taken; the ${name.toLowerCase()} uses ${port} instead.`,
  );
}
console.log(`${tryThis}
  Ready after ${((Date.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops it. Requests that reach the third party:
`);

/** @param {{ tracker: string, method: string, path: string, bytes: number }} request */
function report({ tracker, method, path, bytes }) {
  const time = new Date().toTimeString().slice(0, 8);
  const shown = path.length > 80 ? `${path.slice(0, 79)}…` : path;
  console.log(
    `  ${time}  ${tracker.padEnd(10)} ${method.padEnd(7)} ${shown}${bytes ? `  ${bytes} bytes` : ""}`,
  );
}
