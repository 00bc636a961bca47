// Ends this process when the npm that runs it is gone.

/**
 * `npm` passes a SIGTERM on to the shell between, and the shell dies of it without a word to us. So we look whether
 * our parent is still the one that started us, and if not, take it as a SIGTERM of our own.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 300).unref();
}
