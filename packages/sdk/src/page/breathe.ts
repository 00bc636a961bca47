// Gives the browser a moment between two pieces of work.

/** Resolves in a task of its own, after input and painting that wait. `scheduler.yield` is not in Safari. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
}

/** Resolves once what was changed before has been painted, or after 100 ms where nothing is painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

/** Resolves in a task of its own, or as the page goes: what is put off until then is never lost. */
export function soon(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener("pagehide", resolve, { once: true });
    setTimeout(resolve);
  });
}
