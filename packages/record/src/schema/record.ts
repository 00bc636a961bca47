// The full record, as it travels to a server and stays there: one immutable decision with its evidence.
import { z } from "zod";
import { versionSchema } from "./policy.ts";
import { idSchema } from "./service.ts";
import { localeSchema } from "./text.ts";

const digestSchema = z.string().regex(/^sha256-[\w-]{43}$/);

export const evidenceSchema = z.strictObject({
  /** `banner` (first layer), `preferences` (second layer), `embed` (a placeholder), `api` (the site's own code). */
  surface: z.enum(["banner", "preferences", "embed", "api"]),
  /** What was pressed or called. */
  action: z.enum(["accept-all", "reject-all", "save", "withdraw"]),
  /** Language of the texts that were shown. Absent when nothing was shown. */
  locale: localeSchema.optional(),
  /** SHA-256 of the exact texts and layout that were shown. Absent when nothing was shown, or on plain http. */
  notice: digestSchema.optional(),
});
/** How a choice came about. */
export type Evidence = z.infer<typeof evidenceSchema>;

export const recordSchema = z.strictObject({
  schema: z.literal(1),
  /** UUIDv7; also the idempotency key. */
  id: z.uuidv7(),
  /** Random secret of the browser; a server keeps its hash only. 128 bits or more, as 22 to 43 base64url or hexadecimal digits. */
  subject: z.string().regex(/^[\w-]{22,43}$/),
  policy: z.strictObject({
    id: idSchema,
    version: versionSchema,
    /** SHA-256 of the policy's canonical JSON. Absent on plain http, where browsers offer no digest. */
    digest: digestSchema.optional(),
  }),
  /** The state of every category and service after the choice. */
  categories: z.record(idSchema, z.boolean()),
  services: z.record(idSchema, z.boolean()),
  evidence: evidenceSchema,
  signals: z.strictObject({ gpc: z.boolean() }),
  regime: z.enum(["opt-in", "opt-out", "exempt-with-objection", "notice"]),
  decidedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** Id of the record that this one supersedes. */
  previous: z.uuidv7().optional(),
  /** Version of the sdk. */
  sdk: z.string().max(32),
});

/** One immutable decision. Never holds an IP address, a user agent or a full URL. */
export type ConsentRecord = z.infer<typeof recordSchema>;
