// Keeps each page as soon as it is done, so that an interrupted scan goes on where it stopped.
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../../failure.ts";
import type { PageScan } from "../observation.ts";

export interface StateFile {
  readonly done: readonly PageScan[];
  /** When the scan that is gone on with began. */
  readonly startedAt: string;
  keep(page: PageScan): Promise<void>;
}

/** First line: what is scanned and how. Each further line: one page. */
interface Head {
  readonly format: 1;
  readonly key: string;
  readonly startedAt: string;
}

/**
 * @param key what must be the same for the pages to belong together: addresses and settings
 * @throws {Failure} when the file belongs to another scan or cannot be written
 */
export async function openStateFile(path: string, key: string, now: Date): Promise<StateFile> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new Failure(
      "input",
      `The state file ${path} cannot be read (${error.message})`,
      "Name another with --state.",
    );
  });
  const [first, ...lines] = (text ?? "").split("\n");
  const head = parse<Head>(first ?? "");
  if (text && (head?.format !== 1 || head.key !== key)) {
    throw new Failure(
      "input",
      `The state file ${path} belongs to a scan of other addresses or settings`,
      "Delete it, or name another with --state.",
    );
  }
  const startedAt = head?.startedAt ?? now.toISOString();
  if (!text) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify({ format: 1, key, startedAt } satisfies Head)}\n`);
  }
  return {
    startedAt,
    // A line that a kill has cut short is a page that is not done.
    done: lines.flatMap((line) => parse<PageScan>(line) ?? []),
    keep: (page) => appendFile(path, `${JSON.stringify(page)}\n`),
  };
}

function parse<T>(line: string): T | undefined {
  try {
    return line ? (JSON.parse(line) as T) : undefined;
  } catch {
    // As above.
    return undefined;
  }
}
