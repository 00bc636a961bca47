// A request and its answer as the busy route needs them: web objects for both cost more than the ledger does.
import { securityHeaders } from "./security-headers.ts";

/** What is asked of a request. A web `Request` has all of it, and so has Node's with a hand's help. */
export interface Asked {
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
  text(): Promise<string>;
}

export interface Headers {
  [name: string]: string;
}

export interface Answer {
  readonly status: number;
  /** Beside {@link securityHeaders}. */
  readonly headers: Headers;
  readonly text: string;
}

export function responseOf({ status, headers, text }: Answer): Response {
  return new Response(text, { status, headers: { ...securityHeaders, ...headers } });
}
