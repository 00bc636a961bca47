// Runs the program: in this process, where only the command is of interest, or as a user does, built and in a process
// of its own. `commands.test.ts` calls every command in that second way.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Policy } from "@tillit/record";
import { onTestFinished } from "vitest";
import { release } from "../src/lock/lock.ts";
import { run } from "../src/program.ts";
import { registry } from "../src/registry.ts";

export const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Neither a terminal nor a CI job, and without a word of the machine's own settings. */
export async function tillit(
  cwd: string,
  args: readonly string[],
  env: { readonly [name: string]: string } = {},
): Promise<Ended> {
  const ended = { out: "", err: "" };
  const into = (name: "out" | "err") => ({
    write(text: string) {
      ended[name] += text;
    },
  });
  const surroundings = { env, stdin: {}, stdout: into("out"), stderr: into("err"), cwd: () => cwd };
  const code = await run(args, registry, "0.1.0", new AbortController().signal, surroundings);
  return { code, ...ended };
}

/** The same, built, in a process of its own. */
export function tillitProcess(
  cwd: string,
  args: readonly string[],
  env: { readonly [name: string]: string } = {},
): Promise<Ended> {
  const { NO_COLOR, FORCE_COLOR, CI, ...rest } = process.env;
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...rest, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    ended.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    ended.err += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, ...ended }));
  });
}

/** A folder that is gone after the test. */
export function folder(files: { readonly [name: string]: string } = {}): string {
  const path = mkdtempSync(join(tmpdir(), "tillit-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

const policies = fileURLToPath(new URL("../../../examples/policies/", import.meta.url));

export function example(version: "1.0" | "1.1" | "2.0"): Policy {
  const { $schema, ...policy } = JSON.parse(readFileSync(join(policies, `nordljus-${version}.json`), "utf8"));
  return policy;
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A folder in which that version is released, and the policy file says `next`. */
export function released(version: "1.0" | "1.1" | "2.0", next: unknown): string {
  const lock = { lock: 1, ...release(undefined, example(version)) };
  return folder({ "tillit.policy.json": json(next), "tillit.lock": json(lock) });
}

export function read(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), "utf8");
}

/** The number of the first line that has those words in it. */
export function lineOf(cwd: string, name: string, words: string): number {
  return (
    read(cwd, name)
      .split("\n")
      .findIndex((line) => line.includes(words)) + 1
  );
}
