// The catalogue's fixed words.

/** The folders of `data/`: what a service is for. */
export const groups = [
  "analytics",
  "session-recording",
  "monitoring",
  "experiments",
  "advertising",
  "marketing",
  "social",
  "tag-managers",
  "consent",
  "support",
  "payments",
  "security",
  "infrastructure",
  "frameworks",
  "platforms",
  "video",
  "embeds",
  "maps",
  "sign-in",
] as const;
export type Group = (typeof groups)[number];

export const categories = ["necessary", "functionality", "tracking"] as const;
/** The built-in categories of a policy. */
export type CatalogCategory = (typeof categories)[number];

export const itemKinds = ["cookie", "local", "session", "indexeddb", "cache", "worker"] as const;
/** `cookie`, or the kind of storage as a policy names it (`session` is sessionStorage). */
export type ItemKind = (typeof itemKinds)[number];
