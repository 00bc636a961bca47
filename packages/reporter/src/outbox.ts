// Keeps decisions on the device until a server has them, and what the server said after that.
import type { ConsentRecord } from "@tillit/record";
import { append, byOrder, type Entry, type Pause, surplus } from "./core/index.ts";

/** Receipts that stay on the device. */
const mostReceipts = 20;
/** Entries in web storage, so that a page that decides in a loop does not fill what the site needs itself. */
const most = 200;

export interface Outbox {
  /** All entries in their order. */
  entries(): Entry[];
  /** Puts a record behind all others, unless it is there. */
  add(record: ConsentRecord, now: number): void;
  /** Writes the server's word down, and lets the oldest receipts go. */
  settle(entries: readonly Entry[]): void;
  readPause(): Pause | undefined;
  /** Without a pause: ends the one that is on. */
  writePause(pause?: Pause): void;
}

/**
 * One key an entry, so that two tabs that write at once lose nothing. What the browser refuses to keep lives in
 * memory, as long as the page.
 *
 * @param page whose `localStorage` is asked anew each time: a browser may throw on the mere look at it
 * @param name what every key begins with
 */
export function createOutbox(page: { readonly localStorage: Storage }, name: string): Outbox {
  const memory = new Map<string, string>();
  const prefix = `${name}:`;

  function put(key: string, value: unknown, durable = true): void {
    const text = JSON.stringify(value);
    memory.set(key, text);
    try {
      if (durable) {
        page.localStorage.setItem(key, text);
        memory.delete(key);
      }
    } catch {
      // Forbidden or full.
    }
  }

  function remove(key: string): void {
    memory.delete(key);
    try {
      page.localStorage.removeItem(key);
    } catch {
      // Forbidden: then nothing is there.
    }
  }

  function read(key: string): unknown {
    try {
      return JSON.parse(memory.get(key) ?? (page.localStorage.getItem(key) as string));
    } catch {
      // Forbidden, or not what was written here: no entry.
    }
  }

  function entries(): Entry[] {
    const keys = new Set(memory.keys());
    try {
      for (const key of Object.keys(page.localStorage)) keys.add(key);
    } catch {
      // Forbidden: memory has all there is.
    }
    return [...keys]
      .filter((key) => key.startsWith(prefix))
      .map((key) => read(key) as Entry)
      .filter((entry) => entry?.record?.id)
      .sort(byOrder);
  }

  const keyOf = ({ record }: Entry) => prefix + record.id;
  return {
    entries,
    add(record, now) {
      const all = entries();
      if (all.some((entry) => entry.record.id === record.id)) return;
      const entry = append(all, record, now);
      put(keyOf(entry), entry, all.length < most);
    },
    settle(settled) {
      for (const entry of settled) put(keyOf(entry), entry);
      for (const entry of surplus(entries(), mostReceipts)) remove(keyOf(entry));
    },
    readPause: () => read(name) as Pause | undefined,
    writePause: (pause) => (pause ? put(name, pause) : remove(name)),
  };
}
