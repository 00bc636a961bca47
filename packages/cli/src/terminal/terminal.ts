// The one place that knows of stdin, stdout and stderr.
import pc from "picocolors";
import { choosesColour } from "./choose-colour.ts";
import { createProgress, type Progress } from "./progress.ts";

export type Colours = ReturnType<typeof pc.createColors>;

export interface Terminal {
  readonly cwd: string;
  /** A person sits there and can be asked. */
  readonly isInteractive: boolean;
  readonly colours: Colours;
  readonly now: () => Date;
  /** Aborted by Ctrl-C and by SIGTERM: whoever works long stops, keeps what there is and throws `signal.reason`. */
  readonly signal: AbortSignal;
  /** Says on stderr how far a long work has come. */
  progress(work: string): Progress;
  /** Result and help: stdout. */
  print(text: string): void;
  /** What is wrong: stderr. */
  complain(text: string): void;
}

export interface Mode {
  readonly json: boolean;
  readonly quiet: boolean;
}

/** What a terminal is made from; `process` is one. */
export interface Surroundings {
  readonly env: { readonly [name: string]: string | undefined };
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  cwd(): string;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const silence: Progress = { step: () => undefined, end: () => undefined };

export function createTerminal(
  argv: readonly string[],
  mode: Mode,
  signal: AbortSignal,
  surroundings: Surroundings = process,
): Terminal {
  const { env, stdin, stdout, stderr } = surroundings;
  return {
    cwd: surroundings.cwd(),
    isInteractive: !!stdin.isTTY && !!stdout.isTTY && !mode.json && !env.CI,
    colours: pc.createColors(choosesColour(env, !!stdout.isTTY, argv)),
    now: () => new Date(),
    signal,
    progress: (work) =>
      mode.quiet
        ? silence
        : createProgress(work, {
            write: (text) => void stderr.write(text),
            rewrites: !!stderr.isTTY && env.TERM !== "dumb",
            now: Date.now,
          }),
    print: (text) => void stdout.write(`${text.replace(/\n*$/, "")}\n`),
    complain: (text) => void stderr.write(`${text.replace(/\n*$/, "")}\n`),
  };
}
