// The layouts' script-tag file, before `tillit.start`: `tillit.start(policy, { layout: tillitLayouts.bar() })`.
export { bar, box, card } from "./banner/layouts/index.ts";
