// What a site declares: who asks, why, which services, and how the policy has changed. One document, versioned.
import { z } from "zod";
import { checkPolicy } from "./policy-rules.ts";
import { idSchema, serviceSchema } from "./service.ts";
import { localeSchema, textSchema } from "./text.ts";

export const versionSchema = z.string().regex(/^\d{1,4}(\.\d{1,4}){0,2}$/);
const dateSchema = z.iso.date();

export const changeSchema = z.strictObject({
  version: versionSchema,
  date: dateSchema,
  /** `material` asks the visitor again about what it touches; `editorial` only informs. */
  weight: z.enum(["material", "editorial"]),
  touches: z
    .strictObject({
      categories: z.array(idSchema).optional(),
      services: z.array(idSchema).optional(),
    })
    .optional(),
  /** Categories and services that this version took away: an older entry may go on naming them. */
  removed: z.array(idSchema).optional(),
  summary: textSchema,
});
/** One entry of the policy's change log. */
export type Change = z.infer<typeof changeSchema>;

export const categorySchema = z.strictObject({
  /** Built-in categories have a translated name of their own. */
  name: textSchema.optional(),
  purpose: textSchema,
});
const functionalitySchema = categorySchema.extend({
  /**
   * Why this category needs no consent, in words that an authority can weigh (ePrivacy 5(3): strictly
   * necessary for a service that the visitor asked for). With it, the category is on without being asked.
   */
  exemption: textSchema.optional(),
});
/** Why something is stored. Only `functionality` can carry an exemption; no legal basis but consent exists for others. */
export type Category = z.infer<typeof functionalitySchema>;

const controllerSchema = z.strictObject({
  name: z.string().min(1),
  email: z.email(),
  address: z.string().min(1).optional(),
  url: z.url().optional(),
});

const authoritySchema = z.strictObject({ name: z.string().min(1), url: z.url() });

/** The shape alone, before the rules that look across fields: what the JSON Schema is made from. */
export const policyShape = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  version: versionSchema,
  date: dateSchema,
  controller: controllerSchema,
  authority: authoritySchema,
  /** Where the whole policy stands, with recipients and rights: linked from the banner. Absolute, or from the root. */
  url: z.string().regex(/^(https?:\/\/|\/)/),
  /** Country whose law governs the policy: `SE`. */
  jurisdiction: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  defaultLocale: localeSchema.optional(),
  /** Days that a choice, yes or no alike, is remembered. 180 where nothing is said, 730 at most (AEPD 2023: 24 months). */
  choiceLifetime: z.number().int().min(1).max(730).optional(),
  /** Whether the preferences offer a switch per service. */
  serviceChoices: z.boolean().optional(),
  changes: z.array(changeSchema).min(1),
  categories: z
    .object({ necessary: categorySchema, functionality: functionalitySchema.optional() })
    .catchall(categorySchema),
  services: z.record(idSchema, serviceSchema),
});

export const policySchema = policyShape.superRefine(checkPolicy);

/** A site's whole declaration, as its author writes it. */
export type Policy = z.infer<typeof policyShape>;
