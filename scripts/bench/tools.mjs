// Everything that is measured, in the order of the tables.
import { c15t, c15tReact } from "./tools/c15t.mjs";
import { klaro } from "./tools/klaro.mjs";
import { osano } from "./tools/osano.mjs";
import { floor, none } from "./tools/references.mjs";
import { tarteaucitron } from "./tools/tarteaucitron.mjs";
import { inline, oneFile, scriptTag } from "./tools/tillit.mjs";
import { vanilla } from "./tools/vanilla.mjs";

/** @type {import("./tool.mjs").Tool[]} */
export const tools = [
  none,
  floor,
  inline,
  oneFile,
  scriptTag,
  vanilla,
  klaro,
  tarteaucitron,
  osano,
  c15t,
  c15tReact,
];
