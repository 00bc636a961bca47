// Reads a JSON body, and no more of it than is allowed.
import { Problem } from "../core/problem.ts";
import type { Asked } from "./exchange.ts";

/**
 * `text/plain` is read as well: a beacon from another origin can send nothing else without asking first.
 *
 * @throws {Problem} 413, 415, or 400 when the text is no JSON
 */
export async function readJson(request: Asked, maxBytes: number): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/json|text\/plain)\s*(;|$)/i.test(type)) {
    throw new Problem("media-type", "send application/json");
  }
  if (request.headers.get("content-encoding")) throw new Problem("media-type", "send it uncompressed");
  const text = await readText(request, maxBytes).catch((error) => {
    // Whoever has gone meanwhile reads no answer, and is no fault of the server's.
    throw error instanceof Problem ? error : new Problem("bad-request", "the body broke off", { path: "" });
  });
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the body.
    throw new Problem("bad-request", "the body is no JSON", { path: "" });
  }
}

async function readText(request: Asked, maxBytes: number): Promise<string> {
  const tooLarge = () => new Problem("too-large", `at most ${maxBytes} bytes`);
  const declared = request.headers.get("content-length");
  if (declared !== null) {
    if (Number(declared) > maxBytes) throw tooLarge();
    const text = await request.text();
    if (text.length > maxBytes) throw tooLarge();
    return text;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
