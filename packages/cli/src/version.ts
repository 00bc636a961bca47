// The program's own version, as package.json beside `dist/` and `src/` has it.
import { readFileSync } from "node:fs";

export const version: string = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
).version;
