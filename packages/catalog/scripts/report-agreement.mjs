// Tells how two lists agree: figures, a table, and every row on which they differ with its cause.

export function share({ compared, apart }) {
  return `${(((compared - apart.length) / compared) * 100).toFixed(1)} %`;
}

export function section(title, about, result) {
  const strict = result.apart.filter(({ ours }) => ours === "tracking");
  const mild = result.apart.filter(({ ours }) => ours !== "tracking");
  return [
    `## ${title}`,
    "",
    `${about[0].toUpperCase()}${about.slice(1)}.`,
    "",
    `Of ${result.asked} rows ${result.compared} are known here as well. **${share(result)} agree**; ${strict.length} are tracking here and not there, ${mild.length} the other way about.`,
    "",
    ...matrix(result.known),
    "",
    `### Tracking here, not there (${strict.length})`,
    "",
    ...list(strict),
    `### Not tracking here, tracking there (${mild.length})`,
    "",
    ...list(mild),
  ];
}

function matrix(rows) {
  const theirs = [...new Set(rows.map((row) => row.theirs))].sort();
  const ours = ["necessary", "functionality", "tracking"];
  const count = (a, b) => rows.filter((row) => row.ours === a && row.theirs === b).length;
  return [
    `| here \\ there | ${theirs.join(" | ")} |`,
    `|---|${theirs.map(() => "---:").join("|")}|`,
    ...ours.map(
      (category) => `| ${category} | ${theirs.map((other) => count(category, other)).join(" | ")} |`,
    ),
  ];
}

/** Rows with one and the same reason stand together: the reason explains them all. */
function list(rows) {
  const byReason = new Map();
  for (const row of rows) {
    const key = `${row.service}\n${row.why}`;
    byReason.set(key, [...(byReason.get(key) ?? []), row]);
  }
  return [...byReason.values()]
    .sort(([a], [b]) => (a.service < b.service ? -1 : 1))
    .flatMap((group) => [
      `- **${group[0].service}** (${group[0].ours}; there: ${[...new Set(group.map(({ theirs }) => theirs))].join(", ")}): ${group.map(({ name }) => `\`${name.replaceAll("`", "")}\``).join(", ")}. ${group[0].why}`,
    ])
    .concat("");
}
