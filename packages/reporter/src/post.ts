// One request to the server.
import { type Answer, room } from "./core/index.ts";

/** Milliseconds after which a server that has not answered is taken for hung. */
export const patience = 30_000;

/** Sends a JSON array of records; nothing when no answer came. Never rejects. */
export type Post = (body: string) => Promise<Answer | undefined>;

/**
 * The body goes as plain text: from another origin JSON would cost a request for permission before each one.
 *
 * @param milliseconds how long to wait for the whole answer
 */
export function createPost(
  endpoint: string,
  credentials: RequestCredentials | undefined,
  milliseconds = patience,
): Post {
  return async (body) => {
    try {
      const response = await fetch(endpoint, {
        method: "POST",
        body,
        credentials,
        keepalive: body.length <= room,
        // Not in Safari before 16.
        signal: AbortSignal.timeout?.(milliseconds),
      });
      const { status, headers } = response;
      // A yes that was cut off has no content, and so says nothing of any record.
      const content: unknown = await response.json().catch(() => undefined);
      return { status, retryAfter: headers.get("retry-after"), content };
    } catch {
      // Offline, refused, hung, blocked: no answer, and the records wait.
    }
  };
}
