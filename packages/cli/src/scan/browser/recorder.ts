// Writes down what a visit does, with its time and what held at that moment.
import type { BrowserContext, Page } from "playwright-core";
import type { Seen, Standing } from "../observation.ts";
import type { Report } from "../page/watch/watcher.ts";
import { watchScript } from "../page/watch.ts";
import { hostOf } from "../site-of.ts";
import { rootsKey } from "./banner.ts";
import { watchInitiators } from "./initiators.ts";
import { watchLoads } from "./loads.ts";
import { awaitCalm } from "./patience.ts";

/** Events of one visit that are kept. */
const most = 3_000;

const binding = "tillitScanReport";

export interface Recorder {
  /** In order of time, with the causes that are known by now. */
  readonly events: () => Seen[];
  readonly dropped: () => number;
  readonly links: () => string[];
  /** Which load of the page stands in the window, from 1. */
  readonly load: () => number;
  standing: Standing;
  mark(text: string): void;
  /** Resolves when nothing has been asked for during `quiet` milliseconds of looking, or after `longest`. */
  settle(quiet: number, longest: number): Promise<void>;
}

type Draft = Seen extends infer Each
  ? Each extends Seen
    ? Omit<Each, "t" | "standing" | "load">
    : never
  : never;

/** Begins before the page's first request. */
export async function record(context: BrowserContext, page: Page): Promise<Recorder> {
  const began = Date.now();
  const events: Seen[] = [];
  const later = new Map<Seen, () => { chain: string[]; load: number }>();
  const known = new Set<string>();
  let dropped = 0;
  let busy = 0;
  let changes = 0;
  const preloads: string[] = [];

  const session =
    context.browser()?.browserType().name() === "chromium" ? await context.newCDPSession(page) : undefined;
  const loads = await watchLoads(page, session);
  const initiators = watchInitiators(session);
  await session?.send("Network.enable");

  const moment = () => ({ t: Date.now() - began, standing: recorder.standing, load: loads.now() });
  const add = (event: Draft): Seen | undefined => {
    if (events.length >= most) {
      dropped++;
      return undefined;
    }
    const full = { ...moment(), ...event } as Seen;
    events.push(full);
    return full;
  };

  const recorder: Recorder = {
    events: () =>
      events
        .map((event) => (event.kind === "request" ? { ...event, ...later.get(event)?.() } : event))
        .sort((a, b) => a.t - b.t),
    dropped: () => dropped,
    links: () => preloads,
    load: loads.now,
    standing: "unasked",
    mark: (text) => void add({ kind: "mark", text }),
    async settle(quiet, longest) {
      let known = changes;
      const still = () => {
        const calm = busy === 0 && changes === known;
        known = changes;
        return calm;
      };
      await awaitCalm(page, still, quiet, longest);
    },
  };

  await context.exposeBinding(binding, ({ frame }, report: Report) => {
    // A library that writes the same key fifty times is one fact.
    const key = JSON.stringify([recorder.standing, loads.now(), report]);
    if (known.has(key)) return;
    known.add(key);
    addReport(add, report, frame.url());
  });
  await context.addInitScript({ content: watchScript({ binding, roots: rootsKey }) });

  context.on("request", (request) => {
    busy++;
    changes++;
    const type = request.resourceType();
    const event = add({ kind: "request", url: request.url(), method: request.method(), type, chain: [] });
    const chain = initiators.begin(request);
    const load = loads.of(request);
    if (event) later.set(event, () => ({ chain: chain(), load: load() }));
  });
  const done = () => {
    busy = Math.max(0, busy - 1);
    changes++;
  };
  context.on("requestfinished", done);
  context.on("requestfailed", done);
  context.on("response", async (response) => {
    const at = moment();
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
