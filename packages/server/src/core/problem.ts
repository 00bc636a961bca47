// The one error that the server answers with words of its own (RFC 9457); any other is a bare 500.

export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly [member: string]: unknown;
}

const titles = {
  "bad-request": [400, "The request cannot be understood"],
  "bad-record": [400, "The record does not have the right shape"],
  "outside-clock-window": [400, "The record's time is too far from the server's"],
  unauthorized: [401, "Who asks is not known"],
  forbidden: [403, "This is not allowed"],
  "origin-refused": [403, "This origin may not write here"],
  "not-found": [404, "There is nothing here"],
  "method-not-allowed": [405, "The method is not offered here"],
  conflict: [409, "The id is taken by other content"],
  erased: [410, "The record was kept and has been erased"],
  "too-large": [413, "The body is too large"],
  "media-type": [415, "The body's type is not read here"],
  "unknown-policy": [422, "The policy version is not registered"],
  "not-in-policy": [422, "The policy does not declare this"],
  "too-many-requests": [429, "Too many requests"],
  internal: [500, "Something went wrong"],
  unavailable: [503, "The server cannot keep records right now"],
} as const satisfies { readonly [name: string]: readonly [status: number, title: string] };
export type ProblemName = keyof typeof titles;

export class Problem extends Error {
  override readonly name = "Problem";
  readonly details: ProblemDetails;
  /** Seconds after which to try again. */
  readonly retryAfter: number | undefined;

  constructor(name: ProblemName, detail?: string, extras: { retryAfter?: number; path?: string } = {}) {
    const [status, title] = titles[name];
    super(detail ?? title);
    const { retryAfter, ...members } = extras;
    this.retryAfter = retryAfter;
    this.details = {
      type: `urn:tillit:problem:${name}`,
      title,
      status,
      ...(detail && { detail }),
      ...members,
    };
  }

  get status(): number {
    return this.details.status;
  }
}
