// Fetches "your consent". A build for a script tag puts `more-beside-script.ts` in the place of this file.

/** Rejects where the file does not come. */
export const more = () => import("./your-consent/index.ts");
