// What the core needs of a database. Every store passes one contract suite.
import type { Checkpoint, PublicKey } from "../ledger/checkpoint.ts";
import type { Digest } from "../ledger/digest.ts";
import type { Entry, Span } from "../ledger/entry.ts";
import type { Draft, Head, Seal, Sealed } from "../ledger/seal.ts";
import type { DayCount, HourCount } from "./tally.ts";

/** What became of a draft: entered now, or an entry of that id stood there before. */
export type Outcome =
  | { readonly state: "kept"; readonly entry: Entry; readonly commit: Sealed }
  | { readonly state: "known"; readonly entry: Entry };

/** What a commit does to earlier entries: the content goes, or may no longer be used, or may be again. */
export type Change =
  | { readonly erase: readonly Span[]; readonly swept?: Span }
  | { readonly restrict: readonly Span[]; readonly restricted: boolean };

export interface Commit {
  readonly checkpoint: Checkpoint;
  readonly digests: Digest[];
}

export interface StoredPolicy {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  /** Canonical JSON. */
  readonly document: string;
  readonly at: number;
}

export interface Notice {
  readonly digest: string;
  readonly policy: string;
  readonly version: string;
  readonly locale: string;
  /** The exact text or JSON whose SHA-256 is `digest`. */
  readonly document: string;
  readonly at: number;
}

/** One administrative act. `detail` never holds a name or a secret. */
export interface Act {
  readonly id: string;
  readonly at: number;
  readonly act: string;
  readonly target: string;
  readonly detail: string;
}

export interface RightsRequest {
  readonly id: string;
  readonly kind: "access" | "erasure" | "rectification" | "restriction" | "objection" | "portability";
  /** `sha256-…` of the subject's secret, or the record's id, or a case number; never a name. */
  readonly reference: string;
  readonly receivedAt: number;
  readonly dueAt: number;
  /** Why the term was extended (GDPR 12(3)); empty when it was not. */
  readonly extension: string;
  readonly state: "open" | "done" | "refused";
  readonly closedAt: number | null;
  readonly note: string;
}

export interface Store {
  readonly engine: "sqlite" | "postgres";
  /** Random id of this ledger. */
  readonly ledger: string;
  /** How many commits it is useful to have under way at a time. */
  readonly lanes: number;

  /** One durable transaction: enters the drafts and applies the change. Resolves after the commit. */
  append(drafts: readonly Draft[], seal: Seal, change?: Change): Promise<Outcome[]>;

  entry(id: string): Promise<Entry | undefined>;
  /** The commit that holds the entry. */
  commit(shard: number, seq: number): Promise<Commit | undefined>;
  /** Oldest first. The ledger only grows, so that what is behind the first `skipped` stays behind them. */
  ofSubject(subject: Digest, limit: number, skipped?: number): Promise<Entry[]>;
  /** Newest first by id; records only. `before` and `after` are ids, exclusive. */
  records(page: { before?: string; after?: string; limit: number }): Promise<Entry[]>;
  /** Entries of a shard in order, numbers above `after`. */
  slice(shard: number, after: number, limit: number): Promise<Entry[]>;
  /** Checkpoints of a shard in order, whose first entry is above `after`. */
  checkpoints(shard: number, after: number, limit: number): Promise<Checkpoint[]>;
  heads(): Promise<(Head & { readonly swept: number })[]>;

  /** Nothing changes when the version is there; the answer is what stands. */
  addPolicy(policy: StoredPolicy): Promise<StoredPolicy>;
  policy(id: string, version: string): Promise<StoredPolicy | undefined>;
  policies(): Promise<Omit<StoredPolicy, "document">[]>;
  addNotice(notice: Notice): Promise<void>;
  notice(digest: string): Promise<Notice | undefined>;
  notices(policy: string, version: string): Promise<Omit<Notice, "document">[]>;

  addKey(key: PublicKey, at: number): Promise<void>;
  keys(): Promise<(PublicKey & { readonly since: number })[]>;

  days(from: number, to: number): Promise<DayCount[]>;
  hours(from: number, to: number): Promise<HourCount[]>;

  addAct(act: Act): Promise<void>;
  acts(before: string | undefined, limit: number): Promise<Act[]>;
  addRequest(request: RightsRequest): Promise<void>;
  /** The request as it now stands; `undefined` when there is none. */
  changeRequest(
    id: string,
    change: Partial<Pick<RightsRequest, "state" | "closedAt" | "note" | "dueAt" | "extension">>,
  ): Promise<RightsRequest | undefined>;
  requests(state: RightsRequest["state"] | undefined, limit: number): Promise<RightsRequest[]>;

  /** Rejects when the database cannot be reached. */
  ping(): Promise<void>;
  /** To be called daily: makes room for the coming months. */
  upkeep(): Promise<void>;
  close(): Promise<void>;
}
