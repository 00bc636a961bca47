/** A number with its noun. @example counted(1, "page") // "1 page" @example counted(2, "entry", "entries") // "2 entries" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
