// The rule sets, as cited data. The list of places is in `places.ts`.
import type { ConsentRecord } from "@tillit/record";

/** A text that a rule rests on. */
export interface Source {
  readonly name: string;
  readonly url: string;
}

export interface Rules {
  readonly id: ConsentRecord["regime"];
  /**
   * What may run before the visitor has answered: `nothing` that needs consent, what is `excepted` by law as long as
   * nobody objects, or `everything` that nobody objected to.
   */
  readonly before: "nothing" | "excepted" | "everything";
  /** Whether the visitor has to be asked. What is excepted is not asked about. */
  readonly asks: boolean;
  /** Whether the visitor has to be told, and offered a way to object, where nothing is asked. */
  readonly informs: boolean;
  /** Days for which a choice has to be kept; the policy's own figure where nothing is said. */
  readonly lifetimeDays?: number;
  /** Global Privacy Control: `required` by law, or honoured as an `objection` because it is one. */
  readonly gpc: "required" | "objection";
  readonly sources: readonly Source[];
}

const law = (name: string, url: string): Source => ({ name, url });

/** The strictest: it holds wherever nothing else is known to. */
export const optIn: Rules = {
  id: "opt-in",
  before: "nothing",
  asks: true,
  informs: true,
  gpc: "objection",
  sources: [
    law(
      "Directive 2002/58/EC, art. 5(3)",
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02002L0058-20091219",
    ),
    law("Regulation (EU) 2016/679, art. 4(11) and 7", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
    law("CJEU, C-673/17 Planet49", "https://curia.europa.eu/juris/liste.jsf?num=C-673/17"),
  ],
};

/** PECR since the Data (Use and Access) Act 2025: consent, with exceptions that end when the visitor objects. */
export const exemptWithObjection: Rules = {
  id: "exempt-with-objection",
  before: "excepted",
  asks: true,
  informs: true,
  gpc: "objection",
  sources: [
    law(
      "Privacy and Electronic Communications Regulations 2003 (UK), reg. 6 and sch. A1",
      "https://www.legislation.gov.uk/uksi/2003/2426/regulation/6",
    ),
    law(
      "Data (Use and Access) Act 2025 (UK), s. 112 and sch. 12",
      "https://www.legislation.gov.uk/ukpga/2025/18/section/112",
    ),
  ],
};

/** A state's law that lets data be sold or shared until the consumer opts out. */
export const optOut = (gpc: Rules["gpc"], ...sources: readonly Source[]): Rules => ({
  id: "opt-out",
  before: "everything",
  asks: false,
  informs: true,
  // Cal. Civ. Code § 1798.135(c)(4) keeps an opt-out for 12 months at least; 400 days is the longest life of a cookie.
  lifetimeDays: 400,
  gpc,
  sources,
});

/** No statute on consent or opting out is known: the visitor is told, and an objection counts all the same. */
export const notice: Rules = {
  id: "notice",
  before: "everything",
  asks: false,
  informs: true,
  lifetimeDays: 400,
  gpc: "objection",
  sources: [law("15 U.S.C. § 45 (FTC Act, s. 5)", "https://www.law.cornell.edu/uscode/text/15/45")],
};
