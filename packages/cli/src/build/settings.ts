// What a site can set about its build, as `tillit.build.json` says it.
import { localeSchema } from "@tillit/record/schema";
import { z } from "zod";
import { signalsSchema } from "./signals.ts";

const corner = ["top-start", "top-end", "bottom-start", "bottom-end"];

export const settingsSchema = z.strictObject({
  base: z
    .string()
    .regex(/^(\/|https?:\/\/).*\/$/, "give an address with a slash at its end, as /tillit/")
    .default("/tillit/")
    .describe("Where the site serves the folder that the build writes"),
  locales: z
    .array(localeSchema)
    .min(1)
    .optional()
    .describe("Languages of the first layer; the policy's own where nothing is said"),
  cookie: z
    .strictObject({
      name: z
        .string()
        .regex(/^[\w-]+$/, "give letters, digits, - and _")
        .default("tillit"),
      domain: z.string().optional().describe("Parent domain whose subdomains share the record"),
      path: z.string().startsWith("/").default("/"),
    })
    .prefault({})
    .describe("The consent cookie"),
  layout: z
    .strictObject({
      kind: z.enum(["bar", "box", "card"]).default("box"),
      position: z.enum([...corner, "top", "bottom", "start", "end"]).optional(),
      control: z.enum(corner).optional(),
    })
    .optional()
    .describe("Where banner and control stand"),
  theme: z.enum(["light", "dark"]).optional().describe("The page's own colour scheme where nothing is said"),
  control: z
    .boolean()
    .default(true)
    .describe("Whether pages without a control of their own get a floating one"),
  reload: z
    .boolean()
    .default(true)
    .describe("Whether a page reloads after a withdrawal from something that had run"),
  scriptTimeout: z
    .number()
    .int()
    .min(100)
    .default(5000)
    .describe("Milliseconds that a released script may stay silent"),
  history: z.boolean().default(true).describe("Whether the browser keeps earlier decisions"),
  server: z
    .strictObject({ subject: z.string() })
    .optional()
    .describe("What “your consent” asks for an erasure: https://consent.example.com/v1/subject"),
  signals: signalsSchema.optional().describe("Vendors whose consent mode the gate feeds"),
  texts: z
    .record(localeSchema, z.record(z.string(), z.string()))
    .optional()
    .describe("Words that shall read otherwise, by language"),
});

export type Settings = z.infer<typeof settingsSchema>;
export type GivenSettings = z.input<typeof settingsSchema>;
