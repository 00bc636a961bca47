// The laws of the United States' states that let a consumer opt out, as read in November 2026.
import type { Source } from "./sources.ts";

export interface StateLaw extends Source {
  /** What makes a site honour a signal such as GPC, and since when; `null` where nothing does. */
  readonly signal: { readonly name: string; readonly since: string } | null;
  /** Days that a site has to be left for mending a fault, and the last date of that; `null` where none are, or no more. */
  readonly cure: { readonly days: number; readonly until?: string } | null;
  /**
   * What was read for this entry: the provision on signals, or of a state without one the act's, in the law's own
   * words; or what authorities and lawyers write of it, with their agreement on the dates.
   */
  readonly read: "text" | "reports";
}

/** Entries whose provision was read in the law's own words in November 2026. */
const texts = "CA MD MN NE NJ OR TX VA";

const law = (
  name: string,
  since: string,
  url: string,
  signal: StateLaw["signal"],
  cure: StateLaw["cure"] = null,
): Omit<StateLaw, "read"> => ({ name, since, url, signal, cure });

const signal = (name: string, since: string) => ({ name, since });

const laws: { readonly [state: string]: Omit<StateLaw, "read"> } = {
  CA: law(
    "California Consumer Privacy Act, Civ. Code § 1798.100 ff.",
    "2020-01-01",
    "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5",
    signal("Civ. Code § 1798.135(b) and (e); 11 CCR § 7025", "2023-03-29"),
  ),
  CO: law(
    "Colorado Privacy Act, C.R.S. § 6-1-1301 ff.",
    "2023-07-01",
    "https://coag.gov/resources/colorado-privacy-act/",
    signal("C.R.S. § 6-1-1306(1)(a)(IV); 4 CCR 904-3, rule 5.08", "2024-07-01"),
  ),
  CT: law(
    "Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 ff.",
    "2023-07-01",
    "https://portal.ct.gov/ag/sections/privacy/the-connecticut-data-privacy-act",
    signal("Conn. Gen. Stat. § 42-520(e)(1)(A)(ii)", "2025-01-01"),
  ),
  DE: law(
    "Delaware Personal Data Privacy Act, 6 Del. C. § 12D-101 ff.",
    "2025-01-01",
    "https://delcode.delaware.gov/title6/c012d/index.html",
    signal("6 Del. C. § 12D-106(e)", "2026-01-01"),
  ),
  FL: law(
    "Florida Digital Bill of Rights, Fla. Stat. § 501.701 ff.",
    "2024-07-01",
    "https://www.leg.state.fl.us/statutes/",
    null,
  ),
  IA: law(
    "Iowa Consumer Data Protection Act, Iowa Code ch. 715D",
    "2025-01-01",
    "https://www.legis.iowa.gov/docs/code/715D.pdf",
    null,
    { days: 90 },
  ),
  IN: law(
    "Indiana Consumer Data Protection Act, Ind. Code art. 24-15",
    "2026-01-01",
    "https://iga.in.gov/laws/current/ic/titles/24",
    null,
    { days: 30 },
  ),
  KY: law(
    "Kentucky Consumer Data Protection Act, KRS 367.3611 ff.",
    "2026-01-01",
    "https://apps.legislature.ky.gov/law/statutes/",
    null,
    { days: 30 },
  ),
  MD: law(
    "Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 ff.",
    "2025-10-01",
    "https://mgaleg.maryland.gov/mgawebsite/laws/StatuteText?article=gcl&section=14-4706",
    signal("Md. Code, Com. Law § 14-4706 and § 14-4707(f)(3)(ii)", "2025-10-01"),
    // At the authority's discretion.
    { days: 60, until: "2027-04-01" },
  ),
  MN: law(
    "Minnesota Consumer Data Privacy Act, Minn. Stat. ch. 325M",
    "2025-07-31",
    "https://www.revisor.mn.gov/statutes/cite/325M",
    signal("Minn. Stat. § 325M.14", "2025-07-31"),
  ),
  MT: law(
    "Montana Consumer Data Privacy Act, Mont. Code § 30-14-2801 ff.",
    "2024-10-01",
    "https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0280/sections_index.html",
    signal("Mont. Code tit. 30, ch. 14, pt. 28", "2025-01-01"),
  ),
  NE: law(
    "Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 ff.",
    "2025-01-01",
    "https://nebraskalegislature.gov/laws/statutes.php?statute=87-1101",
    signal("Nebraska LB 1074 (2024), on authorized agents and their technology", "2025-01-01"),
    { days: 30 },
  ),
  NH: law(
    "New Hampshire, RSA ch. 507-H",
    "2025-01-01",
    "https://www.gencourt.state.nh.us/rsa/html/NHTOC/NHTOC-LII-507-H.htm",
    signal("RSA 507-H:6", "2025-01-01"),
  ),
  NJ: law(
    "New Jersey, N.J.S.A. 56:8-166.4 ff.",
    "2025-01-15",
    "https://pub.njleg.state.nj.us/Bills/2022/PL23/266_.HTM",
    signal("N.J.S.A. 56:8-166.11(b)", "2025-07-15"),
  ),
  OR: law(
    "Oregon Consumer Privacy Act, ORS 646A.570 ff.",
    "2024-07-01",
    "https://www.oregonlegislature.gov/bills_laws/ors/ors646A.html",
    signal("ORS 646A.578(5)(c)", "2026-01-01"),
  ),
  RI: law(
    "Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws ch. 6-48.1",
    "2026-01-01",
    "http://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/INDEX.htm",
    null,
  ),
  TN: law(
    "Tennessee Information Protection Act, Tenn. Code tit. 47, ch. 18, pt. 33",
    "2025-07-01",
    "https://www.capitol.tn.gov/Bills/113/Bill/HB1181.pdf",
    null,
    { days: 60 },
  ),
  TX: law(
    "Texas Data Privacy and Security Act, Bus. & Com. Code ch. 541",
    "2024-07-01",
    "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm",
    signal("Tex. Bus. & Com. Code § 541.055(e)", "2025-01-01"),
    { days: 30 },
  ),
  UT: law(
    "Utah Consumer Privacy Act, Utah Code § 13-61-101 ff.",
    "2023-12-31",
    "https://le.utah.gov/xcode/Title13/Chapter61/13-61.html",
    null,
    { days: 30 },
  ),
  VA: law(
    "Virginia Consumer Data Protection Act, Va. Code § 59.1-575 ff.",
    "2023-01-01",
    "https://law.lis.virginia.gov/vacodefull/title59.1/chapter53/",
    null,
    { days: 30 },
  ),
};

/** By ISO 3166-2 code without `US-`. */
export const stateLaws: { readonly [state: string]: StateLaw } = Object.fromEntries(
  Object.entries(laws).map(([state, law]) => [
    state,
    { ...law, read: texts.includes(state) ? "text" : "reports" },
  ]),
);

/** Signed and not yet in force, as reports have it: until then their states are under `notice`. */
export const laterLaws: { readonly [state: string]: Source } = {
  AL: {
    name: "Alabama Personal Data Protection Act, HB 351 (2026)",
    since: "2027-05-01",
    url: "https://alison.legislature.state.al.us/",
  },
  LA: { name: "Louisiana Data Privacy Act (2026)", since: "2027-01-01", url: "https://legis.la.gov/" },
  OK: {
    name: "Oklahoma Consumer Data Privacy Act, SB 546 (2026)",
    since: "2027-01-01",
    url: "https://www.oklegislature.gov/",
  },
  VT: {
    name: "Vermont Data Privacy and Online Surveillance Act (2026)",
    since: "2028-01-01",
    url: "https://legislature.vermont.gov/",
  },
};
