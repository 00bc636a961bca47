// The newest records as server-sent events. Asks the store, so that it sees what other processes keep too.
import type { Store } from "../core/store.ts";
import type { Entry } from "../ledger/entry.ts";

const pause = 500;
const most = 50;

/** @param show what of a record is told; erased and restricted ones are passed over */
export function tail(
  store: Store,
  closing: () => boolean,
  show: (entry: Entry) => object,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const seen = new Map<number, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = false;
  let quiet = 0;

  return new ReadableStream({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      say("retry: 2000\n\n");
      const look = async () => {
        const fresh = await news();
        // Who reads slowly gets the newest only; a queue would grow without bound.
        if ((controller.desiredSize ?? 1) > -most * 4) {
          for (const entry of fresh) {
            say(`id: ${entry.id}\nevent: record\ndata: ${JSON.stringify(show(entry))}\n\n`);
          }
        }
        // A line now and then keeps proxies from closing what looks dead.
        quiet = fresh.length ? 0 : quiet + 1;
        if (quiet % 30 === 29) say(": still here\n\n");
      };
      const loop = async () => {
        try {
          await look();
        } catch {
          // The store is away or the reader is gone; the browser comes back by itself.
          try {
            controller.close();
          } catch {
            // Closed by the reader.
          }
          return;
        }
        if (closing()) controller.close();
        else timer = setTimeout(loop, pause);
      };
      void loop();
    },
    cancel() {
      clearTimeout(timer);
    },
  });

  async function news(): Promise<Entry[]> {
    const fresh: Entry[] = [];
    for (const { shard, seq } of await store.heads()) {
      const from = seen.get(shard) ?? (begun ? 0 : Math.max(0, seq - 5));
      if (seq > from) fresh.push(...(await store.slice(shard, Math.max(from, seq - most), most)));
      seen.set(shard, seq);
    }
    begun = true;
    return fresh
      .filter(({ kind, content, restricted }) => kind === "record" && content !== null && !restricted)
      .sort((a, b) => a.at - b.at || a.seq - b.seq)
      .slice(-most);
  }
}
