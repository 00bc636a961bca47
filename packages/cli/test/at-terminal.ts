// Runs the built program on a real terminal (util-linux's `script`), where a person answers.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

export const keys = {
  enter: "\r",
  left: "\u001b[D",
  right: "\u001b[C",
  stop: "\u0003",
  clear: "\u0015",
} as const;

/**
 * Types each answer when its question stands on the screen.
 *
 * @param answers question and keys; the question is looked for after the one before it
 * @throws {Error} when a question does not come
 */
export async function atTerminal(
  cwd: string,
  args: readonly string[],
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<{ code: number | null; screen: string }> {
  const { NO_COLOR, FORCE_COLOR, CI, ...env } = process.env;
  const quoted = [process.execPath, bin, ...args]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(" ");
  // Without a size of its own the terminal is no column wide, and every letter stands on a line of its own.
  const command = `stty columns 200 rows 60 && exec ${quoted}`;
  const child = spawn(
    "script",
    ["--quiet", "--return", "--echo", "never", "--command", command, "/dev/null"],
    {
      cwd,
      env: { ...env, TERM: "xterm", SHELL: "/bin/sh" },
    },
  );
  let screen = "";
  let seen = 0;
  const left = [...answers];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    const [next] = left;
    if (!next) return;
    const at = screen.indexOf(next[0], seen);
    if (at < 0) return;
    seen = at + next[0].length;
    left.shift();
    child.stdin.write(next[1]);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  if (left.length) throw new Error(`"${left[0]?.[0]}" was not asked; the screen says:\n${screen}`);
  return { code, screen };
}
