// How far a long work has come: one line that rewrites itself on a terminal, a line now and then elsewhere.

export interface Progress {
  /** What is being done now. Cheap enough for every item. */
  step(what: string): void;
  end(): void;
}

export interface ProgressOutput {
  write(text: string): void;
  /** Whether a line can be written over. */
  readonly rewrites: boolean;
  /** Milliseconds. */
  now(): number;
}

/** A work that takes less than this says nothing: milliseconds. */
const patience = 500;

export function createProgress(work: string, { write, rewrites, now }: ProgressOutput): Progress {
  const interval = rewrites ? 100 : 5000;
  let last = now() + patience - interval;
  let shown = false;
  return {
    step(what) {
      if (now() - last < interval) return;
      last = now();
      shown = true;
      write(rewrites ? `\r\u001b[2K${work}: ${what}` : `${work}: ${what}\n`);
    },
    end() {
      if (shown && rewrites) write("\r\u001b[2K");
    },
  };
}
