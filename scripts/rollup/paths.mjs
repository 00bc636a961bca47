// Where things are, and what stays outside of a package's own files.
import { fileURLToPath } from "node:url";

/** @param {string} path from the repository's root @example at("packages/sdk/src") */
export const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * What a package takes into itself: proving a receipt needs a few files of the server, and none of its database
 * drivers, which compile for a minute.
 *
 * @type {{ [folder: string]: { [name: string]: string[] } }}
 */
export const bundled = {
  cli: {
    "@tillit/server/verify": [at("packages/server/src/verify.ts")],
    "@tillit/sdk/compile": [at("packages/sdk/src/compiled/build.ts")],
  },
};

/** A dependency that npm installs stays an import. @param {string} id */
export const isExternal = (id) =>
  !id.startsWith(".") && !id.startsWith("/") && !id.startsWith("\0") && !Object.hasOwn(bundled.cli ?? {}, id);
