// Reads server-sent events with a header, which `EventSource` cannot send.
import type { ConsentRecord } from "@tillit/record";

/** What the tail tells of a record. */
export type Kept = Pick<ConsentRecord, "id" | "policy" | "categories" | "evidence" | "decidedAt"> & {
  readonly keptAt: string;
};

const pause = 2000;

/** Resolves when the signal says so, or when the server refuses. */
export async function readEvents(
  open: () => Promise<Response>,
  onRecord: (record: Kept) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await open();
      if (response.status === 401 || response.status === 403) return;
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = "";
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        text += part.value;
        const events = text.split("\n\n");
        text = events.pop() ?? "";
        for (const event of events) {
          const data = /^data: (.*)$/m.exec(event)?.[1];
          if (data) onRecord(JSON.parse(data));
        }
      }
    } catch {
      // The server is away for a moment, or the page has had enough.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
