// Writes the JSON Schemas of policy and record beside the built package, for editors and other languages.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A rollup plugin for the package that has the schemas. */
export function emitSchemas() {
  return {
    name: "emit-schemas",
    /** @param {import("rollup").NormalizedOutputOptions} output */
    async writeBundle({ dir, format }) {
      if (format !== "es" || !dir) return;
      const schema = await import(pathToFileURL(join(dir, "schema.js")).href);
      const write = (/** @type {string} */ name, /** @type {object} */ value) =>
        writeFile(join(dir, name), `${JSON.stringify(value, null, 2)}\n`);
      await write("policy.schema.json", schema.policyJsonSchema());
      await write("record.schema.json", schema.recordJsonSchema());
    },
  };
}
