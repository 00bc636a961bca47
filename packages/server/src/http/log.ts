// One line of JSON per event. Fields are chosen by the caller: never an address, an agent, a body or a secret.

export type Level = "info" | "warn" | "error";
export type Log = (level: Level, event: string, fields?: { readonly [name: string]: unknown }) => void;

export function createLog(write: (line: string) => void, now: () => number = Date.now): Log {
  return (level, event, fields = {}) =>
    write(JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields }));
}

/** What may be told of an unknown error. The message of a database may quote a row, so it is left out. */
export function describe(error: unknown): { readonly [name: string]: unknown } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: string };
  return { error: error.name, ...(code && { code }), stack: framesOf(error) };
}

function framesOf({ stack = "" }: Error): string[] {
  return stack
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .slice(0, 4)
    .map((line) => line.trim());
}
