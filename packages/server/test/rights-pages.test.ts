// A subject with more records than one answer holds loses none of them.
import { expect, test, vi } from "vitest";
import { newSecret, record } from "./fixtures/records.ts";
import { origin, serve } from "./fixtures/server.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

test("all records come, answer by answer, and all are restricted and erased", async () => {
  const { post, as, close } = await serve();
  const subject = newSecret();
  const began = Date.now();
  const records: ReturnType<typeof record>[] = [];
  for (let at = 0; at < 1003; at++)
    records.push(record({ subject, ...(records.at(-1) && { previous: records.at(-1)?.id }) }, began + at));
  for (let at = 0; at < records.length; at += 50)
    expect((await post(records.slice(at, at + 50))).status).toBe(201);

  const first = await as(subject, "/v1/subject");
  expect(first.headers.get("link")).toBe('</v1/subject?from=1000>; rel="next"');
  expect(first.headers.get("access-control-expose-headers")).toBe("link");
  expect(first.headers.get("access-control-allow-origin")).toBe(origin);
  const { records: some } = await first.json();
  const last = await as(subject, "/v1/subject?from=1000");
  expect(last.headers.get("link")).toBeNull();
  const { records: rest } = await last.json();
  type Shown = { id: string; state: string };
  const all: Shown[] = [...some, ...rest];
  expect(all.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  // The thousandth too, although what supersedes it is in the next answer.
  expect(all.map(({ state }) => state)).toEqual([...Array(1002).fill("superseded"), "current"]);

  const restriction = { method: "POST", body: JSON.stringify({ restricted: true }) };
  const restricted = await as(subject, "/v1/subject/restriction", {
    ...restriction,
    headers: { "content-type": "application/json" },
  });
  expect(await restricted.json()).toEqual({ restricted: true, changed: 1003 });
  const erased = await as(subject, "/v1/subject", { method: "DELETE" });
  expect(await erased.json()).toEqual({ erased: 1003 });
  await close();
});
