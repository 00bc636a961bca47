import { spawn } from "node:child_process";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { conforms } from "../frameworks/conforms.ts";
import { once } from "../frameworks/once.mjs";

const here = fileURLToPath(new URL("./", import.meta.url));
const environment = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };

conforms("Next", async (thirdParty) => {
  await mkdir(`${here}public`, { recursive: true });
  for (const file of ["tillit.js", "your-consent.js"])
    await copyFile(new URL(`../../packages/sdk/dist/${file}`, import.meta.url), `${here}public/${file}`);
  await once(`${here}.next/`, "next", async () => {
    const built = next("build");
    expect(await built.ended, built.said()).toBe(0);
  });
  // Server components import the face as it is: what uses hooks has stayed on the browser's side of the boundary.
  const manifest = await readFile(`${here}.next/server/app/page_client-reference-manifest.js`, "utf8");
  expect(manifest).toContain("packages/react/dist/index.js");
  const port = await freePort();
  const server = next("start", ["-H", "localhost", "-p", `${port}`], { THIRD_PARTY: thirdParty });
  const origin = `http://localhost:${port}`;
  await expect
    .poll(
      () =>
        fetch(origin).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
  return {
    origin,
    close: async () => {
      server.stop();
      await server.ended;
    },
  };
});

function next(command: string, given: string[] = [], env = {}) {
  const bin = `${here}node_modules/next/dist/bin/next`;
  const child = spawn(process.execPath, [bin, command, ...given], {
    cwd: here,
    env: { ...environment, ...env },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(chunk));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { ended, said: () => Buffer.concat(output).toString(), stop: () => child.kill("SIGTERM") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}
