// A small WebDriver client, for browsers that Playwright does not drive here: WebKitGTK and Firefox.
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

/**
 * @typedef {object} Driver
 * @property {(url: string) => Promise<void>} open
 * @property {<T>(code: string) => Promise<T>} run JavaScript in the page; `return` its value
 * @property {(code: string, wanted: unknown, seconds?: number) => Promise<void>} until the expression has the value
 * @property {(key: "Tab" | "Escape") => Promise<void>} press
 * @property {() => Promise<void>} back
 * @property {() => Promise<void>} another opens another tab and goes there
 * @property {(at: number) => Promise<void>} to goes to the tab of that number
 * @property {() => Promise<void>} clear deletes the page's cookies
 * @property {() => Promise<void>} close ends the browser and its driver
 */

/** How WebDriver spells keys (W3C WebDriver, 17.4.2). */
const keys = { Tab: "\uE004", Escape: "\uE00C" };

/**
 * @param {string[]} command program of the driver, its port is appended as `--port=…`
 * @param {number} port
 * @param {object} capabilities
 * @returns {Promise<Driver>}
 * @throws {Error} when driver or browser do not start
 */
export async function startDriver([program = "", ...rest], port, capabilities) {
  // A group of its own: what the driver started goes with it.
  const driver = spawn(program, [...rest, `--port=${port}`], { stdio: "ignore", detached: true });
  const stop = () => {
    try {
      if (driver.pid) process.kill(-driver.pid);
    } catch {
      // It has gone by itself.
    }
  };
  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = /** @type {any} */ (await answer.json());
    if (!answer.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  try {
    for (let tries = 0; ; tries++) {
      try {
        await ask("GET", "/status");
        break;
      } catch (error) {
        if (tries > 100) throw error;
        await pause(100);
      }
    }
    const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: capabilities } });
    const at = `/session/${sessionId}`;
    /** @param {string} script */
    const run = (script) => ask("POST", `${at}/execute/sync`, { script, args: [] });
    return {
      open: (url) => ask("POST", `${at}/url`, { url }),
      run,
      async until(code, wanted, seconds = 15) {
        const expected = JSON.stringify(wanted);
        let found;
        for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(50)) {
          // A page that is being replaced has no answer for a moment.
          found = await run(`return JSON.stringify(${code})`).catch(String);
          if (found === expected) return;
        }
        throw new Error(`${code} is ${found} and should be ${expected}`);
      },
      press: (key) =>
        ask("POST", `${at}/actions`, {
          actions: [
            {
              type: "key",
              id: "keyboard",
              actions: ["keyDown", "keyUp"].map((type) => ({ type, value: keys[key] })),
            },
          ],
        }),
      back: () => ask("POST", `${at}/back`, {}),
      async another() {
        const { handle } = await ask("POST", `${at}/window/new`, { type: "tab" });
        await ask("POST", `${at}/window`, { handle });
      },
      async to(number) {
        const handles = await ask("GET", `${at}/window/handles`);
        await ask("POST", `${at}/window`, { handle: handles[number] });
      },
      clear: () => ask("DELETE", `${at}/cookie`),
      async close() {
        await ask("DELETE", at).catch(() => {
          // The browser is gone already.
        });
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
