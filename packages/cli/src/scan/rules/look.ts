// What every rule needs to know of a visit: whose things are, what is exempt, and who set them.
import { type Knowledge, type Owner, ownerOfHost, ownerOfItem } from "../classify.ts";
import type { Finding } from "../finding.ts";
import type {
  CookieLeft,
  CookieSet,
  RequestSeen,
  Seen,
  StorageLeft,
  StorageSet,
  Visit,
} from "../observation.ts";
import { hostOf, isRemote, isSameSite } from "../site-of.ts";

export interface Thing {
  readonly kind: "cookie" | "storage";
  /** `cookie _ga at example.com` */
  readonly subject: string;
  readonly name: string;
  readonly host: string;
  readonly owner: Owner;
  readonly thirdParty: boolean;
  readonly causes: readonly string[];
  readonly cookie?: CookieLeft;
  readonly storage?: StorageLeft;
}

export interface Contact {
  readonly request: RequestSeen;
  readonly host: string;
  readonly owner: Owner;
  readonly subject: string;
}

export type Draft = Omit<Finding, "pages" | "states">;

export function draftFor(visit: Visit, draft: Draft): Finding {
  return { ...draft, pages: [visit.url], states: [visit.state] };
}

/** What is stored, with its owner and its setter. What had been there before the visit is left out. */
export function thingsIn(
  knowledge: Knowledge,
  visit: Visit,
  standing: "unasked" | "granted" | "refused",
): Thing[] {
  const remains = visit.remains[standing];
  if (!remains) return [];
  const cookies = remains.cookies
    .filter((cookie) => !cookie.given || isSetAgain(visit.events, cookie))
    .map((cookie): Thing => {
      const host = hostOf(cookie.domain);
      return {
        kind: "cookie",
        subject: `cookie ${cookie.name} at ${cookie.domain}`,
        name: cookie.name,
        host,
        owner: ownerOfItem(knowledge, "cookie", cookie.name, host),
        thirdParty: !isSameSite(host, visit.finalUrl),
        causes: settersOf(
          visit.events,
          (event) => event.kind === "cookie" && event.name === cookie.name && shares(host, event.host),
        ),
        cookie,
      };
    });
  const storage = remains.storage
    .filter(({ given }) => !given)
    .map((item): Thing => {
      const host = hostOf(item.origin);
      return {
        kind: "storage",
        subject: `${areas[item.area]} ${item.key} at ${item.origin}`,
        name: item.key,
        host,
        owner: ownerOfItem(knowledge, item.area, item.key, host),
        thirdParty: !isSameSite(host, visit.finalUrl),
        causes: settersOf(
          visit.events,
          (event) => event.kind === "storage" && event.area === item.area && event.key === item.key,
        ),
        storage: item,
      };
    });
  return [...cookies, ...storage];
}

export const areas = {
  local: "localStorage",
  session: "sessionStorage",
  indexeddb: "IndexedDB",
  cache: "cache",
  worker: "service worker",
} as const;

/** Requests that left the site, with whom they reached. */
export function contactsIn(knowledge: Knowledge, visit: Visit, standing?: Seen["standing"]): Contact[] {
  return visit.events.flatMap((event) => {
    if (event.kind !== "request" || !isRemote(event.url)) return [];
    if (standing && event.standing !== standing) return [];
    const host = addressOf(event.url);
    if (isSameSite(hostOf(host), visit.finalUrl) || isSameSite(hostOf(host), visit.url)) return [];
    return [{ request: event, host, owner: ownerOfHost(knowledge, host), subject: `requests to ${host}` }];
  });
}

/** Host and port; `stun:` addresses have no slashes. */
export function addressOf(url: string): string {
  if (URL.canParse(url) && new URL(url).host) return new URL(url).host;
  return url.replace(/^\w+:/, "").replace(/[?/].*$/, "");
}

/** In which load of the page consent was taken back: what that document still sends are its last words. */
export function loadOfWithdrawal(visit: Visit): number {
  return visit.answers.find(({ to }) => to === "withdraw")?.load ?? 0;
}

function settersOf(events: readonly Seen[], fits: (event: CookieSet | StorageSet) => boolean): string[] {
  const found = events.filter(
    (event): event is CookieSet | StorageSet =>
      (event.kind === "cookie" || event.kind === "storage") && fits(event),
  );
  return [
    ...new Set(
      found.map((event) =>
        event.kind === "cookie" && event.how === "http" ? `Set-Cookie of ${event.by}` : event.by,
      ),
    ),
  ].slice(0, 3);
}

function isSetAgain(events: readonly Seen[], cookie: CookieLeft): boolean {
  return events.some((event) => event.kind === "cookie" && event.stored && event.name === cookie.name);
}

/** A cookie of a parent domain is set from below it. */
const shares = (domain: string, host: string) => host === domain || host.endsWith(`.${domain}`);
