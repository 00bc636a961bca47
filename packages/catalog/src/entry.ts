// One service of the catalogue: who runs it, what it leaves on a device, why, and how we know.
import { idSchema, lifetimeSchema, patternSchema } from "@tillit/record/schema";
import { z } from "zod";
import { categories, groups, itemKinds } from "./terms.ts";

const hostSchema = z.string().regex(/^(\*\.)?([a-z0-9_-]+\.)+[a-z0-9-]{2,}$/);
/** One sentence or two: begins with a capital or a number, ends with a full stop. */
const sentenceSchema = z
  .string()
  .min(15)
  .max(300)
  .regex(/^[A-Z0-9].*[.]$/s);

export const itemSchema = z
  .strictObject({
    kind: z.enum(itemKinds),
    /** Exact, or with `*` for any run of characters; at least two fixed characters. */
    name: patternSchema,
    /** Names that the pattern would take and that are somebody else's. */
    except: z.array(z.string().min(1)).min(1).optional(),
    /** Days, `session` or `persistent`, as far as the vendor or a browser shows it. */
    lifetime: lifetimeSchema,
    /** Cookies only. Absent where it is not known. */
    httpOnly: z.boolean().optional(),
    /** The vendor's hosts at which it is stored. Absent: on the site's own host. */
    on: z.array(hostSchema).min(1).optional(),
    /** Only where it differs from the service's, and then with its own reason. */
    category: z.enum(categories).optional(),
    reason: sentenceSchema.optional(),
    purpose: sentenceSchema,
  })
  .superRefine((item, context) => {
    if (!item.category !== !item.reason)
      context.addIssue({
        code: "custom",
        message: "category and reason come together; give both or neither",
      });
    if (item.httpOnly !== undefined && item.kind !== "cookie")
      context.addIssue({ code: "custom", message: "only a cookie can be HTTP-only; take it out" });
  });
/** One cookie or storage key, as it stands in a file of `data/`. */
export type Item = z.infer<typeof itemSchema>;

export const sourceSchema = z.strictObject({
  /** The vendor's page, or `observed`: known from the service in use. */
  from: z.union([z.literal("observed"), z.url({ protocol: /^https$/ })]),
  /** Day on which the entry was last written from it. */
  date: z.iso.date(),
  /** Day on which somebody last compared the entry with that page. Items that the page does not name rest on the others. */
  verified: z.iso.date().optional(),
});

export const entrySchema = z.strictObject({
  $schema: z.string().optional(),
  /** Also the name of the file. */
  id: idSchema,
  name: z.string().min(1),
  /** The company or project that runs it. */
  owner: z.string().min(1),
  /** The folder of the file. */
  group: z.enum(groups),
  category: z.enum(categories),
  /** Why that category, in words that a site owner can show to a lawyer. */
  reason: sentenceSchema,
  purpose: sentenceSchema,
  /** Hosts of its scripts, frames, pixels and requests; none for software that the site itself runs. */
  hosts: z.array(hostSchema),
  privacyUrl: z.url({ protocol: /^https$/ }),
  /** The vendor's own call for a visitor's choice, where there is one. */
  consent: z
    .strictObject({ call: z.string().min(1), url: z.url({ protocol: /^https$/ }).optional() })
    .optional(),
  items: z.array(itemSchema),
  sources: z.array(sourceSchema).min(1),
});
/** One service, as its file in `data/` holds it. */
export type Entry = z.infer<typeof entrySchema>;

/** JSON Schema (draft 2020-12) of a file in `data/`, for editors. */
export function entryJsonSchema(): object {
  return { title: "Tillit catalogue entry", ...z.toJSONSchema(entrySchema, { io: "input" }) };
}
