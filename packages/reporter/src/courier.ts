// Brings what is in the outbox to the server: one flight at a time, in order, until it is empty.
import {
  cut,
  type Entry,
  isKept,
  isWaiting,
  judge,
  pauseAfter,
  readRetryAfter,
  remaining,
} from "./core/index.ts";
import type { Outbox } from "./outbox.ts";
import { type Post, patience } from "./post.ts";

/** What the courier needs from the page around it. */
export interface Surroundings {
  readonly outbox: Outbox;
  readonly post: Post;
  /** Hands a body to the browser, to be sent even when the page is gone. */
  beacon(body: string): boolean;
  /** Runs work while no other tab runs its own; absent where the browser cannot tell. */
  readonly exclusively: ((work: () => Promise<void>) => Promise<void>) | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Calls back after so many milliseconds, and forgets an earlier wish. */
  wake(work: () => void, milliseconds: number): void;
  isOnline(): boolean;
  /** Tells of an entry that is done with. */
  announce(name: "receipt" | "dead-letter", entry: Entry): void;
}

export interface Courier {
  /** Sends what waits. Resolves when nothing waits or a pause has begun; never rejects. */
  go(): Promise<void>;
  /** The page may be gone in a moment: the last that it can do. */
  leave(): void;
}

export function createCourier(around: Surroundings): Courier {
  const { outbox, now } = around;
  let flight: Promise<void> | undefined;
  /** Something came in while a flight was on, perhaps after its last look. */
  let again = false;
  let singly = false;
  /** The body on its way. */
  let onItsWay = "";

  const next = () => cut(outbox.entries().filter(isWaiting), singly);
  const pauseLeft = () => remaining(outbox.readPause(), now());

  async function drain(): Promise<void> {
    for (let batch = next(); batch.entries.length && around.isOnline(); batch = next()) {
      const left = pauseLeft();
      if (left) {
        around.wake(go, left);
        return;
      }
      await fly(batch.entries, batch.body);
    }
  }

  async function fly(entries: readonly Entry[], body: string): Promise<void> {
    const tries = outbox.readPause()?.tries ?? 0;
    // Where tabs cannot be told apart, the others wait as if the server had asked for it.
    if (!around.exclusively) outbox.writePause({ tries, until: now() + patience });
    onItsWay = body;
    const answer = await around.post(body);
    onItsWay = "";
    const { settled, splits } = judge(entries, answer, now());
    singly ||= splits;
    outbox.settle(settled);
    const isDone = splits || settled.length === entries.length;
    const asked = readRetryAfter(answer?.retryAfter ?? null, now());
    outbox.writePause(isDone ? undefined : pauseAfter(tries, asked, now(), around.random()));
    for (const entry of settled) around.announce(isKept(entry) ? "receipt" : "dead-letter", entry);
  }

  function go(): Promise<void> {
    again = !!flight;
    if (!flight && next().entries.length) {
      flight = (around.exclusively ?? ((work) => work()))(drain).finally(() => {
        flight = undefined;
        return again ? go() : undefined;
      });
    }
    return flight ?? Promise.resolve();
  }

  return {
    go,
    leave() {
      const { entries, body } = next();
      if (entries.length && body !== onItsWay && !pauseLeft() && around.beacon(body)) onItsWay = body;
    },
  };
}
