// A browser with several tabs on one origin: one storage, one set of locks, one clock that the test moves.
import type { ConsentRecord } from "@tillit/record";
import { createCourier } from "../src/courier.ts";
import { createOutbox, type Outbox } from "../src/outbox.ts";
import { createPost } from "../src/post.ts";
import { aRecord } from "./a-record.ts";
import { createWebStorage } from "./web-storage.ts";

/** Milliseconds after which a hung server is given up, in real time. */
const patience = 40;
const never = new Promise<never>(() => undefined);

export interface Tab {
  decide(version: string): ConsentRecord;
  /** `crash`: without the page being told. */
  close(how: "crash" | "close"): void;
  go(): void;
}

interface Wish {
  readonly tab: object;
  readonly work: () => Promise<void>;
  readonly resolve: () => void;
}

export class Browser {
  now = Date.UTC(2026, 10, 1);
  isOnline = true;
  /** What the server has asked for, as far as a tab lived to hear it. */
  private notBefore = 0;
  readonly outbox: Outbox;
  readonly problems: string[] = [];
  private readonly storage = createWebStorage();
  private readonly timers = new Map<object, { at: number; work: () => void }>();
  private readonly flying = new Set<object>();
  private readonly beacons = new Set<Promise<unknown>>();
  private wishes: Wish[] = [];
  private holder: object | undefined;

  constructor(
    private readonly url: string,
    private readonly hasLocks: boolean,
    private readonly random: () => number,
  ) {
    this.outbox = createOutbox({ localStorage: this.storage }, "tillit-outbox");
  }

  open(): Tab {
    const tab = {};
    let isOpen = true;
    const { storage } = this;
    const page = {
      get localStorage() {
        if (!isOpen) throw new Error("a closed tab touched storage");
        return storage;
      },
    };
    const outbox = createOutbox(page, "tillit-outbox");
    const post = createPost(this.url, undefined, patience);
    const courier = createCourier({
      outbox,
      post: async (body) => {
        if (body.length > 20_000) this.problems.push(`a body of ${body.length}`);
        this.begin();
        this.flying.add(tab);
        if (this.hasLocks && this.flying.size > 1) this.problems.push("two flights at once");
        const answer = this.isOnline ? await post(body) : undefined;
        // What comes back to a closed tab is heard by nobody.
        if (!isOpen) return never;
        this.flying.delete(tab);
        this.notBefore = this.now + Number(answer?.retryAfter ?? 0) * 1000;
        return answer;
      },
      beacon: (body) => {
        if (this.isOnline) {
          this.begin();
          const sent = fetch(this.url, { method: "POST", body, signal: AbortSignal.timeout(patience) });
          const gone = sent.then((response) => response.text()).catch(() => undefined);
          this.beacons.add(gone);
          gone.then(() => this.beacons.delete(gone));
        }
        return true;
      },
      exclusively: this.hasLocks ? (work) => this.exclusively(tab, work) : undefined,
      now: () => this.now,
      random: this.random,
      wake: (work, milliseconds) => this.timers.set(tab, { at: this.now + milliseconds, work }),
      isOnline: () => this.isOnline,
      announce: () => undefined,
    });
    const go = () => void (isOpen && courier.go());
    if (this.isOnline) go();
    return {
      decide: (version) => {
        const record = aRecord(this.now, { policy: { id: "nordljus", version } });
        outbox.add(record, this.now);
        go();
        return record;
      },
      go,
      close: (how) => {
        if (how === "close") courier.leave();
        isOpen = false;
        this.timers.delete(tab);
        this.flying.delete(tab);
        this.wishes = this.wishes.filter((wish) => wish.tab !== tab);
        if (this.holder === tab) this.release();
      },
    };
  }

  /** Moves the clock, and runs what has become due. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await this.settle();
    for (let due = this.nextTimer(end); due; due = this.nextTimer(end)) {
      const [tab, { at, work }] = due;
      this.now = Math.max(this.now, at);
      this.timers.delete(tab);
      work();
      await this.settle();
    }
    this.now = end;
  }

  /** The machine sleeps, and then everything is due at once. */
  async sleep(milliseconds: number): Promise<void> {
    await this.settle();
    this.now += milliseconds;
    await this.pass(0);
  }

  setBack(milliseconds: number): void {
    this.now -= milliseconds;
    // A page cannot tell how long ago the server asked for a wait.
    this.notBefore = 0;
  }

  /** Waits, in real time, until nothing is on its way. */
  async settle(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 1));
    while (this.flying.size || this.beacons.size);
  }

  private begin(): void {
    if (this.now < this.notBefore) this.problems.push(`${this.notBefore - this.now} ms before Retry-After`);
  }

  private nextTimer(end: number) {
    return [...this.timers].sort(([, a], [, b]) => a.at - b.at).find(([, { at }]) => at <= end);
  }

  private exclusively(tab: object, work: () => Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      this.wishes.push({ tab, work, resolve });
      if (!this.holder) this.release();
    });
  }

  private release(): void {
    const wish = this.wishes.shift();
    this.holder = wish?.tab;
    // Granted in a task of its own, as in a browser.
    if (wish) {
      setTimeout(async () => {
        if (this.holder !== wish.tab) return;
        await wish.work();
        wish.resolve();
        if (this.holder === wish.tab) this.release();
      });
    }
  }
}
