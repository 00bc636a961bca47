// Whether a theme keeps the banner honest and readable.
import { type Colour, contrast, mix, readColour } from "./colour.ts";
import { type Declaration, readTheme } from "./read-theme.ts";

export interface ThemeFinding {
  readonly rule: "selector" | "token" | "parity" | "colour" | "contrast" | "hidden";
  /** The token or property. */
  readonly token: string;
  readonly value: string;
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
  readonly source: string;
}

const tokens = [
  "background",
  "text",
  "button",
  "button-text",
  "radius",
  "button-radius",
  "space",
  "font",
  "shadow",
];
const colours = ["background", "text", "button", "button-text"] as const;
type Colours = { [name in (typeof colours)[number]]: Colour };

const parity = "EDPB Cookie Banner Taskforce 2023, type A practices; AEPD 2023; IMY 2023";
const own = "docs/themes.md";
const readable = "WCAG 2.2, 1.4.3";

/** How much of the text's colour is in softer text. `--soft` of the banner. */
const softShare = 0.76;

/**
 * Pure. What is wrong with a theme, in the order of the file; nothing when it can be used.
 *
 * @example lintTheme("tillit-consent { --tillit-text: #999; --tillit-background: #fff }")[0].token // "--tillit-text"
 */
export function lintTheme(css: string): ThemeFinding[] {
  const declarations = readTheme(css);
  const found = [
    ...declarations.flatMap(lintPlace),
    ...lintParity(declarations),
    ...["light", "dark"].flatMap((scheme) => lintScheme(declarations, scheme as "light" | "dark")),
  ];
  // Light and dark may fail alike.
  const seen = new Set<string>();
  return found
    .filter(({ rule, token, value }) => {
      const key = `${rule} ${token} ${value}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.line - b.line);
}

const host = /^tillit-consent(\.light|\.dark)?$/;
const part = /^tillit-consent(\.light|\.dark)?::part\(([\w-]+)\)(:[\w-]+)*$/;
const selectorsOf = ({ selector }: Declaration) => selector.split(/\s*,\s*/);

function lintPlace(declaration: Declaration): ThemeFinding[] {
  const { selector, name, value } = declaration;
  const finding = (rule: ThemeFinding["rule"], problem: string, remedy: string, source = own) => [
    { rule, token: name, value, line: declaration.line, problem, remedy, source },
  ];
  if (!selectorsOf(declaration).every((one) => host.test(one) || part.test(one)))
    return finding(
      "selector",
      `"${selector}" is not the banner.`,
      "Set tokens on tillit-consent, or a property on one of its parts: tillit-consent::part(banner).",
    );
  const isPart = selectorsOf(declaration).some((one) => part.test(one));
  const token = /^--tillit-(.+)$/.exec(name)?.[1];
  if (!isPart && (!token || !tokens.includes(token)))
    return finding(
      "token",
      token ? "There is no such token." : "The banner takes no property from its element, only tokens.",
      `Use one of ${tokens.map((one) => `--tillit-${one}`).join(", ")}.`,
    );
  if (/\b(display|visibility|opacity|clip-path|pointer-events)\b/.test(name) && isPart)
    return finding("hidden", "A part of the banner could be hidden.", `Take ${name} away.`, parity);
  return [];
}

/** What styles one of the two answers styles the other alike. */
function lintParity(declarations: readonly Declaration[]): ThemeFinding[] {
  const stylesOf = (action: string) =>
    declarations.flatMap((one) =>
      selectorsOf(one)
        .filter((selector) => part.exec(selector)?.[2] === action)
        .map((selector) => ({ one, key: `${selector.replace(action, "answer")} ${one.name} ${one.value}` })),
    );
  const [accept, reject] = [stylesOf("accept-all"), stylesOf("reject-all")];
  const alone = (these: typeof accept, those: typeof accept, other: string) =>
    these
      .filter(({ key }) => !those.some((that) => that.key === key))
      .map(({ one }) => ({
        rule: "parity" as const,
        token: one.name,
        value: one.value,
        line: one.line,
        problem: `One answer looks otherwise than the other: ${other} has not got this.`,
        remedy: "Write both parts before the block: ::part(accept-all), ::part(reject-all).",
        source: parity,
      }));
  return [...alone(accept, reject, "reject-all"), ...alone(reject, accept, "accept-all")];
}

/** The value that holds in a scheme: the last one that is written. */
function valueIn(declarations: readonly Declaration[], name: string, scheme: "light" | "dark") {
  const other = scheme === "light" ? ".dark" : ".light";
  const fits = declarations.filter(
    (one) =>
      one.name === `--tillit-${name}` && !selectorsOf(one).every((selector) => selector.includes(other)),
  );
  const last = fits.at(-1);
  const pair = last && /^light-dark\(\s*(.+?)\s*,\s*([^,()]+|rgb\([^)]*\))\s*\)$/.exec(last.value);
  const value = pair ? pair[scheme === "light" ? 1 : 2] : last?.value;
  return last && value !== undefined ? { ...last, value } : null;
}

function lintScheme(declarations: readonly Declaration[], scheme: "light" | "dark"): ThemeFinding[] {
  const plain: Colours =
    scheme === "light"
      ? {
          background: [255, 255, 255],
          text: [20, 20, 20],
          button: [20, 20, 20],
          "button-text": [255, 255, 255],
        }
      : {
          background: [18, 18, 18],
          text: [237, 237, 237],
          button: [237, 237, 237],
          "button-text": [18, 18, 18],
        };
  const set = Object.fromEntries(colours.map((name) => [name, valueIn(declarations, name, scheme)]));
  const unread = colours.flatMap((name) => {
    const one = set[name];
    if (!one || readColour(one.value)) return [];
    return [
      {
        rule: "colour" as const,
        token: one.name,
        value: one.value,
        line: one.line,
        problem: `"${one.value}" cannot be judged: it is neither #rrggbb nor rgb(), or it is transparent.`,
        remedy: "Write it as #rrggbb, or as light-dark(#rrggbb, #rrggbb).",
        source: own,
      },
    ];
  });
  if (unread.length) return unread;
  const colour = (name: keyof Colours, otherwise: Colour) => readColour(set[name]?.value ?? "") ?? otherwise;
  const background = colour("background", plain.background);
  const text = colour("text", plain.text);
  const button = colour("button", text);
  const buttonText = colour("button-text", background);
  const check = (
    names: (keyof Colours)[],
    what: string,
    a: Colour,
    b: Colour,
    least: number,
    source: string,
  ) => {
    const ratio = contrast(a, b);
    // What is not set at all is the banner's own, and was looked at.
    const one = names.map((name) => set[name]).find(Boolean);
    if (!one || ratio >= least) return [];
    return [
      {
        rule: "contrast" as const,
        token: one.name,
        value: one.value,
        line: one.line,
        problem: `${what} has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)} in the ${scheme} scheme, and needs ${least}.`,
        remedy: `Make ${names.map((name) => `--tillit-${name}`).join(" and ")} differ more, or set the missing one.`,
        source,
      },
    ];
  };
  // One at a time: what is behind the first is often mended with it.
  return [
    ...check(
      ["text", "background"],
      "Softer text on the background",
      mix(text, softShare, background),
      background,
      4.5,
      readable,
    ),
    ...check(
      ["button-text", "button", "background", "text"],
      "The words of the answers on their buttons",
      buttonText,
      button,
      4.5,
      readable,
    ),
    ...check(
      ["button", "background", "text"],
      "The answers' buttons on the background",
      button,
      background,
      3,
      "WCAG 2.2, 1.4.11",
    ),
  ].slice(0, 1);
}
