// Makes what a visitor downloads small.
import terser from "@rollup/plugin-terser";

/** Preact's own properties begin with a line. The others are ours, and cross from one module to another only. */
const ours =
  "makeDecision|cleanUp|showSurface|preferencesView|revokes|purges|raise|dress|watch|Preferences|follow|isOffered|badge|facts|last|styles";
const mangle = { properties: { regex: new RegExp(`^(_[a-zA-Z].*|${ours})$`) } };

/** @param {import("@rollup/plugin-terser").Options} [options] */
export const minify = (options) =>
  terser({
    compress: { passes: 2, ecma: 2020, hoist_funs: true },
    mangle,
    format: { comments: false, ecma: 2020 },
    ...options,
  });

/**
 * Styles are written in lines for their readers.
 *
 * @type {import("rollup").Plugin}
 */
export const tightStyles = {
  name: "tight-styles",
  transform: (code, id) =>
    /\/(banner\/(styles\/|layouts\/|your-consent\/styles)|movable\/styles)/.test(id)
      ? { code: code.replace(/`[^`]*`/g, (css) => css.replace(/\n\s*/g, "")), map: null }
      : null,
};
