// Runs one command of the workspace and waits for its end.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to this process's own
 * @property {boolean} [quiet] keep the output and give it back instead of letting it through
 * @property {boolean} [mayFail] give back a code other than 0 instead of throwing
 */

/**
 * Tools are found in `node_modules/.bin` first. The command has no standard input: nothing may wait for an answer.
 *
 * @param {string[]} command
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 * @throws {Error} when the command cannot be started, or fails without `mayFail`
 * @example await run(["rollup", "-c"])
 */
export function run([program = "", ...args], { env, quiet = false, mayFail = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      env: {
        ...process.env,
        PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH}`,
        ...env,
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    let interrupted = false;
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      interrupted = true;
      child.kill(signal);
    };
    process.on("SIGINT", forward).on("SIGTERM", forward);
    const settle = (/** @type {() => void} */ then) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      then();
    };
    child.once("error", (error) =>
      settle(() => reject(new Error(`"${program}" could not be started: ${error.message}`))),
    );
    child.once("close", (status) =>
      settle(() => {
        if (interrupted) process.exit(130);
        const code = status ?? 1;
        if (code === 0 || mayFail) return resolve({ code, output });
        reject(
          new Error(
            `"${[program, ...args].join(" ")}" failed with code ${code}.${quiet ? `\n${output}` : ""}`,
          ),
        );
      }),
    );
  });
}
