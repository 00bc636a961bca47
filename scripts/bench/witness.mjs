// Reads what the probe wrote down.

/** @typedef {import("./browser.mjs").Tab} Tab */
/** @typedef {import("./probe.mjs").Witness} Witness */

/** @param {Tab} tab @returns {Promise<Witness & { ran: { number: number, at: number }[] }>} */
export const witness = (tab) => tab.evaluate("({ ...witness, ran: self.ran ?? [] })");

/** @param {Witness} seen */
export const clickOf = ({ clicks }) => clicks.at(-1)?.at ?? Number.NaN;

/** A click that took under 16 ms is not reported: 8 where the next paint came as soon, unknown where it did not. @param {Witness} seen */
export function inpOf(seen) {
  const at = clickOf(seen);
  const { painted } = seen.clicks.at(-1) ?? {};
  const of = seen.events.filter((event) => Math.abs(event.at - at) < 1000).map(({ ms }) => ms);
  if (of.length) return Math.max(...of);
  return painted && painted - at < 16 ? 8 : Number.NaN;
}

/** @param {{ number: number }[]} ran */
export const ordered = (ran) => (ran.every(({ number }, place) => number === place) ? 1 : 0);
