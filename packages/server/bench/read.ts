// How long the server takes to answer what pages and the dashboard ask.
import { nextRecord } from "./load.ts";

/** The median of twenty answers to each, in milliseconds. */
export async function readAll(url: string): Promise<{ [what: string]: number }> {
  const origin = "https://nordljus.example";
  const { id, body } = nextRecord();
  const kept = await fetch(`${url}/v1/records`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body,
  });
  if (kept.status !== 201) throw new Error(`the record was answered ${kept.status}`);
  const admin = { authorization: "Bearer bench-bench-bench-bench" };
  const subject = { origin, authorization: `Bearer ${JSON.parse(body).subject}` };
  const found: { [what: string]: number } = {};
  for (const [what, path, headers] of [
    ["30 days by all that may explain them", "/v1/admin/rollups", admin],
    ["48 hours", "/v1/admin/rollups/hours", admin],
    ["state of the ledger", "/v1/admin/ledger", admin],
    ["50 newest records", "/v1/admin/records?limit=50", admin],
    ["a record with its proof and notice", `/v1/admin/records/${id}`, admin],
    ["a subject's records", "/v1/subject", subject],
  ] as const) {
    const times: number[] = [];
    for (let at = 0; at < 20; at++) {
      const began = performance.now();
      const answer = await fetch(`${url}${path}`, { headers });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
      times.push(performance.now() - began);
    }
    found[what] = +(times.sort((a, b) => a - b)[10] as number).toFixed(1);
  }
  return found;
}
