// klaro, as its guide has it: its configuration and its script, both deferred.
import { words } from "../page.mjs";
import { read } from "../rivals.mjs";

const settings = {
  version: 1,
  lang: "en",
  acceptAll: true,
  mustConsent: false,
  styling: { theme: ["light", "bottom", "wide"] },
  translations: {
    en: {
      acceptAll: words.accept,
      ok: words.accept,
      decline: words.reject,
      acceptSelected: words.save,
      consentNotice: { title: words.title, description: words.intro, learnMore: words.customise },
      purposes: {
        necessary: words.necessary,
        functionality: words.functionality,
        tracking: words.tracking,
      },
    },
  },
  services: [
    { name: "necessary", title: words.necessary, purposes: ["necessary"], required: true },
    { name: "functionality", title: words.functionality, purposes: ["functionality"] },
    { name: "tracking", title: words.tracking, purposes: ["tracking"] },
  ],
};

/** Its own form of a held script. @param {import("../page.mjs").Tag} tag */
const held = ({ src, code = "", category }) =>
  `<script type="text/plain" data-type="application/javascript" data-name="${category}"${src ? ` data-src="${src}"` : ""}>${code}</script>`;

/** @type {import("../tool.mjs").Tool} */
export const klaro = {
  id: "klaro",
  name: "klaro 0.7.22",
  kind: "rival",
  files: () => ({
    "klaro.js": read("klaro/dist/klaro.js"),
    "config.js": `var klaroConfig = ${JSON.stringify(settings)};\n`,
  }),
  put: ({ tags }, { base }) => ({
    head: `<script defer src="${base}config.js"></script>\n<script defer src="${base}klaro.js"></script>\n${tags.map(held).join("\n")}`,
  }),
  banner: ["#klaro .cookie-notice"],
  accept: ["#klaro .cookie-notice .cm-btn-success"],
  customise: ["#klaro .cookie-notice .cn-learn-more"],
  preferences: ["#klaro .cm-modal"],
};
