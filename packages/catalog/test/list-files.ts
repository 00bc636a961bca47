// Files of `data/` with their places, for tests that compare the two.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface ListedFile {
  readonly group: string;
  readonly file: string;
  readonly document: unknown;
}

const folder = fileURLToPath(new URL("../data/", import.meta.url));

export function listFiles(): ListedFile[] {
  return readdirSync(folder).flatMap((group) =>
    readdirSync(`${folder}/${group}`).map((file) => ({
      group,
      file,
      document: JSON.parse(readFileSync(`${folder}/${group}/${file}`, "utf8")),
    })),
  );
}
