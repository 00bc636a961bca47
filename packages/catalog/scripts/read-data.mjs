// The files of `data/`, for scripts.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../data/", import.meta.url));

/** @returns {import("../src/entry.ts").Entry[]} */
export function readData() {
  return readdirSync(folder).flatMap((group) =>
    readdirSync(`${folder}/${group}`).map((file) =>
      JSON.parse(readFileSync(`${folder}/${group}/${file}`, "utf8")),
    ),
  );
}
