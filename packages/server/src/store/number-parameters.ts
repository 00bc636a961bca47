// The placeholders of one SQL text for two engines.

/** `?` as PostgreSQL numbers it: `$1`, `$2` … */
export function numberParameters(text: string): string {
  let number = 0;
  return text.replaceAll("?", () => `$${++number}`);
}
