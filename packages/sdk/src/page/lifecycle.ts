// When a page begins to count, when it has time, and when it comes back.

/** Whether the browser prepares the page for a visit that may never come. */
export const isAhead = () => (document as { prerendering?: boolean }).prerendering;

/** Calls back once the page is really shown: a prerendered page must show, send and release nothing. */
export function whenActive(start: () => void): void {
  if (isAhead()) document.addEventListener("prerenderingchange", start);
  else start();
}

/** Where one page tells the others of its origin that the record has changed. */
export const channel = "tillit";

/** To the other pages of this origin, and not to this one; there once a page has started, where browsers have it. */
export let others: BroadcastChannel | undefined;

/**
 * Calls back when the record may have changed without this page: restored from the back/forward cache, seen again,
 * told by another page, or another page has written. It is called too often rather than too seldom, and a moment after
 * another page's message: in Firefox that is here some 20 ms before its cookie.
 *
 * Not on the cookie store's changes, nor on the storage's where a channel is there: the answer to a form may take the
 * record with it, and a page that reloads because of that never gets to where the form leads.
 */
export function onReturn(reread: () => void): void {
  addEventListener("pageshow", reread);
  addEventListener("visibilitychange", reread);
  try {
    others = new BroadcastChannel(channel);
    others.onmessage = () => setTimeout(reread, 150);
  } catch {
    // Not in every browser, and refused where the browser keeps nothing for the page.
    addEventListener("storage", reread);
  }
}

/** Calls back when the body is there. */
export function whenBody(ready: () => void): void {
  if (document.body) ready();
  else document.addEventListener("DOMContentLoaded", ready);
}

/** Calls back when the page has loaded and has nothing to do. */
export function whenIdle(work: () => void): void {
  // Safari has no `requestIdleCallback`.
  const idle = () => (window.requestIdleCallback ?? setTimeout)(work);
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle);
}
