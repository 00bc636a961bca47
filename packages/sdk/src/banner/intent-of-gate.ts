// A compiled banner's buttons are the gate's: it says when the pointer or the focus is on its way.
import type { onIntent as OnIntent } from "./intent.ts";
import { unseen } from "./styles/unseen.ts";

/** Gets the preferences ready. Rejects where they do not come. There once the banner has its words. */
export let prepare: () => Promise<void>;

export const onIntent: typeof OnIntent = (_, begin, dress) => {
  prepare = begin;
  dress(unseen);
};
