// Group commit: what arrives while a commit is under way goes into the next one, and is answered after it.
import type { Draft, Seal } from "../ledger/seal.ts";
import { Problem } from "./problem.ts";
import type { Outcome, Store } from "./store.ts";

export interface CommitterOptions {
  readonly store: Store;
  readonly seal: Seal;
  /** Drafts that may wait; more are refused with 503, so that memory stays bounded. */
  readonly maxWaiting: number;
  /** Drafts in one commit. */
  readonly maxCommit: number;
  readonly onCommit?: (drafts: number, milliseconds: number) => void;
  readonly onFailure?: (error: unknown) => void;
}

export interface Committer {
  /**
   * Resolves after the drafts are durable.
   *
   * @throws {Problem} 503 when too many wait, or when the store failed
   */
  submit(drafts: readonly Draft[]): Promise<Outcome[]>;
  /** @throws {Problem} 503 when too many wait */
  admit(): void;
  readonly waiting: number;
  /** Resolves when nothing is under way any more. */
  drain(): Promise<void>;
}

const worthwhile = 64;

interface Waiting {
  readonly drafts: readonly Draft[];
  readonly keep: (outcomes: Outcome[]) => void;
  readonly fail: (error: unknown) => void;
}

export function createCommitter(options: CommitterOptions): Committer {
  const { store, seal, maxWaiting, maxCommit, onCommit, onFailure } = options;
  let queue: Waiting[] = [];
  let queued = 0;
  let waiting = 0;
  let lanes = 0;
  let scheduled = false;
  let idle: (() => void)[] = [];

  function schedule() {
    if (scheduled || lanes >= store.lanes || !queue.length) return;
    // A commit costs much the same for one record as for sixty: a second one beside it waits for company.
    if (lanes && queued < worthwhile) return;
    scheduled = true;
    // After the event loop's poll phase: everything that has arrived by then shares the commit.
    setImmediate(() => {
      scheduled = false;
      const group = take();
      if (group.length) void commit(group);
      schedule();
    });
  }

  function take(): Waiting[] {
    let size = 0;
    let end = 0;
    for (; end < queue.length && (end === 0 || size < maxCommit); end++) {
      size += queue[end]?.drafts.length ?? 0;
    }
    const group = queue.slice(0, end);
    queue = queue.slice(end);
    queued -= size;
    return group;
  }

  async function commit(group: Waiting[]) {
    lanes += 1;
    const began = performance.now();
    const drafts = group.flatMap((one) => one.drafts);
    try {
      const outcomes = await store.append(drafts, seal);
      let at = 0;
      for (const { drafts: own, keep } of group) {
        keep(outcomes.slice(at, at + own.length));
        at += own.length;
      }
      onCommit?.(drafts.length, performance.now() - began);
    } catch (error) {
      onFailure?.(error);
      const problem = new Problem("unavailable", undefined, { retryAfter: 5 });
      for (const { fail } of group) fail(problem);
    } finally {
      lanes -= 1;
      waiting -= drafts.length;
      schedule();
      if (!waiting) {
        for (const rest of idle) rest();
        idle = [];
      }
    }
  }

  const admit = () => {
    if (waiting >= maxWaiting) throw new Problem("unavailable", undefined, { retryAfter: 2 });
  };

  return {
    admit,
    submit(drafts) {
      admit();
      waiting += drafts.length;
      return new Promise((keep, fail) => {
        queue.push({ drafts, keep, fail });
        queued += drafts.length;
        schedule();
      });
    },
    get waiting() {
      return waiting;
    },
    drain: () => (waiting ? new Promise((rest) => idle.push(rest)) : Promise.resolve()),
  };
}
