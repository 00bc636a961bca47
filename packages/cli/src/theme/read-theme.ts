// Reads a theme's style sheet: which selector sets what. As much of CSS as a theme needs.

export interface Declaration {
  readonly selector: string;
  readonly name: string;
  readonly value: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** Pure. The declarations in their order; conditions such as `@supports` and `@media` are looked through. */
export function readTheme(css: string): Declaration[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  const found: Declaration[] = [];
  const open: string[] = [];
  let from = 0;
  const lineAt = (at: number) => text.slice(0, at).split("\n").length;
  for (const { 0: sign, index } of text.matchAll(/[{};]/g)) {
    const said = text.slice(from, index);
    const start = from + said.search(/\S|$/);
    if (sign === "{") open.push(said.trim().replace(/\s+/g, " "));
    else {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]*?)\s*$/.exec(said) ?? [];
      if (name && value !== undefined)
        found.push({ selector: open.at(-1) ?? "", name, value, line: lineAt(start) });
      if (sign === "}") open.pop();
    }
    from = index + 1;
  }
  return found;
}
