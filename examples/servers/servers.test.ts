import { createServer } from "node:net";
import { expect, test } from "vitest";
import { startSite } from "./site.mjs";
import { startThirdParty } from "./third-party.mjs";
import { trackerNames, trackerTags } from "./tracker-tags.mjs";

test("the third party writes down every request, preflights included, until it is told to forget", async () => {
  const thirdParty = await startThirdParty();
  try {
    const url = `${thirdParty.origin}/snowplow/tp2`;
    const origin = "http://localhost:1";
    await fetch(url, { method: "OPTIONS", headers: { origin, "access-control-request-headers": "x-a" } });
    const answer = await fetch(url, { method: "POST", body: "12345", headers: { origin } });
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    expect(answer.headers.get("access-control-allow-credentials")).toBe("true");
    const seen = thirdParty.requests.map(({ method, tracker, bytes, file }) => ({
      method,
      tracker,
      bytes,
      file,
    }));
    expect(seen).toEqual([
      { method: "OPTIONS", tracker: "snowplow", bytes: 0, file: false },
      { method: "POST", tracker: "snowplow", bytes: 5, file: false },
    ]);
    const { requests } = thirdParty;
    thirdParty.clear();
    expect(requests).toEqual([]);
  } finally {
    await thirdParty.close();
  }
});

test.each(trackerNames)("serves the browser file of %s that its tag asks for", async (name) => {
  const thirdParty = await startThirdParty();
  try {
    const src = trackerTags(name, thirdParty.origin).match(/src="([^"]+)"/)?.[1] ?? "";
    const script = await (await fetch(src)).text();
    expect(script.length).toBeGreaterThan(40_000);
    expect(thirdParty.requests[0]).toMatchObject({ tracker: name, file: true });
  } finally {
    await thirdParty.close();
  }
});

test("tags are held unless they are asked for bare", () => {
  const held = trackerTags("posthog", "http://127.0.0.1:1", { attributes: 'nonce="n"' });
  const scripts = held.match(/<script[^>]*>/g) ?? [];
  expect(scripts).toHaveLength(2);
  for (const script of scripts) {
    expect(script).toContain('type="text/plain" data-consent="tracking" data-service="posthog"');
    expect(script).toContain('nonce="n"');
  }
  expect(trackerTags("posthog", "http://127.0.0.1:1", { held: false })).not.toContain("data-consent");
});

test("the site answers by page, by file and by route, with its headers and a fresh nonce", async () => {
  const site = await startSite({
    root: new URL("../policies/", import.meta.url),
    pages: { "/": "<p>{{nonce}} {{who}} {{unknown}}</p>" },
    history: "/",
    values: { who: "Eva" },
    headers: (_path, { nonce }) => ({ "content-security-policy": `script-src 'nonce-${nonce}'` }),
  });
  const get = (path: string) => fetch(site.origin + path);
  try {
    const [first, second] = [await get("/"), await get("/a/route")];
    const body = await first.text();
    const nonce = body.match(/<p>(\S+) Eva \{\{unknown\}\}/)?.[1];
    expect(first.headers.get("content-security-policy")).toBe(`script-src 'nonce-${nonce}'`);
    expect(second.status).toBe(200);
    expect(await second.text()).not.toBe(body);
    expect((await (await get("/nordljus-2.0.json")).json()).version).toBe("2.0");
    expect((await get("/missing.json")).status).toBe(404);
    expect((await get("/..%2f..%2fpackage.json")).status).toBe(404);
  } finally {
    await site.close();
  }
});

test("takes the next port when one is taken, by whatever address, and says which it was", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  try {
    await expect(startSite({ port })).rejects.toThrow(`Ports ${port}`);
    const site = await startSite({ port, tries: 20 });
    expect(site.port).toBeGreaterThan(port);
    expect(site.taken).toContain(port);
    await site.close();
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});
