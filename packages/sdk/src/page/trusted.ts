// Script as a page under Trusted Types wants it.

interface Rules {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

let policy: Rules | false | undefined;

/**
 * A policy named `tillit`, for the page's `trusted-types` directive, made when it is first needed; rules that change
 * nothing in browsers without Trusted Types; nothing where the page refuses.
 */
export function trusted(): Rules | false {
  const same = (value: string) => value;
  const rules = { createScript: same, createScriptURL: same };
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
  };
  try {
    policy ??= trustedTypes?.createPolicy("tillit", rules) ?? rules;
  } catch {
    // Its directive does not name us.
    policy = false;
  }
  return policy;
}
