// Waiting that is counted in looks, not in seconds: where the machine is busy each look takes longer, and so the
// wait is longer by itself. What bounds it for good is the visit's own time.
import type { Page } from "playwright-core";

/** Milliseconds between two looks. */
const pause = 100;

/**
 * Looks until it is enough, or until `patience` milliseconds' worth of looks have been taken.
 *
 * @returns what was seen last
 * @example const banner = await lookAgain(page, () => findBanner(page), (found) => found !== null, 3_000)
 */
export async function lookAgain<Found>(
  page: Page,
  look: () => Promise<Found>,
  enough: (found: Found) => boolean,
  patience: number,
): Promise<Found> {
  for (let left = Math.ceil(patience / pause); ; left--) {
    const found = await look();
    if (enough(found) || left <= 0) return found;
    await turn(page);
  }
}

/** Resolves after `quiet` milliseconds' worth of looks at which `still` held, or after `longest`. */
export async function awaitCalm(page: Page, still: () => boolean, quiet: number, longest: number) {
  let calm = 0;
  for (let left = Math.ceil(longest / pause); left > 0 && calm < Math.ceil(quiet / pause); left--) {
    await turn(page);
    calm = still() ? calm + 1 : 0;
  }
}

/** A pause in which the page has had its turn as well: its tasks that were due have run. */
async function turn(page: Page): Promise<void> {
  await page.waitForTimeout(pause);
  await page
    .evaluate(
      () =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(0);
        }),
    )
    // The document went away in the middle: the next look meets the next one.
    .catch(() => undefined);
}

/** Asks the page again where a navigation took the document away while it answered. */
export async function steadily<Found>(page: Page, ask: () => Promise<Found>): Promise<Found> {
  for (let tries = 3; ; tries--) {
    try {
      return await ask();
    } catch (error) {
      if (tries <= 1 || page.isClosed()) throw error;
      await page.waitForLoadState("domcontentloaded").catch(() => undefined);
      await turn(page);
    }
  }
}
