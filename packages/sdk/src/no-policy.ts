// What stands in for a policy that cannot be used.
import type { Policy } from "@tillit/record";

/** Knows no category: nothing is ever released, and nobody is asked. */
export const noPolicy = { version: "0", categories: {}, services: {}, changes: [] } as unknown as Policy;
