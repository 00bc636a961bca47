// Every command, in the order in which a site's owner meets them. What a command needs is loaded when it is called.
import type { Command } from "./command.ts";

export interface Listed {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

export const registry: readonly Listed[] = [
  {
    name: "init",
    summary: "Write a first policy file from a few answers",
    load: async () => (await import("./commands/init.ts")).init,
  },
  {
    name: "scan",
    summary: "Look at a site with a real browser: what it stores and contacts, with and without consent",
    load: async () => (await import("./commands/scan.ts")).scan,
  },
  {
    name: "check",
    summary: "Check the policy: its shape, its law, and what changed since the last release",
    load: async () => (await import("./commands/check.ts")).check,
  },
  {
    name: "bump",
    summary: "Propose the next version with its change-log entry, and release it",
    load: async () => (await import("./commands/bump.ts")).bump,
  },
  {
    name: "build",
    summary: "Compile the policy into a gate for the head, a first layer and what is fetched later",
    load: async () => (await import("./commands/build.ts")).build,
  },
  {
    name: "register",
    summary: "Write the GDPR art. 30 register and the policy page",
    load: async () => (await import("./commands/register.ts")).register,
  },
  {
    name: "verify",
    summary: "Prove receipts and a ledger export, offline",
    load: async () => (await import("./commands/verify.ts")).verify,
  },
  {
    name: "theme",
    summary: "Check a theme: that both answers weigh alike, and that everything can be read",
    load: async () => (await import("./commands/theme.ts")).theme,
  },
  {
    name: "lookup",
    summary: "Say what the catalogue knows of a cookie, a host or a service",
    load: async () => (await import("./commands/lookup.ts")).lookup,
  },
];
