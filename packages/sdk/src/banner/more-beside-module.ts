// Fetches "your consent" from next to the module's file.
import type { more as More } from "./more.ts";

export const more: typeof More = () => import(new URL("your-consent.js", import.meta.url).href);
