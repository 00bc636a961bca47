// SHA-256, as evidence names it.

/** `sha256-…`, or nothing on plain http, where browsers offer no digest (W3C Secure Contexts). Never rejects. */
export async function digestOf(text: string): Promise<string | undefined> {
  try {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    const digits = btoa(String.fromCharCode(...new Uint8Array(hash)));
    return `sha256-${digits.replaceAll("+", "-").replaceAll("/", "_").replace("=", "")}`;
  } catch {
    return undefined;
  }
}
