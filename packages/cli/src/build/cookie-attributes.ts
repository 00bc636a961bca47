// What stands behind a cookie's value, as js-cookie writes it: once, here, instead of at every visitor's.
import Cookies from "js-cookie";

/**
 * Up to the expiry, which the gate puts behind it: `; path=/; sameSite=Lax; expires=`.
 *
 * @example cookieAttributes({ path: "/" })
 */
export function cookieAttributes({ path, domain }: { path: string; domain?: string | undefined }): string {
  // js-cookie answers with what it gives to a document, and writes nothing where there is none.
  const node = globalThis as { document?: unknown };
  const before = node.document;
  node.document = {};
  try {
    const written = Cookies.set("name", "value", { path, domain, sameSite: "Lax" }) as string;
    return `${written.slice("name=value".length)}; expires=`;
  } finally {
    if (before === undefined) delete node.document;
    else node.document = before;
  }
}
