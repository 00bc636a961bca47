// Tells the other pages of the origin that the record has changed.
import { channel, others } from "./lifecycle.ts";

/** Lets the other pages of this origin read the record again. */
export function tellOthers(): void {
  if (others) others.postMessage(0);
  else {
    // Each write is an event in every other page, and nothing stays.
    try {
      localStorage.setItem(channel, "");
      localStorage.removeItem(channel);
    } catch {
      // The others read when they are seen again.
    }
  }
}
