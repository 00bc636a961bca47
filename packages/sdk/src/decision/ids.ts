// Random ids.

/** 128 random bits as 32 hexadecimal digits. */
export function secret(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => (byte + 256).toString(16).slice(1))
    .join("");
}

/**
 * A version 7 UUID (RFC 9562, 5.7): milliseconds first, so that records sort by time. Not `crypto.randomUUID`,
 * which is version 4 and absent on plain http.
 */
export function uuid(now: number): string {
  const digits = now.toString(16).padStart(12, "0") + secret();
  return digits.replace(/(.{8})(.{4})(...)(...)(.{12}).*/, "$1-$2-7$3-8$4-$5");
}
