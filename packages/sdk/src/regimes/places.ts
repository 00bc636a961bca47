// Which rules hold where. What is not named here is under the strictest.
import { notice, optOut, type Rules } from "./rules.ts";

/**
 * Laws of states in force in November 2026, by ISO 3166-2 code without `US-`. `required`: the statute or its
 * regulation makes a site honour an opt-out signal such as GPC.
 */
const statutes: { readonly [state: string]: readonly [gpc: Rules["gpc"], name: string, url: string] } = {
  CA: [
    "required",
    "California Consumer Privacy Act, Civ. Code § 1798.100 ff.; 11 CCR § 7025",
    "https://cppa.ca.gov/regulations/",
  ],
  CO: ["required", "Colorado Privacy Act, C.R.S. § 6-1-1301 ff.", "https://coag.gov/colorado-privacy-act/"],
  CT: [
    "required",
    "Connecticut Data Privacy Act, Conn. Gen. Stat. § 42-515 ff.",
    "https://portal.ct.gov/ag/sections/privacy/the-connecticut-data-privacy-act",
  ],
  DE: [
    "required",
    "Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D",
    "https://delcode.delaware.gov/title6/c012d/index.html",
  ],
  FL: [
    "objection",
    "Florida Digital Bill of Rights, Fla. Stat. § 501.701 ff.",
    "http://www.leg.state.fl.us/statutes/",
  ],
  IA: [
    "objection",
    "Iowa Consumer Data Protection Act, Iowa Code ch. 715D",
    "https://www.legis.iowa.gov/docs/code/715D.pdf",
  ],
  IN: [
    "objection",
    "Indiana Consumer Data Protection Act, Ind. Code art. 24-15",
    "https://iga.in.gov/laws/current/ic/titles/24",
  ],
  KY: [
    "objection",
    "Kentucky Consumer Data Protection Act, KRS 367.3611 ff.",
    "https://apps.legislature.ky.gov/law/statutes/",
  ],
  MD: [
    "required",
    "Maryland Online Data Privacy Act, Md. Code, Com. Law § 14-4701 ff.",
    "https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/sb0541?ys=2024RS",
  ],
  MN: [
    "required",
    "Minnesota Consumer Data Privacy Act, Minn. Stat. ch. 325M",
    "https://www.revisor.mn.gov/statutes/cite/325M",
  ],
  MT: [
    "required",
    "Montana Consumer Data Privacy Act, Mont. Code § 30-14-2801 ff.",
    "https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0280/sections_index.html",
  ],
  NE: [
    "required",
    "Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 ff.",
    "https://nebraskalegislature.gov/laws/statutes.php?statute=87-1101",
  ],
  NH: [
    "required",
    "New Hampshire, RSA ch. 507-H",
    "https://www.gencourt.state.nh.us/rsa/html/NHTOC/NHTOC-LII-507-H.htm",
  ],
  NJ: [
    "required",
    "New Jersey, N.J.S.A. 56:8-166.4 ff.",
    "https://pub.njleg.state.nj.us/Bills/2022/PL23/266_.HTM",
  ],
  OR: [
    "required",
    "Oregon Consumer Privacy Act, ORS 646A.570 ff.",
    "https://oregon.public.law/statutes/ors_646a.570",
  ],
  RI: [
    "objection",
    "Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws ch. 6-48.1",
    "http://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/INDEX.htm",
  ],
  TN: [
    "objection",
    "Tennessee Information Protection Act, Tenn. Code § 47-18-3301 ff.",
    "https://www.capitol.tn.gov/Bills/113/Bill/HB1181.pdf",
  ],
  TX: [
    "required",
    "Texas Data Privacy and Security Act, Bus. & Com. Code ch. 541",
    "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm",
  ],
  UT: [
    "objection",
    "Utah Consumer Privacy Act, Utah Code § 13-61-101 ff.",
    "https://le.utah.gov/xcode/Title13/Chapter61/13-61.html",
  ],
  VA: [
    "objection",
    "Virginia Consumer Data Protection Act, Va. Code § 59.1-575 ff.",
    "https://law.lis.virginia.gov/vacodefull/title59.1/chapter53/",
  ],
};

/** States and the district without a general law of their own. Sectoral ones, as Washington's on health data, still hold. */
const without =
  "AK AL AR AZ DC GA HI ID IL KS LA MA ME MI MO MS NC ND NM NV NY OH OK PA SC SD VT WA WI WV WY";

/** The rules of the United States' states. */
export const states: { readonly [state: string]: Rules } = Object.assign(
  Object.create(null),
  Object.fromEntries(without.split(" ").map((state) => [state, notice])),
  Object.fromEntries(
    Object.entries(statutes).map(([state, [gpc, name, url]]) => [state, optOut(gpc, { name, url })]),
  ),
);
