// Checks the one option without which nothing can be sent.

/**
 * The full address of the endpoint.
 *
 * @throws {TypeError} with the option's path, what was given and the remedy
 */
export function readEndpoint(endpoint: unknown, base: string): string {
  try {
    // A host without a scheme would be a path of this site; a server without a path is its front door.
    if (/^(https?:\/\/[^/]+)?\/./.test(`${endpoint}`)) return new URL(`${endpoint}`, base).href;
  } catch {
    // Not an address at all: the same words fit.
  }
  throw new TypeError(
    `endpoint: given ${JSON.stringify(endpoint)}; give the address that takes records: "https://consent.example.com/v1/records" or "/v1/records"`,
  );
}
