// The law and the authorities that this report's findings name, with where to read them.
import type { Finding } from "../../finding.ts";
import { escapeText } from "../escape-text.ts";

/** As the findings write it, in full, and where it stands. */
const known: readonly (readonly [word: RegExp, name: string, url?: string])[] = [
  [
    /ePrivacy/,
    "Directive 2002/58/EC (ePrivacy), article 5(3): storing on a device and reading from it asks for consent",
    "https://eur-lex.europa.eu/eli/dir/2002/58/oj",
  ],
  [
    /LEK/,
    "Sweden: lag (2022:482) om elektronisk kommunikation, chapter 9 section 28",
    "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2022482-om-elektronisk-kommunikation_sfs-2022-482/",
  ],
  [
    /GDPR/,
    "Regulation (EU) 2016/679 (GDPR), article 7: consent and its withdrawal",
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  ],
  [
    /Planet49/,
    "Court of Justice, C-673/17 Planet49, 1 October 2019",
    "https://curia.europa.eu/juris/liste.jsf?num=C-673/17",
  ],
  [
    /Guidelines 2\/2023/,
    "EDPB, Guidelines 2/2023 on the technical scope of article 5(3)",
    "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive_en",
  ],
  [
    /Taskforce/,
    "EDPB, report of the Cookie Banner Taskforce, 2023",
    "https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en",
  ],
  [/CNIL v\. Shein/, "France: CNIL, decision against Shein, 2025"],
  [/AEPD/, "Spain: AEPD, guide on the use of cookies, 2023"],
  [/IMY/, "Sweden: IMY, decision IMY-2023-16453"],
];

export function sources(findings: readonly Finding[]): string {
  const said = findings.map(({ detail }) => detail).join(" ");
  const rows = known
    .filter(([word]) => word.test(said))
    .map(
      ([, name, url]) =>
        `<li>${escapeText(name)}${url ? `<br><a href="${url}"><code>${url}</code></a>` : ""}</li>`,
    );
  return rows.length ? `<h3>What the findings refer to</h3><ul class="sources">${rows.join("")}</ul>` : "";
}
