// CSV (RFC 4180) that spreadsheets open as it is meant.

/** The byte order mark: without it Excel reads å as Ã¥. */
const mark = "\uFEFF";

/** @example printCsv([["a", ["b", "c"]]]) // "\uFEFFa,b; c\r\n" */
export function printCsv(rows: readonly (readonly (string | readonly string[])[])[]): string {
  const lines = rows.map((row) =>
    row.map((cell) => quote(typeof cell === "string" ? cell : cell.join("; "))),
  );
  return mark + lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

function quote(cell: string): string {
  // A cell that begins like a formula would be run by a spreadsheet (OWASP, CSV injection).
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
