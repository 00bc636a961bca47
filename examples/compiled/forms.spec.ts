// The forms in which a built head gets into a page, each in the tool that it is for.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { build } from "vite";
import { buildSite, settingsSchema } from "../../packages/cli/dist/index.js";
import { kept } from "../servers/kept.mjs";
import { test } from "../servers/quiet.ts";
import { startSite } from "../servers/site.mjs";

// Where React is to be found.
const folder = fileURLToPath(new URL("../react/.cache/compiled/", import.meta.url));
const { $schema, ...policy } = JSON.parse(
  await readFile(new URL("../policies/nordljus-2.0.json", import.meta.url), "utf8"),
);
let files: { readonly [path: string]: string };

test.beforeAll(async () => {
  const settings = settingsSchema.parse({});
  ({ files } = await kept([policy, settings, "en sv"], () => buildSite(policy, settings, ["en", "sv"])));
  await mkdir(folder, { recursive: true });
  for (const name of ["vite.mjs", "next.mjs", "server.mjs"])
    await writeFile(folder + name, files[name] as string);
});

/** Serves the page and holds it to a question that can be answered, without a word in the console. */
async function asks(page: Page, html: string, scripts: { readonly [path: string]: string } = {}) {
  const said: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  const built = Object.entries(files).map(([name, body]) => [`/tillit/${name}`, body] as const);
  const served = [...Object.entries(scripts), ...built];
  const site = await startSite({
    pages: {
      "/": html,
      ...Object.fromEntries(served.map(([path, body]) => [path, { type: "text/javascript", body }])),
    },
  });
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
  expect(said).toEqual([]);
  await site.close();
}

const entry = (name: string) => import(pathToFileURL(folder + name).href);

test("Vite puts it first into the head, and refuses a page without one", async ({ page }) => {
  const { default: tillit } = await entry("vite.mjs");
  await writeFile(
    `${folder}index.html`,
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body><header>Shop</header></body></html>',
  );
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [tillit({ locale: "en" })],
    build: { write: false },
  });
  const { output } = Array.isArray(built) ? (built[0] as never) : (built as never as { output: never[] });
  const html = (output as { fileName: string; source: string }[]).find(
    ({ fileName }) => fileName === "index.html",
  );
  expect(html?.source).toMatch(/<head>\s*<template id="tillit-layer">/);
  await asks(page, html?.source as string);
  const { transformIndexHtml } = tillit();
  expect(() => transformIndexHtml.handler("<header>Shop</header>", { path: "/a.html" })).toThrow("/a.html");
});

test("React that renders the whole document hydrates around it", async ({ page }) => {
  await writeFile(
    `${folder}document.mjs`,
    `import { createElement as h } from "react";
     import { Tillit } from "./next.mjs";
     export const page = () => h("html", { lang: "en", suppressHydrationWarning: true },
       h("head", null, h(Tillit, { locale: "en" }), h("title", null, "Shop")),
       h("body", null, h("h1", null, "Shop"), h("script", { type: "module", src: "/client.js" })));`,
  );
  await writeFile(
    `${folder}server-entry.mjs`,
    'import { renderToString } from "react-dom/server"; import { page } from "./document.mjs"; export const html = () => "<!doctype html>" + renderToString(page());',
  );
  await writeFile(
    `${folder}client.mjs`,
    'import { hydrateRoot } from "react-dom/client"; import { page } from "./document.mjs"; hydrateRoot(document, page());',
  );
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    // React says what differs in its development form only.
    define: { "process.env.NODE_ENV": '"development"' },
    build: { write: false, rollupOptions: { input: `${folder}client.mjs` } },
  });
  const { output } = built as never as { output: { code: string }[] };
  await asks(page, (await entry("server-entry.mjs")).html(), { "/client.js": output[0]?.code as string });
});

test("a server's template leaves the layer out for who has answered", async ({ page }) => {
  const { head } = await entry("server.mjs");
  const html = (cookie: string) =>
    `<!doctype html><html lang="en"><head>${head({ locale: "en-GB", cookie })}</head><body><h1>Shop</h1></body></html>`;
  await asks(page, html(""));
  expect(html("tillit=v=1&id=1")).not.toContain("<template");
});
