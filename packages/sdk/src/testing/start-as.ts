// Starts a page as a visitor who has decided, in whatever runs the test.
import type { Policy } from "@tillit/record";
import { type ConsentCookie, consentCookie, type StartOptions, type StartState } from "./consent-cookie.ts";

/** Playwright's `context` or `page.context()`. */
interface PlaywrightContext {
  addCookies(
    cookies: { name: string; value: string; url: string; expires: number; sameSite: "Lax" }[],
  ): Promise<void>;
  clearCookies(options: { name: string }): Promise<void>;
}

/** Cypress' `cy`. */
interface CypressChain {
  setCookie(
    name: string,
    value: string,
    options: { expiry: number; sameSite: "lax"; hostOnly: boolean; domain?: string },
  ): unknown;
  clearCookie(name: string, options?: { domain: string }): unknown;
}

/** A document of jsdom, happy-dom or Vitest's browser mode. */
interface CookieJar {
  cookie: string;
}

/**
 * Before the page opens: `await startAs(context, policy, "accepted", { url: "http://localhost:3000" })`.
 */
export async function startAs(
  context: PlaywrightContext,
  policy: Policy,
  state: StartState,
  { url, ...options }: StartOptions & { readonly url: string },
): Promise<void> {
  const cookie = consentCookie(policy, state, options);
  if (!cookie) return context.clearCookies({ name: nameIn(options) });
  const { name, value } = cookie;
  await context.addCookies([{ name, value, url, expires: seconds(cookie), sameSite: "Lax" }]);
}

/**
 * Before `cy.visit`: `startCypressAs(cy, policy, "rejected")`. Cypress sets the cookie for the host of its `baseUrl`;
 * `domain` names another.
 */
export function startCypressAs(
  cy: CypressChain,
  policy: Policy,
  state: StartState,
  { domain, ...options }: StartOptions & { readonly domain?: string } = {},
): void {
  const cookie = consentCookie(policy, state, options);
  const on = domain ? { domain } : undefined;
  if (!cookie) cy.clearCookie(nameIn(options), on);
  else
    cy.setCookie(cookie.name, cookie.value, {
      expiry: seconds(cookie),
      sameSite: "lax",
      // Unasked, Cypress' cookie counts for subdomains too, beside the one that the engine writes.
      hostOnly: !domain,
      ...on,
    });
}

/** In a DOM of the test's own, as Vitest's jsdom: `startDocumentAs(document, policy, "accepted")`. */
export function startDocumentAs(
  document: CookieJar,
  policy: Policy,
  state: StartState,
  options: StartOptions = {},
): void {
  const cookie = consentCookie(policy, state, options);
  // jsdom has none, and the engine reports what fails there.
  (globalThis as { reportError?: (error: unknown) => void }).reportError ??= console.error;
  // One engine a page: the state of the test before must not live on in it.
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for("tillit")];
  document.cookie = cookie
    ? `${cookie.name}=${cookie.value}; path=/; expires=${new Date(cookie.expiresAt).toUTCString()}`
    : `${nameIn(options)}=; path=/; max-age=0`;
}

function nameIn({ cookieName = "tillit" }: StartOptions): string {
  return cookieName;
}

/** Since 1970, as WebDriver and both runners count. */
function seconds({ expiresAt }: ConsentCookie): number {
  return Math.floor(expiresAt / 1000);
}
