// JUnit's XML, as CI systems show it: a suite for each kind of finding, a case for each finding.
import { findingKinds } from "../finding.ts";
import type { Assessment } from "./assessment.ts";
import { escapeText } from "./escape-text.ts";

/** @param fails which findings are failures: those that `--fail-on` names */
export function junitReport(
  { findings, observation }: Assessment,
  fails: (finding: Assessment["findings"][number]) => boolean,
): string {
  const seconds = (Date.parse(observation.finishedAt) - Date.parse(observation.startedAt)) / 1_000;
  const suites = Object.entries(findingKinds).map(([kind, promise]) => {
    const found = findings.filter((finding) => finding.kind === kind);
    const cases = found.map((finding) => {
      const text = `${finding.detail}\n${finding.remedy}\nPages: ${finding.pages.join(", ")}\nCauses: ${finding.causes.join(" < ")}`;
      const inside = fails(finding)
        ? `<failure message="${escapeText(finding.title)}" type="${escapeText(finding.severity)}">${escapeText(text)}</failure>`
        : `<system-out>${escapeText(`${finding.title}\n${text}`)}</system-out>`;
      return `    <testcase classname="tillit.${kind}" name="${escapeText(`${finding.rule}: ${finding.subject}`)}">${inside}</testcase>`;
    });
    if (!cases.length)
      cases.push(`    <testcase classname="tillit.${kind}" name="${escapeText(`None: ${promise}`)}"/>`);
    const failures = found.filter(fails).length;
    return `  <testsuite name="${kind}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">\n${cases.join("\n")}\n  </testsuite>`;
  });
  const tests = suites.join("").match(/<testcase /g)?.length ?? 0;
  const failures = findings.filter(fails).length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tillit scan" tests="${tests}" failures="${failures}" errors="0" time="${seconds.toFixed(3)}">\n${suites.join("\n")}\n</testsuites>\n`;
}
