// When a page begins to count, when it has time, and when it comes back.

/** Calls back once the page is really shown: a prerendered page must show, send and release nothing. */
export function whenActive(start: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener("prerenderingchange", start, { once: true });
  } else start();
}

/**
 * Calls back when the record may have changed without this page: restored from the back/forward cache, or seen
 * again after another tab. It is called too often rather than too seldom.
 */
export function onReturn(reread: () => void): void {
  addEventListener("pageshow", reread);
  document.addEventListener("visibilitychange", reread);
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
