// What each kind of difference weighs at least, and why. docs/cli.md shows this table.
import type { Change } from "@tillit/record";

export type Weight = Change["weight"];

export interface Rule {
  readonly weight: Weight;
  /** What differs, for the table. */
  readonly what: string;
  readonly reason: string;
  /** A person has to judge whether it is more than wording. */
  readonly judge?: true;
}

const informed = "Consent covers what was said when it was given (GDPR 4(11), 7; EDPB 05/2020, 64).";
const less = "Less than what was agreed to needs no new agreement.";
const wording = "Wording alone changes nothing that was agreed to.";
const specific =
  "Consent is for a specific purpose (GDPR 4(11), 6(1)(a); EDPB 05/2020, 55): is it still the same one?";

export const rules = {
  "policy-id": {
    weight: "material",
    what: "another policy id",
    reason: "Records name the policy by it: nobody has agreed to the other one.",
  },
  controller: {
    weight: "material",
    what: "another controller",
    reason: "Consent is given to a named controller (GDPR 13(1)(a); EDPB 05/2020, 64-65).",
  },
  contact: {
    weight: "editorial",
    what: "the controller's address, e-mail or site",
    reason: "The controller is the same; how to reach it is to be told (GDPR 13(1)(a)).",
  },
  frame: {
    weight: "editorial",
    what: "authority, address of the policy, jurisdiction, default language, switches per service",
    reason: "To be told (GDPR 13(2)); not what is agreed to.",
  },
  "choice-lifetime": {
    weight: "editorial",
    what: "how long a choice is remembered",
    reason: "A record keeps the end that was said when it was made; only new ones get the new one.",
  },
  "category-added": {
    weight: "material",
    what: "a new category",
    reason: "A new purpose needs its own consent (GDPR 6(1)(a), 7; EDPB 05/2020, 42-44).",
  },
  "category-removed": { weight: "editorial", what: "a category is gone", reason: less },
  "category-name": { weight: "editorial", what: "a category's name", reason: wording },
  "category-purpose": {
    weight: "editorial",
    what: "the words of a category's purpose",
    reason: specific,
    judge: true,
  },
  "exemption-added": {
    weight: "material",
    what: "a category no longer asks for consent",
    reason: "What was asked for is now taken: that has to be said plainly (ePrivacy 5(3)).",
  },
  "exemption-removed": {
    weight: "material",
    what: "a category now asks for consent",
    reason: "Nobody has given it yet (ePrivacy 5(3)).",
  },
  "exemption-words": { weight: "editorial", what: "the justification of an exemption", reason: wording },
  "service-added": { weight: "material", what: "a new service", reason: informed },
  "service-removed": { weight: "editorial", what: "a service is gone", reason: less },
  "service-moved": {
    weight: "material",
    what: "a service in another category",
    reason: "Another category is another purpose (GDPR 6(1)(a); EDPB 05/2020, 55-56).",
  },
  "service-name": { weight: "editorial", what: "a service's name or privacy link", reason: wording },
  "service-purpose": {
    weight: "editorial",
    what: "the words of a service's purpose",
    reason: specific,
    judge: true,
  },
  "provider-changed": {
    weight: "material",
    what: "another provider",
    reason: "Another company receives the data (GDPR 13(1)(e); EDPB 05/2020, 65).",
  },
  "recipient-added": {
    weight: "material",
    what: "a new recipient",
    reason: "Recipients are part of what is agreed to (GDPR 13(1)(e); Planet49, C-673/17, 80).",
  },
  "recipient-removed": { weight: "editorial", what: "a recipient is gone", reason: less },
  "country-added": {
    weight: "material",
    what: "a new country",
    reason: "A transfer is part of what is agreed to (GDPR 13(1)(f), 44, 49(1)(a)).",
  },
  "country-removed": { weight: "editorial", what: "a country is gone", reason: less },
  "host-added": {
    weight: "editorial",
    what: "a new host",
    reason: "The same company may serve from another host; a host of another company is a recipient.",
    judge: true,
  },
  "host-removed": { weight: "editorial", what: "a host is gone", reason: less },
  "item-added": {
    weight: "material",
    what: "a new cookie or storage key",
    reason: "Storing is what is agreed to (ePrivacy 5(3); Planet49, C-673/17, 75-81).",
  },
  "item-removed": { weight: "editorial", what: "a cookie or storage key is gone", reason: less },
  "lifetime-longer": {
    weight: "material",
    what: "a longer lifetime",
    reason: "The duration has to be told before consent (GDPR 13(2)(a); Planet49, C-673/17, 81).",
  },
  "lifetime-shorter": { weight: "editorial", what: "a shorter lifetime", reason: less },
  "item-words": {
    weight: "editorial",
    what: "the words of a cookie's purpose, or whether script can see it",
    reason: specific,
    judge: true,
  },
  translation: { weight: "editorial", what: "a text in one more language, or one less", reason: wording },
  history: {
    weight: "editorial",
    what: "an entry of the change log",
    reason: "What was said of an older version stays said; a spelling may be mended.",
  },
  spelling: {
    weight: "editorial",
    what: "anything else: order in lists, $schema",
    reason: "Nothing that a visitor reads, and yet another digest: a server keeps one document a version.",
  },
} as const satisfies { [id: string]: Rule };

export type RuleId = keyof typeof rules;

/** Why the same in a category that never asks weighs less. */
export const freeReason =
  "A category that is on without asking has no consent to renew: visitors are informed (GDPR 13).";
