// Writes down what a visit does, with its time and what held at that moment.
import type { BrowserContext, Page } from "playwright-core";
import type { Seen, Standing } from "../observation.ts";
import { type Report, watch } from "../page/watch.ts";
import { hostOf } from "../site-of.ts";
import { rootsKey } from "./banner.ts";
import { watchInitiators } from "./initiators.ts";

/** Events of one visit that are kept. */
const most = 3_000;

const binding = "tillitScanReport";

export interface Recorder {
  /** In order of time, with the causes that are known by now. */
  readonly events: () => Seen[];
  readonly dropped: () => number;
  readonly links: () => string[];
  standing: Standing;
  mark(text: string): void;
  /** Resolves when nothing has been asked for during `quiet` milliseconds, or after `longest`. */
  settle(quiet: number, longest: number): Promise<void>;
}

type Draft = Seen extends infer Each ? (Each extends Seen ? Omit<Each, "t" | "standing"> : never) : never;

/** Begins before the page's first request. */
export async function record(context: BrowserContext, page: Page): Promise<Recorder> {
  const began = Date.now();
  const events: Seen[] = [];
  const chains = new Map<Seen, () => string[]>();
  const known = new Set<string>();
  let dropped = 0;
  let busy = 0;
  let loads = 0;
  let lastChange = Date.now();
  const preloads: string[] = [];

  const add = (event: Draft): Seen | undefined => {
    if (events.length >= most) {
      dropped++;
      return undefined;
    }
    const full = { t: Date.now() - began, standing: recorder.standing, ...event } as Seen;
    events.push(full);
    return full;
  };

  const recorder: Recorder = {
    events: () =>
      events
        .map((event) =>
          event.kind === "request" ? { ...event, chain: chains.get(event)?.() ?? event.chain } : event,
        )
        .sort((a, b) => a.t - b.t),
    dropped: () => dropped,
    links: () => preloads,
    standing: "unasked",
    mark: (text) => void add({ kind: "mark", text }),
    async settle(quiet, longest) {
      const end = Date.now() + longest;
      while (Date.now() < end && (busy > 0 || Date.now() - lastChange < quiet)) {
        await page.waitForTimeout(50);
      }
    },
  };

  await context.exposeBinding(binding, ({ frame }, report: Report) => {
    // A library that writes the same key fifty times is one fact.
    const key = JSON.stringify([recorder.standing, loads, report]);
    if (known.has(key)) return;
    known.add(key);
    addReport(add, report, frame.url());
  });
  await context.addInitScript(watch, { binding, roots: rootsKey });
  const initiators = await watchInitiators(context, page);

  context.on("request", (request) => {
    busy++;
    lastChange = Date.now();
    const type = request.resourceType();
    const event = add({ kind: "request", url: request.url(), method: request.method(), type, chain: [] });
    if (event) chains.set(event, initiators.begin(request));
    if (type === "document") loads++;
  });
  const done = () => {
    busy = Math.max(0, busy - 1);
    lastChange = Date.now();
  };
  context.on("requestfinished", done);
  context.on("requestfailed", done);
  context.on("response", async (response) => {
    const at = { t: Date.now() - began, standing: recorder.standing };
    try {
      const headers = await response.headersArray();
      for (const { name, value } of headers) {
        if (name.toLowerCase() === "link" && response.request().isNavigationRequest()) preloads.push(value);
        if (name.toLowerCase() !== "set-cookie") continue;
        for (const line of value.split("\n")) {
          const cookie = line.split("=")[0]?.trim() ?? "";
          const removes = /;\s*max-age\s*=\s*(0|-)/i.test(line) || isPast(line);
          if (!removes && events.length < most) {
            events.push({
              ...at,
              kind: "cookie",
              name: cookie,
              host: hostOf(response.url()),
              how: "http",
              by: response.url(),
              stored: true,
            });
          }
        }
      }
    } catch {
      // The page went on before the headers came.
    }
  });
  page.on("websocket", (socket) => {
    add({ kind: "request", url: socket.url(), method: "GET", type: "websocket", chain: [page.url()] });
  });
  // A dialog would hold the visit for ever.
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  return recorder;
}

function addReport(add: (event: Draft) => unknown, report: Report, frame: string): void {
  const { kind, name, detail = "", by, stored = true } = report;
  const origin = URL.canParse(frame) ? new URL(frame).origin : frame;
  if (kind === "cookie") add({ kind, name, host: hostOf(frame), how: "script", by, stored });
  else if (kind === "webrtc")
    add({ kind: "request", url: name, method: "GET", type: "webrtc", chain: [by, frame] });
  else if (kind === "call") add({ kind, api: name as "canvas", detail, by });
  else if (kind === "storage") add({ kind, area: detail as "local", key: name, origin, by });
}

function isPast(line: string): boolean {
  const date = line.match(/;\s*expires\s*=\s*([^;]+)/i)?.[1];
  return date !== undefined && Date.parse(date) < Date.now();
}
