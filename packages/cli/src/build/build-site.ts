// A checked policy in, everything that a site serves out. Writes nothing.
import type { Policy } from "@tillit/record";
import {
  type CompiledPolicy,
  type ConsentOptions,
  compilePolicy,
  english,
  layerId,
  layouts,
  loadTexts,
  prerender,
  locales as spoken,
  type Texts,
} from "@tillit/sdk/compile";
import { digestOf } from "../lock/digest.ts";
import { policyPage } from "../page/policy-page.ts";
import { printHtml } from "../page/print-html.ts";
import { cookieAttributes } from "./cookie-attributes.ts";
import { type Head, headHtml, nextComponent, serverTemplate, vitePlugin } from "./forms.ts";
import { cspHash, entryOf } from "./manifest.ts";
import { minify } from "./minify.ts";
import { piece, pieces } from "./pieces.ts";
import type { Settings } from "./settings.ts";
import { signalsOf } from "./signals.ts";
import { uiData } from "./ui-data.ts";

export interface Built {
  /** Content by path below the folder. */
  readonly files: { readonly [path: string]: string };
  readonly heads: readonly Head[];
}

/**
 * The same policy, settings and version of Tillit give the same files, byte for byte.
 *
 * @param languages of the first layer; each gets a head of its own
 * @throws {Failure} when a vendor is to be told of a category that the policy has not got
 * @example (await buildSite(policy, settingsSchema.parse({}), ["en"])).files["head.en.html"]
 */
export async function buildSite(
  policy: Policy,
  settings: Settings,
  languages: readonly string[],
): Promise<Built> {
  const options = optionsOf(settings);
  const engine = await piece("compiled/gate.js");
  const signals = signalsOf(policy, settings.signals);
  const heads = await Promise.all(
    languages.map(async (locale) => {
      const texts = await textsOf(locale, settings);
      const { html, tree, notice } = await prerender(policy, { locale, texts }, options);
      const known = { TILLIT_POLICY: gateData(policy, settings, locale, notice), ...signals };
      const gate = await minify(engine, { ...known, TILLIT_LAYER: 0 });
      const whole = await minify(engine, { ...known, TILLIT_LAYER: tree });
      const shown = {
        TILLIT_SITE: uiData(policy, settings, options.layout, locale),
        TILLIT_LANGUAGE: { texts: sorted({ ...texts }), locale },
      };
      const ui = await minify(await piece("compiled/ui.js"), shown, true);
      return { locale, gate, whole, ui, layer: `<template id="${layerId}">${html}</template>` };
    }),
  );
  const files: { [path: string]: string } = {
    "vite.mjs": vitePlugin(heads),
    "next.mjs": nextComponent(heads),
    "server.mjs": serverTemplate(heads, settings.cookie.name),
    "policy.json": `${JSON.stringify(policy, null, 2)}\n`,
    ...(await alongside()),
  };
  for (const head of heads) {
    files[`head.${head.locale}.html`] = headHtml(head);
    files[`gate.${head.locale}.js`] = head.gate;
    files[`tillit.${head.locale}.js`] = head.whole;
    files[`ui.${head.locale}.js`] = head.ui;
    files[`policy.${head.locale}.html`] = printHtml(policyPage(policy, head.locale));
  }
  return { files: { ...sorted(files), "manifest.json": manifestOf(policy, files, heads) }, heads };
}

function gateData(policy: Policy, settings: Settings, locale: string, notice: string): CompiledPolicy {
  return {
    ...compilePolicy(policy),
    cookie: settings.cookie.name,
    attributes: cookieAttributes(settings.cookie),
    ui: `${settings.base}ui.${locale}.js`,
    locale,
    notice,
    digest: digestOf(policy),
    control: settings.control,
    reload: settings.reload,
    timeout: settings.scriptTimeout,
  };
}

/** The options of `createConsent` that the same settings would be. */
function optionsOf({ layout, locales: _, base: __, signals: ___, ...rest }: Settings): ConsentOptions {
  const { kind = "box", ...place } = layout ?? {};
  return {
    ...rest,
    ...(layout ? { layout: layouts[kind](place as never) } : {}),
  } as ConsentOptions;
}

async function textsOf(locale: string, { texts = {} }: Settings): Promise<Texts> {
  const known = spoken.includes(locale) ? await loadTexts(locale) : {};
  return { ...english, ...known, ...texts[locale] };
}

/** What the preferences fetch, and only one language of it. */
async function alongside(): Promise<{ [path: string]: string }> {
  const words = (await pieces("locales/your-consent")).filter((name) => name.endsWith(".js"));
  const all = ["your-consent.js", ...words.map((name) => `locales/your-consent/${name}`)];
  return Object.fromEntries(await Promise.all(all.map(async (path) => [path, await piece(path)] as const)));
}

const sorted = <T>(record: { readonly [key: string]: T }): { [key: string]: T } =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function manifestOf(policy: Policy, files: { [path: string]: string }, heads: readonly Head[]): string {
  const manifest = {
    policy: { id: policy.id, version: policy.version, digest: digestOf(policy) },
    heads: sorted(Object.fromEntries(heads.map(({ locale, gate }) => [locale, { csp: cspHash(gate) }]))),
    files: Object.fromEntries(
      Object.entries(sorted(files)).map(([path, content]) => [path, entryOf(content)] as const),
    ),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
