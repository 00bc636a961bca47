// The admin API, as the page asks it.

import type { Summary } from "../core/summary.ts";
import type { Receipt } from "../ledger/receipt.ts";
import type { NoticeSeen } from "../policy/notice-seen.ts";
import type { RecordView } from "../rights/view.ts";
import { type Kept, readEvents } from "./read-events.ts";

export interface Hours {
  readonly hours: readonly { readonly hour: string; readonly decisions: number }[];
}

export interface Ledger {
  readonly ledger: string;
  readonly engine: string;
  readonly entries: number;
  readonly waiting: number;
  readonly retentionDays: number | null;
  readonly keys: readonly { readonly kid: string; readonly since: number }[];
  readonly shards: readonly {
    readonly shard: number;
    readonly entries: number;
    readonly head: string;
    readonly at: string;
    readonly swept: number;
    readonly holds: boolean;
  }[];
}

export interface Detail extends RecordView {
  readonly restricted: boolean;
  readonly receipt: Receipt | null;
  /** `holds`, or what is wrong with it. */
  readonly proof: string;
  readonly policy?: { readonly digest: string; readonly document: unknown } | null;
  readonly notice?: NoticeSeen | null;
}

export interface Act {
  readonly id: string;
  readonly at: string;
  readonly act: string;
  readonly target: string;
}

export interface Asked {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly dueAt: string;
  readonly overdue: boolean;
}

export interface Server {
  rollups(days: number, policy: string): Promise<Summary>;
  hours(): Promise<Hours>;
  ledger(): Promise<Ledger>;
  record(id: string): Promise<Detail>;
  erase(id: string): Promise<unknown>;
  restrict(id: string, restricted: boolean): Promise<unknown>;
  retire(): Promise<{ readonly erased: number }>;
  acts(): Promise<{ readonly acts: readonly Act[] }>;
  requests(): Promise<{ readonly requests: readonly Asked[] }>;
  close(id: string): Promise<unknown>;
  /** Calls back for each record that is kept from now on; comes back by itself after an interruption. */
  follow(onRecord: (record: Kept) => void, signal: AbortSignal): Promise<void>;
  /** Has the browser download the ledger, however large it is. */
  download(): void;
}

export class Refused extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

/** The page may be mounted below another path: the API is beside it. */
const api = new URL("v1/", location.href.replace(/[?#].*$/, ""));

export function createServer(token: string): Server {
  const authorization = `Bearer ${token}`;
  const ask = async <T>(path: string, method = "GET", body?: unknown): Promise<T> => {
    const response = await fetch(new URL(`admin/${path}`, api), {
      method,
      headers: { authorization, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const content = await response.json();
    if (!response.ok) throw new Refused(response.status, content.detail ?? content.title);
    return content;
  };
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);

  return {
    rollups: (days, policy) =>
      ask(
        `rollups?from=${day(Date.now() - (days - 1) * 86_400_000)}${policy && `&policy=${encodeURIComponent(policy)}`}`,
      ),
    hours: () => ask("rollups/hours?hours=48"),
    ledger: () => ask("ledger"),
    record: (id) => ask(`records/${encodeURIComponent(id)}`),
    erase: (id) => ask(`records/${encodeURIComponent(id)}`, "DELETE"),
    restrict: (id, restricted) =>
      ask(`records/${encodeURIComponent(id)}/restriction`, "POST", { restricted }),
    retire: () => ask("retention", "POST"),
    acts: () => ask("audit?limit=20"),
    requests: () => ask("requests?state=open&limit=50"),
    close: (id) => ask(`requests/${encodeURIComponent(id)}`, "PATCH", { state: "done" }),
    follow: (onRecord, signal) =>
      readEvents(
        () => fetch(new URL("admin/tail", api), { headers: { authorization }, signal }),
        onRecord,
        signal,
      ),
    download() {
      const form = document.createElement("form");
      form.method = "post";
      form.action = new URL("admin/export", api).href;
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "token";
      field.value = token;
      form.append(field);
      document.body.append(form);
      form.submit();
      form.remove();
    },
  };
}
