/** Bundles one of the server's TypeScript files, `src/bin.ts`, and answers with the bundle's path. */
export function bundle(entry: string): Promise<string>;
