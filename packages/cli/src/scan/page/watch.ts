// Runs in every document before the page's own scripts and reports what they store and read.
import { watchConnections } from "./watch/connections.ts";
import { watchCookies } from "./watch/cookies.ts";
import { watchDrawing } from "./watch/drawing.ts";
import { watchFonts } from "./watch/fonts.ts";
import { watchInventory } from "./watch/inventory.ts";
import { watchStorage } from "./watch/storage.ts";
import { createWatcher, type WatchOptions } from "./watch/watcher.ts";

const parts = [
  watchCookies,
  watchStorage,
  watchConnections,
  watchDrawing,
  watchFonts,
  watchInventory,
] as const;

/**
 * The script as text. Each part comes as it is written and takes what it needs as an argument, so that no bundler's
 * names stand between them.
 *
 * @example await context.addInitScript({ content: watchScript({ binding, roots }) })
 */
export function watchScript(options: WatchOptions): string {
  return `{
  const watcher = (${createWatcher})(${JSON.stringify(options)});
  if (watcher) for (const part of [${parts.map((part) => `(${part})`).join(",\n")}]) part(watcher);
}`;
}
