// The sdk's parts that a build starts from.
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = () =>
  join(dirname(createRequire(import.meta.url).resolve("@tillit/sdk/package.json")), "dist");

/** Text of a file in the sdk's built folder. */
export const piece = (path: string): Promise<string> => readFile(join(folder(), path), "utf8");

/** Names of the files in a folder of the sdk's built folder. */
export const pieces = (path: string): Promise<string[]> => readdir(join(folder(), path));
