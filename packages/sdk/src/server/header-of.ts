// Finds headers and cookies in whatever a server framework calls a request.

/** A `Cookie` header, a Web `Request`, a Node or Express request, or Next's `await cookies()`. */
export type RequestSource =
  | string
  | null
  | undefined
  | { readonly headers: HeaderBag }
  | { getAll(name: string): readonly { readonly name: string; readonly value: string }[] };

type HeaderBag =
  | { get(name: string): string | null | undefined }
  | { readonly [name: string]: string | string[] | undefined };

/** The value of a header, by its lower-case name; `undefined` where the source has none, or has no headers. */
export function headerOf(source: RequestSource, name: string): string | undefined {
  if (!source || typeof source === "string" || !("headers" in source)) return undefined;
  const { headers } = source;
  if (typeof headers.get === "function") return headers.get(name) ?? undefined;
  const value = (headers as { readonly [name: string]: string | string[] | undefined })[name];
  return Array.isArray(value) ? value.join("; ") : value;
}

/**
 * All values of a cookie, in the order in which the browser sent them.
 *
 * @throws {TypeError} when the source is nothing that holds cookies
 */
export function cookiesOf(source: RequestSource, name: string): string[] {
  if (source && typeof source === "object" && "getAll" in source) {
    return source.getAll(name).map(({ value }) => value);
  }
  if (source && typeof source !== "string" && !(typeof source === "object" && "headers" in source)) {
    const given = "then" in Object(source) ? "a promise" : typeof source;
    throw new TypeError(
      `source: ${given} was given; pass a Cookie header, a request with headers, or \`await cookies()\`.`,
    );
  }
  const header = typeof source === "string" ? source : headerOf(source, "cookie");
  return (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
