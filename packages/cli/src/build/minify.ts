// Bakes data into a script and makes it small.
import { minify as terse } from "terser";

/**
 * The same input gives the same output, byte for byte.
 *
 * @param code in which each name of `data` stands for its value
 */
export async function minify(
  code: string,
  data: { readonly [name: string]: unknown },
  isModule = false,
): Promise<string> {
  const whole = Object.entries(data).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`\\b${name}\\b`, "g"), () => `(${JSON.stringify(value)})`),
    code,
  );
  const { code: small = "" } = await terse(whole, {
    module: isModule,
    ecma: 2020,
    // Of a module's functions none is called with `new`.
    compress: { passes: 4, hoist_funs: true, unsafe_arrows: isModule },
    // Preact's own: no name in a policy begins with a line.
    ...(isModule ? { mangle: { properties: { regex: /^_[a-z]/i } } } : {}),
    // A module is read as UTF-8; a page that does not say so reads a script in its own encoding.
    format: { comments: false, ascii_only: !isModule, inline_script: true },
  });
  return small;
}
