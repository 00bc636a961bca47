// tarteaucitron, as its guide has it: the script and its start in the head, one service of ours for each category.
import { read } from "../rivals.mjs";

/** @typedef {import("../page.mjs").Tag} Tag */

const settings = {
  privacyUrl: "/privacy",
  bodyPosition: "bottom",
  orientation: "bottom",
  serviceDefaultState: "wait",
  showAlertSmall: false,
  cookieslist: false,
  showIcon: false,
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: true,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  mandatory: true,
};

/** It knows no held tags: what a service does when it is granted adds them. @param {Tag} tag */
const add = ({ src, code }) =>
  src
    ? `tarteaucitron.addScript(${JSON.stringify(src)});`
    : `var inline=document.createElement("script");inline.text=${JSON.stringify(code)};document.head.append(inline);`;

/** @param {"functionality" | "tracking"} key @param {string} type @param {readonly Tag[]} tags */
const service = (key, type, tags) => `tarteaucitron.services.${key} = {
  key: "${key}", type: "${type}", name: "${key}", needConsent: true, cookies: [],
  js: function () { ${tags
    .filter(({ category }) => category === key)
    .map(add)
    .join("")} }
};
(tarteaucitron.job = tarteaucitron.job || []).push("${key}");`;

/** @type {import("../tool.mjs").Tool} */
export const tarteaucitron = {
  id: "tarteaucitron",
  name: "tarteaucitronjs 1.34.0",
  kind: "rival",
  files: () =>
    Object.fromEntries(
      [
        "tarteaucitron.min.js",
        "tarteaucitron.services.min.js",
        "advertising.min.js",
        "css/tarteaucitron.min.css",
        "lang/tarteaucitron.en.min.js",
      ].map((path) => [path, read(`tarteaucitronjs/${path}`)]),
    ),
  put: ({ tags }, { base }) => ({
    head: `<script src="${base}tarteaucitron.min.js"></script>\n<script>tarteaucitron.init(${JSON.stringify(settings)});</script>`,
    bodyEnd: `<script>${service("functionality", "other", tags)}\n${service("tracking", "analytic", tags)}</script>`,
  }),
  banner: ["#tarteaucitronAlertBig"],
  accept: ["#tarteaucitronAlertBig #tarteaucitronPersonalize2"],
  customise: ["#tarteaucitronAlertBig #tarteaucitronCloseAlert"],
  preferences: ["#tarteaucitronServices"],
};
