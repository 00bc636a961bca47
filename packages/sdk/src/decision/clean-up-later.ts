// Fetches what deletes once there is something to delete. The script tag's file, which has it, is built with
// `clean-up.ts` in the place of this file.
import type { cleanUp as CleanUp } from "./clean-up.ts";

export const cleanUp: typeof CleanUp = async (todo, ...circumstances) => {
  if (!todo.revokes && !todo.purges) return { removed: [], survived: [], reloading: false };
  const later = await import("./clean-up.ts");
  return later.cleanUp(todo, ...circumstances);
};
