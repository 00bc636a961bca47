// What a command's exit code says to a script or a CI job.

export const exitCodes = {
  /** It did what was asked, and what it looked at is in order. Warnings don't change that. */
  ok: 0,
  /** It did what was asked and found something wrong, or something that waits to be done. */
  findings: 1,
  /** It was called wrongly: unknown command, option or value, or an answer that is missing. */
  usage: 2,
  /** A file cannot be read, is not what it should be, or cannot be written. */
  input: 3,
  /** Something that the machine lacks: a browser, a package, a network. */
  environment: 4,
  /** A fault of the program's own. */
  fault: 70,
  /** Stopped by Ctrl-C, as shells count it: 128 and the signal's number. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
