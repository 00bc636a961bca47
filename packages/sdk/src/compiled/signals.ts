// Vendors' consent modes in a compiled gate, of those that the site has named: what the others need is not in its file.
import type { Consent } from "../consent.ts";
import { denyGoogle, type GoogleDefault, type GoogleMap, google } from "../signals/google.ts";
import { denyMatomo, type MatomoMode, matomo } from "../signals/matomo.ts";
import { denyMicrosoft, microsoft } from "../signals/microsoft.ts";

/** What `tillit build` puts in the place of the names below; `0` for a vendor that the site has not got. */
export interface CompiledSignals {
  readonly TILLIT_GOOGLE: readonly [defaults: readonly GoogleDefault[], map: GoogleMap] | 0;
  readonly TILLIT_MICROSOFT: readonly [needs: string] | 0;
  readonly TILLIT_MATOMO: readonly [needs: string, mode: MatomoMode] | 0;
}

declare const TILLIT_GOOGLE: CompiledSignals["TILLIT_GOOGLE"];
declare const TILLIT_MICROSOFT: CompiledSignals["TILLIT_MICROSOFT"];
declare const TILLIT_MATOMO: CompiledSignals["TILLIT_MATOMO"];

/** Says to each that nothing is allowed. Before the engine starts, since that may release what was granted earlier. */
export function denyVendors(): void {
  if (TILLIT_GOOGLE) for (const options of TILLIT_GOOGLE[0]) denyGoogle(options);
  if (TILLIT_MICROSOFT) denyMicrosoft();
  if (TILLIT_MATOMO) denyMatomo(TILLIT_MATOMO[1]);
}

/** Tells each of a stored choice at once, and of later ones as they come. */
export function tellVendors(consent: Pick<Consent, "subscribe">): void {
  if (TILLIT_GOOGLE) google(consent, TILLIT_GOOGLE[1]);
  if (TILLIT_MICROSOFT) microsoft(consent, ...TILLIT_MICROSOFT);
  if (TILLIT_MATOMO) matomo(consent, ...TILLIT_MATOMO);
}
