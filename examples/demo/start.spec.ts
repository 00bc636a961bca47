import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const root = fileURLToPath(new URL("../../", import.meta.url));
// The script builds what is stale, which takes its time, and must not happen twice at once.
test.describe.configure({ mode: "default", timeout: 90_000 });

const running: ChildProcess[] = [];
test.afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** Runs the start script until it says that it is ready. */
async function start(port: number) {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, PORT: `${port}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let output = "";
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        output += text;
        if (output.includes("Ready after")) resolve();
      });
    }
    child.once("close", () => reject(new Error(output)));
  });
  await ready;
  const [site = "", thirdParty = "", dashboard = ""] = output.match(/http:\/\/\S+/g) ?? [];
  return { child, site, thirdParty, dashboard, output: () => output };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

test("names the site first, on the wished port, then the third party on another host", async ({
  request,
}) => {
  const port = await freePort();
  const { site, thirdParty } = await start(port);
  expect(site).toBe(`http://localhost:${port}`);
  expect(thirdParty).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await request.get(site)).text()).toContain("Nordljus");
  expect(await (await request.get(`${site}/tillit.js`)).text()).not.toBe("");
});

test("prints a link to the dashboard with a token that opens it", async ({ page }) => {
  const { dashboard } = await start(await freePort());
  await page.goto(dashboard);
  await expect(page.getByText("In the ledger")).toBeVisible();
  expect(page.url()).not.toContain("token");
  await page.goto(dashboard.replace(/token=.*/, "token=nobody-knows-this-one"));
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("does not know this token");
});

test("shows each request that reaches the third party", async ({ request }) => {
  const { thirdParty, output } = await start(await freePort());
  expect(output()).not.toContain("/snowplow/tp2");
  await request.post(`${thirdParty}/snowplow/tp2`, { data: "12345" });
  await expect.poll(output).toMatch(/snowplow +POST +\/snowplow\/tp2 +5 bytes/);
});

test("started twice, the second one takes other ports and says so", async () => {
  const port = await freePort();
  const first = await start(port);
  const second = await start(port);
  expect(second.site).not.toBe(first.site);
  expect(second.thirdParty).not.toBe(first.thirdParty);
  expect(second.dashboard).not.toBe(first.dashboard);
  expect(second.output()).toMatch(new RegExp(`Port ${port}\\b.* taken; the site uses \\d+ instead`));
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  test(`${signal} ends it at once, with the port free again`, async ({ request }) => {
    const { child, site, dashboard } = await start(await freePort());
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill(signal);
    expect(await ended).toBe(0);
    await expect(request.get(site)).rejects.toThrow();
    await expect(request.get(dashboard)).rejects.toThrow();
  });
}
