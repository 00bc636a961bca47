// One vendor or tool in a category, and everything that it leaves on a visitor's device.
import { z } from "zod";
import { textSchema } from "./text.ts";

/** Lower case, so that an id can stand in an attribute, a cookie and a URL unchanged. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/)
  .refine((id) => id !== "constructor");

/** A name with `*` for any run of characters: `_ga`, `_ga_*`, `ph_*_posthog`. At least two fixed characters. */
export const patternSchema = z
  .string()
  .max(128)
  .regex(/^[^\s;,]+$/)
  .refine((pattern) => pattern.replaceAll("*", "").length >= 2);

/** Days until the item is gone; `session`: until the browser closes; `persistent`: until somebody clears it. */
export const lifetimeSchema = z.union([z.number().positive(), z.literal("session"), z.literal("persistent")]);
export type Lifetime = z.infer<typeof lifetimeSchema>;

export const cookieSchema = z.strictObject({
  name: patternSchema,
  lifetime: lifetimeSchema,
  purpose: textSchema.optional(),
  /** Set by a server, invisible to script: Tillit lists it and says that it cannot delete it. */
  httpOnly: z.boolean().optional(),
});
/** A cookie that a service sets. `lifetime` in days. */
export type Cookie = z.infer<typeof cookieSchema>;

export const storageSchema = z.strictObject({
  kind: z.enum(["local", "session", "indexeddb", "cache", "worker"]),
  key: patternSchema,
  lifetime: lifetimeSchema.optional(),
  purpose: textSchema.optional(),
});
/** A web storage key, a database, a cache or a service worker (by scope or script URL) that a service leaves. */
export type StorageItem = z.infer<typeof storageSchema>;

export const serviceSchema = z.strictObject({
  category: idSchema,
  name: z.string().min(1),
  /** The company that receives the data. */
  provider: z.string().min(1),
  purpose: textSchema,
  privacyUrl: z.url().optional(),
  /** Others that the provider passes data to. */
  recipients: z.array(z.string().min(1)).optional(),
  /** ISO 3166 country codes in which the data is processed. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  /** Hosts that the service's scripts, frames, pixels and requests use. */
  hosts: z.array(z.string().regex(/^(\*\.)?[a-z0-9.-]+(:\d+)?$/)).optional(),
  cookies: z.array(cookieSchema).optional(),
  storage: z.array(storageSchema).optional(),
});
export type Service = z.infer<typeof serviceSchema>;
