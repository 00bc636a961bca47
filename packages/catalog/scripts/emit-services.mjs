// Shards the catalogue for policies: one module a service, so that a bundle takes only the declarations that it names.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A rollup plugin for the package: writes `services/*`, their types and the JSON Schema of an entry. */
export function emitServices() {
  return {
    name: "emit-services",
    /** @param {{ dir?: string, format: string }} output */
    async writeBundle({ dir, format }) {
      if (format !== "es" || !dir) return;
      const load = (/** @type {string} */ file) => import(pathToFileURL(join(dir, file)).href);
      const [{ all, declare }, { entryJsonSchema, entrySchema }] = await Promise.all([
        load("index.js"),
        load("schema.js"),
      ]);
      await mkdir(join(dir, "services"), { recursive: true });
      await Promise.all(
        all().map(async (/** @type {{ id: string }} */ entry) => {
          // A broken entry must not leave the workshop.
          const checked = entrySchema.safeParse(entry);
          if (!checked.success) throw new Error(`${entry.id}: ${checked.error.message}`);
          const text = JSON.stringify(declare(entry), null, 2);
          await writeFile(join(dir, "services", `${entry.id}.js`), `export default ${text};\n`);
          await writeFile(join(dir, "services", `${entry.id}.cjs`), `module.exports = ${text};\n`);
        }),
      );
      const types = 'declare const services: import("../pure.js").Declarations;\n';
      await writeFile(join(dir, "services", "declaration.d.ts"), `${types}export default services;\n`);
      await writeFile(
        join(dir, "services", "declaration.d.cts"),
        `${types.replace("pure.js", "pure.cjs")}export = services;\n`,
      );
      await writeFile(join(dir, "entry.schema.json"), `${JSON.stringify(entryJsonSchema(), null, 2)}\n`);
    },
  };
}
