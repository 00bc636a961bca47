// Errors as RFC 9457 writes them.

import { Problem } from "../core/problem.ts";
import { securityHeaders } from "./security-headers.ts";

export function problemResponse(
  problem: Problem | Problem["details"],
  headers: { readonly [header: string]: string } = {},
): Response {
  const details = problem instanceof Problem ? problem.details : problem;
  const retryAfter = problem instanceof Problem ? problem.retryAfter : undefined;
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: {
      ...securityHeaders,
      ...headers,
      "content-type": "application/problem+json",
      ...(retryAfter !== undefined && {
        "retry-after": `${retryAfter}`,
        "access-control-expose-headers": "retry-after",
      }),
    },
  });
}
