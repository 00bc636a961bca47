// Fetches "your consent" from next to the script file.
import { beside } from "./locales/load-beside-script.ts";
import type { more as More } from "./more.ts";

export const more: typeof More = () => beside("your-consent.js");
