// Runs released scripts as the parser would have: fetched together, executed in the document's order.
import { breathe } from "./breathe.ts";
import { announce } from "./document-state.ts";
import { isJavaScript, liveScript } from "./held.ts";
import { hint } from "./hint.ts";

/** So many scripts with an address are inserted before what the visitor does gets its turn. */
const atOnce = 16;

/**
 * A function that takes held scripts, in the document's order, and releases them.
 *
 * External scripts are inserted at once with `async = false`, which makes browsers fetch in parallel and execute
 * in order (HTML, "list of scripts that will execute in order as soon as possible"). An inline script would run
 * at insertion, so it waits for those before it, while those behind it are preloaded. `defer` and modules come
 * after the rest, as they do in parsing; `async` waits for nobody.
 *
 * What lost its grant before it ran is put back, and released anew once it has one again.
 *
 * @param timeout milliseconds after which a script that does not answer no longer holds up the ones behind it
 * @param met whether a held script may be released at this moment
 */
export function createReleaser(timeout: number, met: (held: HTMLScriptElement) => boolean) {
  /** Scripts that wait for their turn to be inserted. */
  let line: HTMLScriptElement[] = [];
  /** Live scripts that were inserted in order and have not executed, oldest first, and what they stand for. */
  const running = new Map<HTMLScriptElement, HTMLScriptElement>();
  /** The same of scripts that wait for nobody. */
  const free = new Map<HTMLScriptElement, HTMLScriptElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let advancing = false;
  let inserted = 0;
  /** After a stall the browser's own list is stuck behind the silent script: go one by one. */
  let single = false;

  async function advance() {
    if (advancing) return;
    advancing = true;
    for (let next = line[0]; next && mayInsert(next); next = line[0]) {
      line.shift();
      insert(next, single);
      // What has an address runs in a task of its own anyway; to insert it takes a moment.
      if (!next.src || !(++inserted % atOnce)) await breathe();
    }
    advancing = false;
    line.forEach(hint);
  }

  const mayInsert = (held: HTMLScriptElement) =>
    !(isLate(held) && document.readyState === "loading") && (!running.size || (!single && held.src));

  function insert(held: HTMLScriptElement, async: boolean) {
    try {
      const script = liveScript(held);
      script.async = async;
      if (held.src && isJavaScript(script) && held.isConnected) {
        (isFree(held) ? free : running).set(script, held);
        script.addEventListener("load", settle);
        script.addEventListener("error", settle);
        watchFirst();
      }
      held.replaceWith(script);
    } catch {
      // Trusted Types or a page's own patch refused it: the next ones must still run.
      announce("trouble", { trouble: "refused", script: held });
    }
  }

  function settle({ target }: Pick<Event, "target">) {
    free.delete(target as HTMLScriptElement);
    if (!running.delete(target as HTMLScriptElement)) return;
    watchFirst();
    advance();
  }

  function watchFirst() {
    clearTimeout(timer);
    const [first] = running.keys();
    if (first) timer = setTimeout(giveUp, timeout, first);
  }

  function giveUp(silent: HTMLScriptElement) {
    announce("trouble", { trouble: "stalled", script: silent });
    single = true;
    running.delete(silent);
    line = [...[...running].map(holdAgain), ...line];
    running.clear();
    advance();
  }

  return function release(scripts: readonly HTMLScriptElement[], changed: unknown): void {
    if (changed) line = line.filter(met);
    for (const entry of changed ? [...running, ...free] : []) {
      if (met(entry[1])) continue;
      holdAgain(entry);
      settle({ target: entry[0] });
    }
    for (const held of scripts) {
      if (isFree(held)) insert(held, true);
      else if (!line.includes(held)) line.push(held);
    }
    line.sort((a, b) => +isLate(a) - +isLate(b));
    if (line.some(isLate)) document.addEventListener("readystatechange", advance);
    advance();
  };
}

/** Takes a live script that waits behind a silent one back: another copy will run in its place. */
function holdAgain([script, held]: [HTMLScriptElement, HTMLScriptElement]): HTMLScriptElement {
  script.replaceWith(held);
  // In another document than it was prepared for, a script never runs (HTML, "execute the script element").
  new Document().adoptNode(script);
  return held;
}

/** Waits for nobody. Not by the property `async`: it is true for every script that script has made. */
const isFree = (held: HTMLScriptElement) => held.matches("[async][src]");

/** Deferred by the parser: modules, and external scripts that say so. */
const isLate = (held: HTMLScriptElement) => held.dataset.type === "module" || (held.defer && !!held.src);
