// A subject's records as the Data Privacy Vocabulary writes them, after ISO/IEC TS 27560.
import type { ConsentRecord, Policy, Text } from "@tillit/record";
import type { Store } from "../core/store.ts";
import type { Entry } from "../ledger/entry.ts";

const context = {
  dct: "http://purl.org/dc/terms/",
  dpv: "https://w3id.org/dpv#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  loc: "https://w3id.org/dpv/loc#",
  tillit: "urn:tillit:",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const profile = "https://w3id.org/dpv/dpv-27560#record-eu-gdpr";

/** @param base origin under which policies and notices of this server are found */
export async function consentGraph(
  entries: readonly Entry[],
  store: Store,
  now: number,
  base: string,
): Promise<object> {
  const policies = new Map<string, Policy | undefined>();
  const graph = [];
  const earlier = new Set<string>();
  for (const entry of entries) {
    if (entry.content === null) continue;
    const record = JSON.parse(entry.content) as ConsentRecord;
    const { id, version } = record.policy;
    const name = `${id} ${version}`;
    if (!policies.has(name)) {
      const stored = await store.policy(id, version);
      policies.set(name, stored && (JSON.parse(stored.document) as Policy));
    }
    graph.push(recordNode(record, policies.get(name), { entry, now, base, renewed: earlier.has(name) }));
    if (hasGrant(record)) earlier.add(name);
  }
  return { "@context": context, "@graph": graph };
}

interface About {
  readonly entry: Entry;
  readonly now: number;
  readonly base: string;
  /** Whether consent under the same policy was given before. */
  readonly renewed: boolean;
}

function recordNode(record: ConsentRecord, policy: Policy | undefined, about: About): object {
  const { id, evidence } = record;
  const policyIri = `${about.base}/v1/policies/${record.policy.id}/${record.policy.version}`;
  return {
    "@id": `urn:uuid:${id}`,
    "@type": "dpv:ConsentRecord",
    "dct:conformsTo": { "@id": profile },
    "dct:identifier": id,
    "dct:created": time(Date.parse(record.decidedAt)),
    "dct:dateSubmitted": time(about.entry.at),
    "dct:valid": time(Date.parse(record.expiresAt)),
    ...(record.previous && { "dct:replaces": { "@id": `urn:uuid:${record.previous}` } }),
    "dpv:hasDataSubject": { "@id": `urn:tillit:subject:${record.subject}`, "@type": "dpv:DataSubject" },
    ...(policy && {
      "dpv:hasDataController": {
        "@type": "dpv:DataController",
        "dpv:hasName": policy.controller.name,
        "dpv:hasContact": `mailto:${policy.controller.email}`,
        ...(policy.controller.address && { "dpv:hasAddress": policy.controller.address }),
      },
    }),
    ...(policy?.jurisdiction && { "dpv:hasJurisdiction": { "@id": `loc:${policy.jurisdiction}` } }),
    "dpv:hasLegalBasis": { "@id": "eu-gdpr:A6-1-a" },
    "dpv:hasNotice": {
      "@id": evidence.notice ? `${about.base}/v1/notices/${evidence.notice}` : policyIri,
      "@type": "dpv:ConsentNotice",
      ...(evidence.locale && { "dct:language": evidence.locale }),
      ...(policy && { "dct:date": { "@type": "xsd:date", "@value": policy.date } }),
      ...(evidence.notice && { "tillit:digest": evidence.notice }),
      "tillit:surface": evidence.surface,
    },
    "dct:source": {
      "@id": policyIri,
      ...(record.policy.digest && { "tillit:digest": record.policy.digest }),
    },
    "dpv:hasProcess": Object.entries(record.categories).map(([category, granted]) =>
      processNode(category, granted, record, policy, about),
    ),
    "tillit:signals": record.signals,
    "tillit:regime": record.regime,
    "tillit:ledgerEntry": { "tillit:shard": about.entry.shard, "tillit:seq": about.entry.seq },
  };
}

function processNode(
  category: string,
  granted: boolean,
  record: ConsentRecord,
  policy: Policy | undefined,
  about: About,
): object {
  const services = Object.entries(policy?.services ?? {}).filter(
    ([, service]) => service.category === category,
  );
  const locale = record.evidence.locale;
  return {
    "@type": "dpv:Process",
    "dct:title": category,
    "dpv:hasPurpose": {
      "@type": "dpv:Purpose",
      "dct:description": say(policy?.categories[category]?.purpose, locale, policy),
    },
    "dpv:hasPersonalData": { "@id": "dpv:PseudonymisedData" },
    "dpv:hasRecipient": services.map(([id, service]) => ({
      "@type": "dpv:Recipient",
      "dct:identifier": id,
      "dpv:hasName": service.provider,
      ...(service.recipients && { "tillit:furtherRecipients": service.recipients }),
      ...(service.countries && {
        "dpv:hasLocation": service.countries.map((country) => ({ "@id": `loc:${country}` })),
      }),
      "tillit:granted": record.services[id] ?? granted,
    })),
    "dpv:hasStorageCondition": {
      "@type": "dpv:StorageDuration",
      "dpv:hasDuration": services.flatMap(([, service]) =>
        (service.cookies ?? []).map(({ name, lifetime }) => ({
          "dct:title": name,
          "dct:extent": typeof lifetime === "number" ? `P${lifetime}D` : lifetime,
        })),
      ),
    },
    "dpv:hasConsentStatus": {
      "@id": `dpv:${statusOf(granted, record, about)}`,
      "dct:date": time(Date.parse(record.decidedAt)),
      "dpv:isIndicatedBy": { "@id": "dpv:DataSubject" },
      "dpv:hasIndicationMethod": `${record.evidence.surface}: ${record.evidence.action}`,
    },
    "dpv:hasConsentControl": {
      "@id": "dpv:WithdrawConsent",
      "dct:description": "The cookie settings on every page, or POST /v1/records with action withdraw",
    },
  };
}

function statusOf(granted: boolean, record: ConsentRecord, { now, renewed }: About): string {
  if (!granted) return record.evidence.action === "withdraw" ? "ConsentWithdrawn" : "ConsentRefused";
  if (Date.parse(record.expiresAt) <= now) return "ConsentExpired";
  return renewed ? "RenewedConsentGiven" : "ConsentGiven";
}

function hasGrant(record: ConsentRecord): boolean {
  return Object.values(record.categories).includes(true);
}

function say(text: Text | undefined, locale: string | undefined, policy: Policy | undefined): string {
  if (text === undefined || typeof text === "string") return text ?? "";
  return text[locale ?? ""] ?? text[policy?.defaultLocale ?? "en"] ?? Object.values(text)[0] ?? "";
}

function time(milliseconds: number): object {
  return { "@type": "xsd:dateTime", "@value": new Date(milliseconds).toISOString() };
}
