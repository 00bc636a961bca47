// Which vendors' consent modes go into the gate, and what each is told.
import type { Policy } from "@tillit/record";
import {
  type CompiledSignals,
  compilePolicy,
  type GoogleDefault,
  type GoogleMap,
  googleMap,
} from "@tillit/sdk/compile";
import { z } from "zod";
import { Failure } from "../failure.ts";

const types = Object.keys(googleMap) as [keyof typeof googleMap, ...(keyof typeof googleMap)[]];
const needs = z.string().min(1);
const region = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "give a country or state by its code, in capitals");

export const signalsSchema = z.strictObject({
  google: z
    .strictObject({
      map: z
        .partialRecord(z.enum(types), needs)
        .optional()
        .describe("What a storage type needs, as tags state it, where not as usual"),
      defaults: z
        .array(
          z.strictObject({
            granted: z.array(z.enum(types)).optional(),
            region: z.array(region).min(1).optional(),
            waitForUpdate: z.number().int().min(0).optional().describe("Milliseconds"),
            adsDataRedaction: z.boolean().optional(),
            urlPassthrough: z.boolean().optional(),
          }),
        )
        .min(1)
        .default([{}])
        .describe("One command each; everything but security is denied where nothing is said"),
    })
    .optional()
    .describe("Google Consent Mode"),
  microsoft: z
    .strictObject({ needs: needs.default("tracking") })
    .optional()
    .describe("UET consent mode"),
  matomo: z
    .strictObject({
      needs: needs.default("tracking"),
      mode: z
        .enum(["tracking", "cookies"])
        .default("tracking")
        .describe("Whether nothing is sent before consent, or no cookie is set"),
    })
    .optional()
    .describe("Matomo's consent"),
});

/**
 * Pure.
 *
 * @throws {Failure} when something is needed that the policy has not got: the vendor would never hear a yes
 */
export function signalsOf(
  policy: Policy,
  { google, microsoft, matomo }: z.infer<typeof signalsSchema> = {},
): CompiledSignals {
  const known = new Set(compilePolicy(policy).items.map(([key]) => key));

  function checked(path: string, needed: string): string {
    const strange = needed.split(/[\s,|]+/).find((key) => !known.has(key));
    if (strange === undefined) return needed;
    throw new Failure(
      "usage",
      `signals.${path}: needs "${strange}", which the policy has not got`,
      `Name one of ${[...known].join(", ")}.`,
    );
  }

  const mapOf = (given: { readonly [type: string]: string | undefined } = {}) =>
    Object.fromEntries(
      types.map((type) => {
        const needed = given[type] ?? googleMap[type];
        // A site that keeps no settings has no such category, and nothing to grant by it.
        const isMissed = needed === "functionality" && !given[type];
        return [type, isMissed ? needed : checked(`google.map.${type}`, needed)];
      }),
    ) as unknown as GoogleMap;
  return {
    TILLIT_GOOGLE: google ? [google.defaults as GoogleDefault[], mapOf(google.map)] : 0,
    TILLIT_MICROSOFT: microsoft ? [checked("microsoft.needs", microsoft.needs)] : 0,
    TILLIT_MATOMO: matomo ? [checked("matomo.needs", matomo.needs), matomo.mode] : 0,
  };
}
