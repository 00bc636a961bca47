#!/usr/bin/env node
import { constants } from "node:os";
import { Failure } from "./failure.ts";
import { run } from "./program.ts";
import { registry } from "./registry.ts";
import { version } from "./version.ts";

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Once only: a second Ctrl-C ends the process at once, whatever it is doing.
  process.once(signal, () => {
    controller.abort(new Failure("interrupted", `Stopped by ${signal}.`, "Run the command again."));
    // A command that never looks at the signal must not keep the terminal.
    setTimeout(() => process.exit(128 + constants.signals[signal]), 3000).unref();
  });
}
// `tillit … | head` closes the pipe before the end: nothing is wrong then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), registry, version, controller.signal);
