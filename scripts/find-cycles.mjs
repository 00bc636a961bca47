// Finds where arrows come back to their start.

/**
 * @param {Map<string, string[]>} edges
 * @returns {string[][]} each cycle once, as a path that ends where it began
 * @example findCycles(new Map([["a", ["b"]], ["b", ["a"]]])) // [["a", "b", "a"]]
 */
export function findCycles(edges) {
  /** @type {string[][]} */
  const cycles = [];
  const seen = new Set();
  const done = new Set();

  /** @param {string} node @param {string[]} path */
  const visit = (node, path) => {
    const at = path.indexOf(node);
    if (at >= 0) {
      const loop = path.slice(at);
      const key = [...loop].sort().join("\n");
      if (!seen.has(key)) cycles.push([...loop, node]);
      seen.add(key);
      return;
    }
    if (done.has(node)) return;
    for (const next of edges.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return cycles;
}
