// Holds a tree of sources against the rules of import: direction, cycles, purity, names.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix, relative, sep } from "node:path";
import { findCycles } from "./find-cycles.mjs";
import { namelessNames, areas as ourAreas } from "./import-rules.mjs";
import { readImports } from "./read-imports.mjs";

/** @typedef {import("./import-rules.mjs").Area} Area */

/**
 * @param {string} root folder that has `packages/<name>/src`
 * @param {Area[]} [areas]
 * @returns {string[]} one sentence for each thing that is wrong
 */
export function checkImports(root, areas = ourAreas) {
  const files = sourcesOf(root);
  const known = new Set(files);
  /** @type {Map<string, string[]>} */
  const edges = new Map();
  const problems = [];
  for (const file of files) {
    problems.push(...checkName(file));
    const area = areaOf(file, areas);
    if (!area) {
      problems.push(`${file}: no rule covers this file; add its folder to scripts/import-rules.mjs`);
      continue;
    }
    const { imports, impure } = readImports(file, readFileSync(join(root, file), "utf8"));
    for (const { text, line } of area.pure ? impure : []) {
      problems.push(`${file}:${line}: ${text} in ${area.name}, which is pure; take the value as an argument`);
    }
    for (const found of imports) {
      const target = found.specifier.startsWith(".") ? resolve(file, found.specifier, known) : undefined;
      const wrong = judge(area, found, target, areas);
      if (wrong) problems.push(`${file}:${found.line}: ${wrong}`);
      if (target && found.kind === "value") edges.set(file, [...(edges.get(file) ?? []), target]);
    }
  }
  for (const cycle of findCycles(edges)) problems.push(`A cycle: ${cycle.join(" → ")}`);
  return problems;
}

/** @param {Area} area @param {import("./read-imports.mjs").Import} found @param {string | undefined} target @param {Area[]} areas */
function judge(area, { specifier, kind }, target, areas) {
  const other = target
    ? areaOf(target, areas)
    : areas.find(({ names }) => names?.some((name) => name === specifier));
  if (!other) {
    if (specifier.startsWith(".")) return undefined;
    if (specifier.startsWith("@tillit/")) return `"${specifier}" is not a name that a package of ours offers`;
    const dependency = specifier.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? specifier;
    if (!area.packages || area.packages.includes(dependency)) return undefined;
    return `${area.name} may not use the package "${dependency}"`;
  }
  if (other === area || area.imports.includes(other.name)) return undefined;
  if (kind === "type" && area.types?.includes(other.name)) return undefined;
  if (kind === "lazy" && area.lazy?.includes(other.name)) return undefined;
  const but =
    (area.lazy?.includes(other.name) && " except by a dynamic import") ||
    (area.types?.includes(other.name) && " except its types (import type)") ||
    "";
  return `${area.name} may not import ${other.name}${but} ("${specifier}")`;
}

/** @param {string} file @param {Area[]} areas */
function areaOf(file, areas) {
  /** @type {{ area?: Area, length: number }} */
  let best = { length: 0 };
  for (const area of areas) {
    for (const place of area.files) {
      const fits = place.endsWith("/") ? file.startsWith(place) : file === place;
      if (fits && place.length > best.length) best = { area, length: place.length };
    }
  }
  return best.area;
}

/** @param {string} file */
function checkName(file) {
  const names = file.split("/src/").pop()?.split("/") ?? [];
  return names
    .map((name) => basename(name).replace(/\..*$/, ""))
    .filter((name) => namelessNames.includes(name))
    .map((name) => `${file}: "${name}" says nothing; name it after the noun or verb that it exports`);
}

/** @param {string} from @param {string} specifier @param {Set<string>} known */
function resolve(from, specifier, known) {
  const path = posix.join(dirname(from), specifier);
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((file) => known.has(file));
}

/** @param {string} root */
function sourcesOf(root) {
  const packages = join(root, "packages");
  return readdirSync(packages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => walk(join(packages, name, "src")))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => relative(root, file).split(sep).join("/"))
    .sort();
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  } catch (error) {
    // A package without sources of its own.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return [];
    throw error;
  }
}
