// What a server is told when it is made, checked at once.
import { randomBytes } from "node:crypto";
import { BlockList, isIP } from "node:net";
import type { ClockWindow } from "../core/receive.ts";
import type { Store } from "../core/store.ts";
import { type Signer, signerOf } from "../ledger/signer.ts";
import type { DashboardFiles } from "./dashboard.ts";
import { createLog, type Log } from "./log.ts";

export interface ServerOptions {
  /** From `openSqlite` or `openPostgres`, or a store of your own. */
  readonly store: Store | Promise<Store>;
  /** Ed25519 private key, PEM. */
  readonly signingKey: string;
  /** At least 16 characters. Without one there is no admin API and no dashboard. */
  readonly adminToken?: string;
  /** From `readDashboard`: then `/dashboard` is a page for who has the token. None where nothing is said. */
  readonly dashboard?: DashboardFiles | undefined;
  /**
   * Sites whose pages may write: `https://example.com`, `https://*.example.com`. Without any, only the
   * server's own origin and pages on this machine.
   */
  readonly origins?: readonly string[];
  /** Days after which contents are erased, `never`, or 1826 (five years) where nothing is said. */
  readonly retention?: number | "never";
  /** How far browsers' clocks may be off: 180 days behind, 1 day ahead where nothing is said. */
  readonly clock?: { readonly daysBehind?: number; readonly daysAhead?: number };
  /** Requests a minute from one address, 600 where nothing is said; `false` for none. */
  readonly rateLimit?: number | false;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed: `10.0.0.0/8`. None where nothing is said. */
  readonly trustedProxies?: readonly string[];
  /** Re-sets the visitor's consent cookie from this host. Off where nothing is said. */
  readonly cookie?: CookieOptions;
  /** Bytes of a body, 262,144 where nothing is said. */
  readonly maxBody?: number;
  /** Records in a body, 256 where nothing is said. */
  readonly maxBatch?: number;
  /** Records that may wait for their commit, 4096 where nothing is said; more are answered 503. */
  readonly maxWaiting?: number;
  /** Writes one line of JSON. Standard output where nothing is said. */
  readonly log?: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface CookieOptions {
  readonly name?: string;
  readonly domain?: string;
  readonly path?: string;
}

export interface Setup {
  readonly store: Promise<Store>;
  readonly signer: Signer;
  readonly adminToken: string | undefined;
  readonly dashboard: DashboardFiles | undefined;
  readonly origins: readonly string[] | undefined;
  /** Milliseconds. */
  readonly retention: number | undefined;
  readonly window: ClockWindow;
  readonly rateLimit: number | undefined;
  readonly proxies: BlockList | undefined;
  readonly cookie: CookieOptions | undefined;
  readonly maxBody: number;
  readonly maxBatch: number;
  readonly maxWaiting: number;
  readonly log: Log;
  readonly now: () => number;
  readonly random: (size: number) => Uint8Array;
}

const day = 86_400_000;

/** @throws {TypeError} with the option's name, what was given and the remedy */
export function setUp(options: ServerOptions): Setup {
  const { store, signingKey, adminToken, origins, retention = 1826, clock = {}, rateLimit = 600 } = options;
  if (!store) wrong("store", store, 'give one: openSqlite("tillit.sqlite")');
  if (adminToken !== undefined && adminToken.length < 16) {
    wrong("adminToken", `${adminToken.length} characters`, "give 16 or more: openssl rand -base64 24");
  }
  for (const [at, origin] of (origins ?? []).entries()) {
    if (!/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/.test(origin)) {
      wrong(`origins[${at}]`, origin, "give scheme and host alone, lower case: https://example.com");
    }
  }
  if (retention !== "never") positive("retention", retention, 'days, or "never"');
  if (rateLimit !== false) positive("rateLimit", rateLimit, "requests a minute, or false");
  const { daysBehind = 180, daysAhead = 1 } = clock;
  const { maxBody = 262_144, maxBatch = 256, maxWaiting = 4096 } = options;
  for (const [name, value] of Object.entries({ maxBody, maxBatch, maxWaiting })) {
    positive(name, value, "a whole number");
  }
  positive("clock.daysBehind", daysBehind, "days");
  positive("clock.daysAhead", daysAhead, "days");
  return {
    store: Promise.resolve(store),
    signer: signerOf(signingKey),
    adminToken,
    dashboard: options.dashboard,
    origins,
    retention: retention === "never" ? undefined : retention * day,
    window: { behind: daysBehind * day, ahead: daysAhead * day },
    rateLimit: rateLimit === false ? undefined : rateLimit,
    proxies: options.trustedProxies?.length ? blockList(options.trustedProxies) : undefined,
    cookie: options.cookie,
    maxBody,
    maxBatch,
    maxWaiting,
    log: createLog(options.log ?? ((line) => process.stdout.write(`${line}\n`))),
    now: options.now ?? Date.now,
    random: randomBytes,
  };
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const [at, network] of networks.entries()) {
    const [address = "", prefix] = network.split("/");
    const version = isIP(address);
    const bits = prefix === undefined ? (version === 6 ? 128 : 32) : Number(prefix);
    if (!version || !(bits >= 0 && bits <= (version === 6 ? 128 : 32))) {
      wrong(`trustedProxies[${at}]`, network, "give an address or a network: 10.0.0.0/8");
    }
    list.addSubnet(address, bits, version === 6 ? "ipv6" : "ipv4");
  }
  return list;
}

function positive(name: string, value: unknown, meaning: string): void {
  if (typeof value !== "number" || !(value > 0)) wrong(name, value, `give ${meaning}, above 0`);
}

function wrong(name: string, given: unknown, remedy: string): never {
  throw new TypeError(`${name}: given ${given === undefined ? "nothing" : String(given)}; ${remedy}`);
}
