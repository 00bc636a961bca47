// Words that a policy shows to visitors: one string, or one per locale.
import { z } from "zod";

/** A BCP 47 tag as far as a policy needs it: `en`, `sv`, `pt-BR`, `zh-Hans`. */
export const localeSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

export const textSchema = z.union([
  z.string().min(1),
  z.record(localeSchema, z.string().min(1)).refine((texts) => Object.keys(texts).length > 0),
]);

/** One sentence for every locale, or one for each: `"Statistics"` or `{ en: "Statistics", sv: "Statistik" }`. */
export type Text = z.infer<typeof textSchema>;
