// What a browser saw on one page: facts only, no judgement. Never holds a cookie's or a storage item's value.

/** The four states in which each page is visited, every one with a fresh browser profile. */
export const states = ["nothing", "rejected", "accepted", "withdrawn"] as const;
export type State = (typeof states)[number];

/** What holds at a moment of a visit: nobody asked yet, consent given, consent refused or taken back. */
export type Standing = "unasked" | "granted" | "refused";

interface At {
  /** Milliseconds since the visit began. */
  readonly t: number;
  readonly standing: Standing;
  /** Which load of the page, from 1. A request belongs to the load whose document made it, whenever that was. */
  readonly load: number;
}

export interface RequestSeen extends At {
  readonly kind: "request";
  readonly url: string;
  readonly method: string;
  /** `document`, `script`, `image`, `fetch`, `websocket`, `ping`, `webrtc` … */
  readonly type: string;
  readonly status?: number;
  /** From the request's direct cause up to the page: script URLs with their line, redirects, frames. */
  readonly chain: readonly string[];
}

export interface CookieSet extends At {
  readonly kind: "cookie";
  readonly name: string;
  readonly host: string;
  readonly how: "script" | "http";
  /** The script and its line, or the response that carried `Set-Cookie`. */
  readonly by: string;
  /** Whether the browser kept it: libraries probe for the widest domain with cookies that are refused. */
  readonly stored: boolean;
}

export type StorageArea = "local" | "session" | "indexeddb" | "cache" | "worker";

export interface StorageSet extends At {
  readonly kind: "storage";
  readonly area: StorageArea;
  readonly key: string;
  readonly origin: string;
  readonly by: string;
}

/** A call that tells devices apart, when it is used for that. */
export interface CallSeen extends At {
  readonly kind: "call";
  readonly api: "canvas" | "webgl" | "audio" | "fonts" | "navigator";
  readonly detail: string;
  readonly by: string;
}

export interface MarkSeen extends At {
  readonly kind: "mark";
  readonly text: string;
}

export type Seen = RequestSeen | CookieSet | StorageSet | CallSeen | MarkSeen;

export interface CookieLeft {
  readonly name: string;
  /** As the browser keeps it: with a leading dot where subdomains share it. */
  readonly domain: string;
  readonly path: string;
  /** Days from the visit until it is gone, or `session`. */
  readonly lifetime: number | "session";
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: string;
  readonly partitioned: boolean;
  /** Bytes of its value. */
  readonly size: number;
  /** It was there before the visit: from a storage state, a login or `--cookie`. */
  readonly given: boolean;
}

export interface StorageLeft {
  readonly area: StorageArea;
  readonly key: string;
  readonly origin: string;
  readonly given: boolean;
}

export interface Remains {
  readonly cookies: readonly CookieLeft[];
  readonly storage: readonly StorageLeft[];
}

/** An element, header or rule that tells the browser to contact a host ahead of need. */
export interface Hint {
  readonly how: string;
  readonly url: string;
  /** The element or header as it stands in the page. */
  readonly source: string;
}

/** An element that loads something, or code in the page. */
export interface Tag {
  readonly element: string;
  /** Absent for inline code. */
  readonly url?: string;
  /** Held until consent by an attribute or type, as far as its markup shows. */
  readonly held: boolean;
  readonly source: string;
  /** It stands in the HTML that the server sent, not put there by a script. */
  readonly served: boolean;
}

export interface BannerSeen {
  /** `Tillit`, another product's name, or `unnamed`. */
  readonly product: string;
  readonly text: string;
  readonly frame?: string;
  readonly accept?: string;
  readonly reject?: string;
  readonly settings?: string;
  /** Reject button's area by that of the accept button. */
  readonly rejectArea?: number;
  /** Switches that were on before the visitor touched anything, other than fixed ones. */
  readonly preticked: readonly string[];
}

/** How an answer was given: labels of the controls that were used, in order. */
export interface Answer {
  readonly to: "reject" | "accept" | "withdraw";
  readonly clicks: readonly string[];
  /** Which load of the page it was given in. */
  readonly load: number;
}

export interface Picture {
  readonly label: string;
  /** JPEG, base64. */
  readonly jpeg: string;
}

export interface Visit {
  readonly url: string;
  readonly state: State;
  readonly finalUrl: string;
  readonly title: string;
  readonly status: number;
  /** ISO time. */
  readonly startedAt: string;
  readonly duration: number;
  /** Whether the state was brought about; `why` says why not. */
  readonly reached: boolean;
  readonly why?: string;
  readonly answers: readonly Answer[];
  readonly banner?: BannerSeen;
  readonly events: readonly Seen[];
  /** What was stored at the end of each standing. */
  readonly remains: { readonly [standing in Standing]?: Remains };
  readonly tags: readonly Tag[];
  readonly hints: readonly Hint[];
  readonly pictures: readonly Picture[];
  /** Events beyond the limit, not kept. */
  readonly dropped: number;
}

export interface PageScan {
  readonly url: string;
  readonly visits: readonly Visit[];
  /** Same-origin links that were found. */
  readonly links: readonly string[];
  /** Why the page could not be scanned at all. */
  readonly failure?: string;
}

/** Everything that a scan saw, and how it looked. */
export interface Observation {
  readonly tillit: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly browser: string;
  readonly locale: string;
  readonly start: readonly string[];
  readonly pages: readonly PageScan[];
  /** Addresses that were found and not visited, and why. */
  readonly skipped: readonly { readonly url: string; readonly why: string }[];
  readonly complete: boolean;
}
