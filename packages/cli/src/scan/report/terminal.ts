// The summary that a person reads at the end of the command.
import { counted } from "../../terminal/counted.ts";
import type { Finding, Severity } from "../finding.ts";
import { type Assessment, countBySeverity, verdictOf } from "./assessment.ts";

type Paint = (text: string) => string;
export interface Colours {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
  readonly green: Paint;
}

/** Findings that are printed with everything; the others are counted. */
const most = 25;

export function terminalReport(assessment: Assessment, colours: Colours): string {
  const { findings, observation, inventory, policy } = assessment;
  const paint: { readonly [severity in Severity]: Paint } = {
    high: colours.red,
    medium: colours.yellow,
    low: colours.cyan,
    info: colours.dim,
  };
  const counts = countBySeverity(findings);
  const shown = findings.filter(({ severity }) => severity !== "info").slice(0, most);
  const rest = findings.length - shown.length;
  const states = observation.pages.flatMap(({ visits }) => visits);
  const banners = [...new Set(states.flatMap(({ banner }) => banner?.product ?? []))];
  return [
    colours.bold(verdictOf(assessment)),
    colours.dim(
      `${counted(observation.pages.length, "page")}, ${counted(states.length, "visit")} with ${observation.browser}, ${policy ? `policy ${policy.id} ${policy.version}` : "no policy"}, banner: ${banners.join(", ") || "none found"}`,
    ),
    colours.dim(
      [
        counted(inventory.cookies.length, "cookie"),
        counted(inventory.storage.length, "storage item"),
        counted(inventory.hosts.length, "third-party host"),
      ].join(", "),
    ),
    "",
    ...shown.flatMap((finding) => lines(finding, paint[finding.severity], colours)),
    ...(rest > 0 ? [colours.dim(`… and ${rest} more; the HTML report (--html) has them all.`), ""] : []),
    ...observation.pages.flatMap(({ url, failure }) =>
      failure ? [colours.yellow(`${url} was not seen: ${failure}`)] : [],
    ),
    ...(observation.complete
      ? []
      : [colours.yellow("The scan is not complete: it was stopped or ran out of time.")]),
    (counts.high ? colours.red : counts.medium ? colours.yellow : colours.green)(
      `${counts.high} high, ${counts.medium} medium, ${counts.low} low, ${counts.info} for information`,
    ),
  ].join("\n");
}

function lines(
  { severity, kind, title, remedy, pages, causes }: Finding,
  paint: Paint,
  { bold, dim }: Colours,
): string[] {
  const [page = ""] = pages;
  const more = pages.length > 1 ? ` and ${pages.length - 1} more` : "";
  return [
    `${paint(severity.padEnd(6))} ${dim(kind)} ${bold(title)}`,
    `       ${dim(`${page}${more}`)}`,
    ...(causes[0] ? [`       ${dim(`by ${causes.slice(0, 3).join(" < ")}`)}`] : []),
    `       ${remedy}`,
    "",
  ];
}
