// The reporter on a page: hears decisions, stores them, sends them.
import type { ConsentRecord } from "@tillit/record";
import type { Entry, Receipt } from "./core/index.ts";
import { createCourier } from "./courier.ts";
import { readEndpoint } from "./endpoint.ts";
import { createOutbox } from "./outbox.ts";
import { createPost } from "./post.ts";

export interface ReporterOptions {
  /** Where records go: `https://consent.example.com/v1/records`, or `/v1/records` on the site's own host. */
  readonly endpoint: string | URL;
  /** Whether cookies travel to another origin: `include`, for a server that re-sets the consent cookie. */
  readonly credentials?: RequestCredentials;
  /** What the keys in web storage begin with. `tillit-outbox` where nothing is said. */
  readonly name?: string;
}

/** What the reporter reads of an event of `consent.subscribe`. */
export interface Decision {
  readonly record?: ConsentRecord | undefined;
  /** What holds from now on; its record is given the server's receipt. */
  readonly to?: { readonly record: { readonly id: string; receipt?: Receipt | undefined } | null };
}

export interface Reporter {
  (event: Decision): void;
  /** Every decision that is still on this device, oldest first: waiting, kept with its receipt, or a dead letter. */
  entries(): Entry[];
  /** Sends at once what waits. Resolves when nothing waits or a pause has begun; never rejects. */
  flush(): Promise<void>;
}

declare global {
  interface DocumentEventMap {
    /** The server keeps a record. */
    "tillit:receipt": CustomEvent<Entry>;
    /** The server refused a record for good. */
    "tillit:dead-letter": CustomEvent<Entry>;
  }
}

/**
 * Makes a listener that carries every decision to a server: once each, in order, over page loads and days offline.
 * Nothing is stored or sent before the visitor has decided, and nothing in the task of the click.
 *
 * @throws {TypeError} when the endpoint cannot be one, with what was given and the remedy; later it never throws
 * @example
 * consent.subscribe(createReporter({ endpoint: "https://consent.example.com/v1/records" }));
 */
export function createReporter({ endpoint, credentials, name = "tillit-outbox" }: ReporterOptions): Reporter {
  const address = readEndpoint(endpoint, location.href);
  const outbox = createOutbox(window, name);
  const heard: ConsentRecord[] = [];
  let current: Decision["to"];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { locks } = navigator;

  const courier = createCourier({
    outbox,
    post: createPost(address, credentials),
    beacon: (body) => navigator.sendBeacon(address, body),
    // A page without an origin of its own has locks and may not use them.
    exclusively: locks && (async (work) => locks.request(name, work).catch(work)),
    now: Date.now,
    random: Math.random,
    wake(work, milliseconds) {
      clearTimeout(timer);
      timer = setTimeout(work, milliseconds);
    },
    isOnline: () => navigator.onLine,
    announce(event, detail) {
      handBack();
      document.dispatchEvent(new CustomEvent(`tillit:${event}`, { detail }));
    },
  });

  function store(): void {
    for (const record of heard.splice(0)) outbox.add(record, Date.now());
  }

  /** So that `consent.record.receipt` is there for whoever has nothing but `consent`. */
  function handBack(): void {
    const record = current?.record;
    if (record) record.receipt = outbox.entries().find((entry) => entry.record.id === record.id)?.receipt;
  }

  function flush(): Promise<void> {
    store();
    handBack();
    return courier.go();
  }

  function leave(): void {
    store();
    courier.leave();
  }

  addEventListener("online", flush);
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : flush()));

  function hear({ record, to }: Decision): void {
    current = to;
    if (record) heard.push(record);
    // Idle time alone would not do: a browser may have some between a click and its painting.
    // Safari has no `requestIdleCallback`.
    // Behind the release, which waits for the same frame and then for a timer: an idle moment may come before timers.
    requestAnimationFrame(() =>
      setTimeout(() => (window.requestIdleCallback ?? setTimeout)(flush as () => void)),
    );
    // A hidden page paints nothing, and a busy one may never be idle.
    setTimeout(flush, 1000);
  }
  return Object.assign(hear, { entries: outbox.entries, flush });
}
