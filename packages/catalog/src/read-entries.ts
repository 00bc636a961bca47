// Reads the files of `data/`, which lies beside both `src/` and `dist/`.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Entry } from "./entry.ts";

const place = new URL("../data/", import.meta.url);

/** Every entry that the package ships. They were checked when the package was built, so they are not checked again. */
export function readEntries(folder: string = fileURLToPath(place)): Entry[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((group) => group.isDirectory())
    .flatMap((group) =>
      readdirSync(`${folder}/${group.name}`)
        .filter((file) => file.endsWith(".json"))
        .map((file) => JSON.parse(readFileSync(`${folder}/${group.name}/${file}`, "utf8")) as Entry),
    );
}
