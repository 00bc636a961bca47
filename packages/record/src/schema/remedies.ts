// What to do about a value that a schema refused, by the place at which it stands.

const remedies: [place: RegExp, remedy: string][] = [
  [/^version$|^changes\.\d+\.version$/, 'Write numbers with dots, as a string: "2.0".'],
  [/^date$|\.date$/, 'Write the day as YYYY-MM-DD, as a string: "2026-11-01".'],
  [/^id$/, "Use 1 to 32 lower-case letters, digits and hyphens, beginning with a letter."],
  [/^controller\.name$/, "Name the company or person that decides why data is collected (GDPR 13(1)(a))."],
  [/^controller\.email$/, "Give an address at which visitors reach the controller (GDPR 13(1)(a))."],
  [/^controller$/, "Give at least { name, email }: the banner says who asks (GDPR 13(1)(a))."],
  [/^authority/, "Give { name, url } of the supervisory authority for complaints (GDPR 13(2)(d))."],
  [/^url$/, 'Give the address of the full policy page: "/privacy" or "https://…".'],
  [/^jurisdiction$/, 'Give the country as two capitals: "SE".'],
  [/^defaultLocale$/, 'Give a language tag: "sv" or "pt-BR".'],
  [/^choiceLifetime$/, "Give whole days from 1 to 730; 180 is the default."],
  [
    /^categories\.[^.]+\.exemption$/,
    'Only "functionality" can be exempt, with a written justification; ask for consent instead.',
  ],
  [
    /^categories\.[^.]+\.purpose$/,
    "Say in plain words why this is stored: the first layer names every purpose.",
  ],
  [/^categories/, "Give an object of categories, with at least necessary: { purpose }."],
  [/weight$/, 'Say "material" (asks again) or "editorial" (informs).'],
  [/summary$/, "Say in plain words what changed; visitors read it."],
  [/^changes/, "List every version with { version, date, weight, summary }, and what it touches."],
  [/lifetime$/, 'Give days as a number, "session" or "persistent".'],
  [
    /cookies\.\d+\.name$|storage\.\d+\.key$/,
    "Give the exact name, or a pattern with * and at least two fixed characters: _ga_*.",
  ],
  [/storage\.\d+\.kind$/, 'Say "local", "session", "indexeddb", "cache" or "worker".'],
  [/hosts\.\d+$/, 'Give a host without scheme or path: "cdn.example.com" or "*.example.com".'],
  [/countries\.\d+$/, 'Give countries as two capitals: "US".'],
  [/^services\.[^.]+\.(purpose|provider|name)$/, "Visitors read it in the preferences (GDPR 13); write it."],
  [
    /^services\.[^.]+$/,
    "Give each service { category, name, provider, purpose }; its key is 1 to 32 lower-case letters, digits and hyphens.",
  ],
];

const generic: { [code: string]: string } = {
  unrecognized_keys: "Mend the spelling, or take it out.",
  invalid_type: "Give a value of that type.",
};

export function remedyFor(path: readonly (string | number)[], code: string): string {
  const place = path.join(".");
  const found =
    code === "unrecognized_keys" && !/exemption/.test(place)
      ? undefined
      : remedies.find(([pattern]) => pattern.test(place));
  return found?.[1] ?? generic[code] ?? "See the JSON Schema of the document for what may stand here.";
}
