// One thing that is wrong, or that somebody has to look at.
import type { State } from "./observation.ts";

/** The words that `--fail-on` takes. */
export const findingKinds = {
  leak: "Something that needs consent happened before a choice or after a refusal",
  withdrawal: "Something went on, or stayed on the device, after consent was withdrawn",
  undeclared: "Something that the policy does not declare",
  unknown: "Something that neither the policy nor the catalogue knows",
  mismatch: "The policy and the catalogue disagree about why something is stored",
  lifetime: "Something is kept longer than the policy says, or than authorities accept",
  flags: "A cookie without the protection that it could have",
  untagged: "A tag that is not held until consent",
  hint: "A preload, preconnect or the like that contacts a third party before a choice",
  fingerprinting: "Calls that tell devices apart",
  banner: "The banner itself: missing, without a reject, hard to withdraw from",
  incomplete: "Something that the scan could not see",
  unused: "Something that the policy declares and that was not seen",
} as const;
export type FindingKind = keyof typeof findingKinds;

export const severities = ["high", "medium", "low", "info"] as const;
export type Severity = (typeof severities)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** `leak/cookie`, `withdrawal/request` …: stable, for suppressions in SARIF viewers. */
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
  /** What it is about: `cookie _ga at .example.com`. One finding a rule and subject, whatever the number of pages. */
  readonly subject: string;
  readonly pages: readonly string[];
  readonly states: readonly State[];
  /** Scripts, responses or elements that caused it, direct cause first. */
  readonly causes: readonly string[];
}

/** One finding for each rule and subject, the pages and states of all; the worst first. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.subject}`;
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? {
            ...known,
            severity: worse(known.severity, finding.severity),
            pages: union(known.pages, finding.pages),
            states: union(known.states, finding.states),
            causes: known.causes.length ? known.causes : finding.causes,
          }
        : finding,
    );
  }
  const kinds = Object.keys(findingKinds);
  return [...merged.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (a.rule + a.subject < b.rule + b.subject ? -1 : 1),
  );
}

const worse = (a: Severity, b: Severity) => (severities.indexOf(a) < severities.indexOf(b) ? a : b);
const union = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])];
