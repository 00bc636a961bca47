// What the rules of a place rest on. Read by those who check a site, and so by no visitor's browser.
import type { Rules } from "./rules.ts";
import { stateLaws } from "./state-laws.ts";

/** A text that a rule rests on. */
export interface Source {
  /** Its name and the provisions that count. */
  readonly name: string;
  readonly url: string;
  /** The day from which it applies, as `2025-01-01`. */
  readonly since: string;
}

const europe: readonly Source[] = [
  {
    name: "Directive 2002/58/EC, art. 5(3), as amended by Directive 2009/136/EC",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02002L0058-20091219",
    since: "2011-05-25",
  },
  {
    name: "Regulation (EU) 2016/679, art. 4(11) and 7; in the EEA by Joint Committee Decision 154/2018",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    since: "2018-05-25",
  },
  {
    name: "CJEU, C-673/17 Planet49",
    url: "https://curia.europa.eu/juris/liste.jsf?num=C-673/17",
    since: "2019-10-01",
  },
];

const countries: { readonly [country: string]: readonly Source[] } = {
  CH: [
    {
      name: "Telecommunications Act (SR 784.10), art. 45c, which asks for less: to tell, and to let refuse",
      url: "https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/en",
      since: "2007-04-01",
    },
    {
      name: "Federal Act on Data Protection (SR 235.1), art. 6 and 19",
      url: "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
      since: "2023-09-01",
    },
  ],
  GB: [
    {
      name: "Privacy and Electronic Communications (EC Directive) Regulations 2003, SI 2003/2426, reg. 6",
      url: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/6",
      since: "2003-12-11",
    },
    {
      name: "UK GDPR, art. 4(11) and 7",
      url: "https://www.legislation.gov.uk/eur/2016/679",
      since: "2021-01-01",
    },
  ],
  SE: [
    {
      name: "Lag (2022:482) om elektronisk kommunikation, ch. 9 s. 28",
      url: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2022482-om-elektronisk-kommunikation_sfs-2022-482/",
      since: "2022-06-03",
    },
    ...europe,
  ],
};

const exceptions: readonly Source[] = [
  {
    name: "PECR, sch. A1, paras 5 and 6, put in by the Data (Use and Access) Act 2025, s. 112 and sch. 12",
    url: "https://www.legislation.gov.uk/ukpga/2025/18/section/112",
    since: "2026-02-05",
  },
  {
    name: "SI 2026/82, reg. 2: commencement",
    url: "https://www.legislation.gov.uk/uksi/2026/82/regulation/2/made",
    since: "2026-02-05",
  },
];

const federal: Source = {
  name: "15 U.S.C. § 45 (FTC Act, s. 5): no unfair or deceptive practices",
  url: "https://www.law.cornell.edu/uscode/text/15/45",
  since: "1914-09-26",
};

/** Pure. An unknown place is under the strictest rules, and those are Europe's. */
export function sourcesFor(country: string, state: string, { id }: Rules): readonly Source[] {
  const law = country === "US" && Object.hasOwn(stateLaws, state) ? stateLaws[state] : undefined;
  if (law) return [law];
  if (id === "notice") return [federal];
  const own = Object.hasOwn(countries, country) ? countries[country] : undefined;
  return [...(id === "exempt-with-objection" ? exceptions : []), ...(own ?? europe)];
}
