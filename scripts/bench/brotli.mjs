// Brotli at quality 11, once for each content.
import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";

/** @type {Map<string, Buffer>} */
const known = new Map();

/** @param {string | Uint8Array} content @returns {Buffer} */
export function brotli(content) {
  const bytes = Buffer.from(content);
  const id = createHash("sha256").update(bytes).digest("hex");
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const found = known.get(id) ?? brotliCompressSync(bytes, { params });
  known.set(id, found);
  return found;
}
