// SARIF 2.1.0 (OASIS), as code scanning in GitHub, GitLab and Azure reads it.
import { createHash } from "node:crypto";
import { type Finding, findingKinds, type Severity } from "../finding.ts";
import type { Assessment } from "./assessment.ts";

const levels: { readonly [severity in Severity]: "error" | "warning" | "note" | "none" } = {
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

export function sarifReport({ findings, observation }: Assessment): object {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "tillit scan",
            semanticVersion: observation.tillit,
            informationUri: "https://www.npmjs.com/package/@tillit/cli",
            rules: ids.map((id) => ruleOf(id, findings)),
          },
        },
        invocations: [
          {
            executionSuccessful: observation.complete,
            startTimeUtc: observation.startedAt,
            endTimeUtc: observation.finishedAt,
          },
        ],
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: ids.indexOf(finding.rule),
          level: levels[finding.severity],
          message: { text: `${finding.title}. ${finding.detail} ${finding.remedy}` },
          locations: locationsOf(finding, observation.start),
          partialFingerprints: { "tillit/v1": fingerprintOf(finding) },
          properties: {
            kind: finding.kind,
            severity: finding.severity,
            states: finding.states,
            causes: finding.causes,
          },
        })),
      },
    ],
  };
}

function ruleOf(id: string, findings: readonly Finding[]) {
  const finding = findings.find(({ rule }) => rule === id);
  return {
    id,
    name: id.replace(/(?:^|[-/])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: finding ? `${findingKinds[finding.kind]}.` : id },
    help: { text: finding?.remedy ?? "" },
    defaultConfiguration: { level: finding ? levels[finding.severity] : "note" },
  };
}

function locationsOf({ pages, subject }: Finding, start: readonly string[]) {
  return (pages.length ? pages : start.slice(0, 1)).slice(0, 20).map((uri) => ({
    physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } },
    logicalLocations: [{ name: subject, kind: "resource" }],
  }));
}

/** The same for the same thing in the next run, whatever the number of pages. */
function fingerprintOf({ rule, subject }: Finding): string {
  return createHash("sha256").update(`${rule}\n${subject}`).digest("hex").slice(0, 32);
}
