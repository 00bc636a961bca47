// Errors as RFC 9457 writes them.

import { Problem } from "../core/problem.ts";
import { type Answer, type Headers, responseOf } from "./exchange.ts";

export function problemAnswer(
  problem: Problem | Problem["details"],
  headers: Readonly<Headers> = {},
): Answer {
  const details = problem instanceof Problem ? problem.details : problem;
  const retryAfter = problem instanceof Problem ? problem.retryAfter : undefined;
  return {
    status: details.status,
    text: JSON.stringify(details),
    headers: {
      ...headers,
      "content-type": "application/problem+json",
      ...(retryAfter !== undefined && {
        "retry-after": `${retryAfter}`,
        "access-control-expose-headers": "retry-after",
      }),
    },
  };
}

export function problemResponse(
  problem: Problem | Problem["details"],
  headers: Readonly<Headers> = {},
): Response {
  return responseOf(problemAnswer(problem, headers));
}
