// The grip's script-tag file: `<script src="movable.js"></script>`, beside `tillit.js`, in any order. Starts by itself.
import { movable } from "./movable/index.ts";

/** Starts with a word of the site's own, where a script right behind this one calls it. */
export const start = movable;

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => movable());
else setTimeout(movable);
