// Listeners that hear the latest news at once and cannot hurt each other.

export interface Listeners<T> {
  /** Calls the listener with the latest value, if there is one, and with each later one. Returns the way out. */
  add(listener: (value: T) => void): () => void;
  tell(value: T): void;
}

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>();
  let latest: { value: T } | undefined;
  return {
    add(listener) {
      // A function of its own, so that one listener added twice is two.
      const entry = (value: T) => isolate(() => listener(value));
      listeners.add(entry);
      if (latest) entry(latest.value);
      return () => listeners.delete(entry);
    },
    tell(value) {
      latest = { value };
      for (const listener of [...listeners]) listener(value);
    },
  };
}

/** An exception reaches the browser's console and `window.onerror`, not the code around. */
function isolate(work: () => void): void {
  try {
    work();
  } catch (error) {
    reportError(error);
  }
}
