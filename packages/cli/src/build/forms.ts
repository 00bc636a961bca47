// How the gate gets into a page's head: as HTML, through Vite, in Next, and from a server's template.

export interface Head {
  readonly locale: string;
  /** The template element with the first layer. */
  readonly layer: string;
  /** The script's code. */
  readonly gate: string;
  /** The same with the layer in it, for one request instead of none. */
  readonly whole: string;
  /** What the gate fetches for more than an answer. */
  readonly ui: string;
}

/** For any page: the whole first visit without a request of its own. */
export const headHtml = ({ layer, gate }: Head): string => `${layer}<script data-tillit>${gate}</script>\n`;

const heads = (all: readonly Head[]) =>
  `const heads = ${JSON.stringify(Object.fromEntries(all.map(({ locale, layer, gate }) => [locale, { layer, gate }])))};
const of = (locale) => heads[locale] ?? heads[String(locale).split("-")[0]] ?? Object.values(heads)[0];
`;

/** `import tillit from "./tillit/vite.mjs"`, then `plugins: [tillit({ locale: "en" })]`. */
export const vitePlugin = (
  all: readonly Head[],
): string => `// Puts Tillit's gate first into the head of every page that Vite builds or serves.
${heads(all)}
/** @param {{ locale?: string }} [options] */
export default function tillit({ locale } = {}) {
  const { layer, gate } = of(locale);
  return {
    name: "tillit",
    transformIndexHtml: {
      order: "pre",
      handler(html, { path } = {}) {
        const whole = html.replace(/<head(\\s[^>]*)?>/i, (head) => \`\${head}\${layer}<script data-tillit>\${gate}</script>\`);
        if (whole === html) throw new Error(\`\${path}: has no <head>. Give it one: Tillit's gate goes first into it.\`);
        return whole;
      },
    },
  };
}
`;

/** `import { Tillit } from "./tillit/next.mjs"`, then `<head><Tillit locale="en" /></head>` in the root layout. */
export const nextComponent = (
  all: readonly Head[],
): string => `// Tillit's gate for the root layout of Next, or of any React that renders the whole document.
import { createElement, Fragment } from "react";
${heads(all)}
const hidden = "<template id=\\"tillit-layer\\">".length;
/** @param {{ locale?: string, nonce?: string }} props */
export function Tillit({ locale, nonce }) {
  const { layer, gate } = of(locale);
  const inside = layer.slice(hidden, -"</template>".length);
  return createElement(
    Fragment,
    null,
    createElement("template", { id: "tillit-layer", suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: inside } }),
    createElement("script", { "data-tillit": "", nonce, suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: gate } }),
  );
}
`;

/** `import { head } from "./tillit/server.mjs"`: who has a record gets the gate alone. */
export const serverTemplate = (
  all: readonly Head[],
  cookie: string,
): string => `// Tillit's gate for a server's own templates.
${heads(all)}
/**
 * What goes first into the head. With the request's Cookie header who has answered gets the gate alone; without it, as
 * on a page that is cached for everybody, everybody gets the first layer too, which stays unseen where nobody is asked.
 *
 * @param {{ locale?: string, nonce?: string, cookie?: string }} [options]
 */
export function head({ locale, nonce, cookie = "" } = {}) {
  const { layer, gate } = of(locale);
  const known = cookie.split("; ").some((pair) => pair.startsWith(${JSON.stringify(`${cookie}=v=1&`)}));
  const attribute = nonce ? \` nonce="\${nonce.replace(/[^\\w+/=-]/g, "")}"\` : "";
  return \`\${known ? "" : layer}<script data-tillit\${attribute}>\${gate}</script>\`;
}
`;
