/** A scan that cannot begin or go on; the message names what was given and the remedy. */
export class ScanError extends Error {
  override readonly name = "ScanError";
}
