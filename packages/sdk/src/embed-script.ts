// The embeds' script-tag file: `<script src="embed.js"></script>`, beside `tillit.js`, in any order. Starts by itself.
import { startEmbeds } from "./embed/index.ts";

/** Starts with words or a language of the site's own, where a script right behind this one calls it. */
export const start = startEmbeds;

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => startEmbeds());
else setTimeout(startEmbeds);
