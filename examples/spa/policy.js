import { definePolicy } from "@tillit/sdk";

export const policy = definePolicy({
  id: "nordljus",
  version: "1.0",
  date: "2026-02-02",
  controller: { name: "Nordljus AB", email: "privacy@nordljus.example" },
  authority: { name: "Integritetsskyddsmyndigheten (IMY)", url: "https://www.imy.se/" },
  url: "/privacy",
  changes: [{ version: "1.0", date: "2026-02-02", weight: "material", summary: "The first version." }],
  categories: {
    necessary: { purpose: "To remember your answer to these questions." },
    tracking: { purpose: "To see which pages are read." },
  },
  services: {
    mixpanel: {
      category: "tracking",
      name: "Mixpanel",
      provider: "Mixpanel, Inc.",
      purpose: "Counts page views.",
      cookies: [{ name: "mp_*_mixpanel", lifetime: 365 }],
      storage: [
        { kind: "local", key: "__mp*" },
        { kind: "session", key: "mp_*" },
      ],
    },
    posthog: {
      category: "tracking",
      name: "PostHog",
      provider: "PostHog, Inc.",
      purpose: "Shows how the pages are used.",
      cookies: [{ name: "ph_*_posthog", lifetime: 365 }],
    },
  },
});
