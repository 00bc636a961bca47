// What bounds the possible: the page without a tool, and a banner of a kilobyte that does almost nothing.
import { heldScript, words } from "../page.mjs";

/** Scripts run at once for a returning visitor, deferred, as a page would have them; nobody else gets any. @type {import("../tool.mjs").Tool} */
export const none = {
  id: "none",
  name: "no tool",
  kind: "reference",
  put: ({ tags }, { answered }) => ({
    head: answered ? tags.map(({ src }) => src && `<script defer src="${src}"></script>`).join("\n") : "",
  }),
  banner: [],
};

const style =
  "#ask{position:fixed;inset:auto 0 0;padding:1rem;background:#fff;border-top:1px solid;z-index:9}#ask button{font:inherit;margin-inline-end:.5rem}";

const banner = `<div id="ask" role="region" aria-label="${words.title}" hidden><p>${words.intro}</p>
<p id="choose" hidden>${["functionality", "tracking"]
  .map(
    (key) =>
      `<label><input type="checkbox" value="${key}"> ${words[/** @type {"tracking"} */ (key)]}</label> `,
  )
  .join("")}<button data-do="save">${words.save}</button></p>
<button data-do="all">${words.accept}</button><button data-do="none">${words.reject}</button><button data-do="choose">${words.customise}</button></div>`;

const script = `{
const ask = document.getElementById("ask"), choose = document.getElementById("choose"), boxes = [...choose.querySelectorAll("input")];
const release = granted => document.querySelectorAll("script[data-category]").forEach(held => {
  if (!granted.includes(held.dataset.category)) return;
  const script = document.createElement("script");
  script.async = false;
  held.src ? script.src = held.src : script.text = held.text;
  held.replaceWith(script);
});
const answer = granted => {
  document.cookie = "floor=" + granted.join("+") + ";path=/;max-age=15552000;samesite=lax";
  ask.hidden = true;
  release(granted);
};
const stored = document.cookie.match(/(?:^|; )floor=([^;]*)/);
if (stored) release(stored[1].split("+")); else ask.hidden = false;
ask.onclick = ({ target: { dataset } }) => {
  if (dataset.do === "choose") choose.hidden = false;
  else if (dataset.do) answer(boxes.filter(box => dataset.do === "all" || dataset.do === "save" && box.checked).map(box => box.value));
};
}`;

/** @type {import("../tool.mjs").Tool} */
export const floor = {
  id: "floor",
  name: "a banner by hand, inline",
  kind: "reference",
  put: ({ tags }) => ({
    head: `<style>${style}</style>\n${tags.map((tag) => heldScript(tag, `data-category="${tag.category}"`)).join("\n")}`,
    bodyEnd: `${banner}<script>${script}</script>`,
  }),
  banner: ["#ask"],
  accept: ["#ask [data-do=all]"],
  customise: ["#ask [data-do=choose]"],
  preferences: ["#choose"],
};
