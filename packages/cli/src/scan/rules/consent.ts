// The heart of it: nothing that needs consent before a choice, after a refusal, or after a withdrawal.
import type { Knowledge, Owner } from "../classify.ts";
import type { Finding, Severity } from "../finding.ts";
import type { Visit } from "../observation.ts";
import { type Contact, contactsIn, draftFor, loadOfWithdrawal, type Thing, thingsIn } from "./look.ts";

const law = {
  unasked: "ePrivacy Directive art. 5(3) (Sweden: LEK 2022:482 ch. 9 s. 28) asks for consent first",
  rejected: "A refusal has to be obeyed (ePrivacy Directive art. 5(3); CNIL v. Shein, 2025)",
  withdrawn: "Consent can be withdrawn at any time, and what rested on it ends (GDPR art. 7(3))",
};

export function checkConsent(knowledge: Knowledge, visit: Visit): Finding[] {
  return [...inStanding(knowledge, visit, "unasked"), ...inStanding(knowledge, visit, "refused")];
}

function inStanding(knowledge: Knowledge, visit: Visit, standing: "unasked" | "refused"): Finding[] {
  const moment = standing === "unasked" ? "unasked" : visit.state === "withdrawn" ? "withdrawn" : "rejected";
  return [
    ...thingsIn(knowledge, visit, standing).flatMap((thing) => aboutThing(visit, thing, moment)),
    ...contactsIn(knowledge, visit, standing).flatMap((contact) => aboutContact(visit, contact, moment)),
  ];
}

type Moment = keyof typeof law;
const when = {
  unasked: "before a choice",
  rejected: "after “reject”",
  withdrawn: "after consent was withdrawn",
};
const idOf = { unasked: "before-choice", rejected: "after-reject", withdrawn: "after-withdrawal" };

function aboutThing(
  visit: Visit,
  { kind, subject, owner, thirdParty, causes, name, cookie }: Thing,
  moment: Moment,
): Finding[] {
  if (owner.exempt) return [];
  // A first party's own thing of unknown purpose may be necessary: it is asked about, not accused.
  if (owner.category === null && !thirdParty) return [];
  const kept = moment === "unasked" ? "is stored" : "is still stored";
  return [
    draftFor(visit, {
      kind: moment === "withdrawn" ? "withdrawal" : "leak",
      rule: `${moment === "withdrawn" ? "withdrawal" : "leak"}/${kind}-${idOf[moment]}`,
      severity: severityOf(owner),
      title: `${label(kind)} “${name}” ${kept} ${when[moment]}`,
      detail: `${ownerSentence(owner)} ${law[moment]}.`,
      remedy: cookie?.httpOnly
        ? "A server sets it, and script cannot delete it: let the server set it only with consent, and expire it when consent is refused or withdrawn."
        : moment === "unasked"
          ? `Hold what sets it until consent: <script type="text/plain" data-consent="${owner.category ?? "tracking"}" …>.`
          : "Declare it in the policy under its service, so that Tillit deletes it, and hold what sets it.",
      subject,
      causes,
    }),
  ];
}

function aboutContact(visit: Visit, { request, host, owner, subject }: Contact, moment: Moment): Finding[] {
  if (owner.exempt) return [];
  const late = moment === "withdrawn" && request.load <= loadOfWithdrawal(visit);
  const rule = `${moment === "withdrawn" ? "withdrawal" : "leak"}/request-${idOf[moment]}${late ? "-same-load" : ""}`;
  return [
    draftFor(visit, {
      kind: moment === "withdrawn" ? "withdrawal" : "leak",
      rule,
      severity: late ? "medium" : severityOf(owner),
      title: `${host} is contacted ${when[moment]}${late ? ", before the page is loaded again" : ""}`,
      detail: `${/^[aeiox]/.test(request.type) ? "An" : "A"} ${request.type} request (${request.method} ${short(request.url)}) carries the visitor's IP address there. ${ownerSentence(owner)} ${law[moment]}.`,
      remedy: late
        ? "Tell the service that consent has ended (its own call for it), or load the page again at once."
        : "Hold the element or script that causes it until consent, or serve the file from your own host.",
      subject,
      causes: request.chain,
    }),
  ];
}

const severityOf = (owner: Owner): Severity => (owner.category === "tracking" ? "high" : "medium");
const label = (kind: string) => (kind === "cookie" ? "Cookie" : "Storage key");
const short = (url: string) => (url.length > 120 ? `${url.slice(0, 119)}…` : url);

export function ownerSentence(owner: Owner): string {
  if (owner.by === "unknown") return `Whose it is is not known: ${owner.reason}`;
  return `${owner.name} (${owner.category ?? "several categories"}, by the ${owner.by}): ${owner.reason}`;
}
