// The gate that `tillit build` puts a policy into. It goes first into the head of a page, inline or as a file.
import type { Consent } from "../consent.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";
import { startEngine } from "./engine.ts";
import { denyVendors, tellVendors } from "./signals.ts";

declare const TILLIT_POLICY: CompiledPolicy;

/** One engine a page, known to every copy of the sdk on it. */
const place = Symbol.for("tillit");
const page = globalThis as unknown as { [place]?: Consent };

if (!page[place]) {
  denyVendors();
  page[place] = startEngine(TILLIT_POLICY) as unknown as Consent;
  tellVendors(page[place]);
}

/** The running engine. */
export const consent = page[place] as Consent;
