// Script text as a page under Trusted Types wants it.

interface Rules {
  createScript(text: string): string;
}

let policy: Rules | undefined;

/** By a policy named `tillit`, for the page's `trusted-types` directive, made when it is first needed. */
export function trustedScript(text: string): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } })
    .trustedTypes;
  const rules = { createScript: (text: string) => text };
  policy ??= factory?.createPolicy("tillit", rules) ?? rules;
  return policy.createScript(text);
}
