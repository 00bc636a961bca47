// JSON Schemas for editors, made from the same zod schemas that check.
import { z } from "zod";
import { policyShape } from "./policy.ts";
import { recordSchema } from "./record.ts";

/** JSON Schema (draft 2020-12) of a policy document. */
export function policyJsonSchema(): object {
  return { title: "Tillit policy", ...z.toJSONSchema(policyShape, { io: "input" }) };
}

/** JSON Schema (draft 2020-12) of a consent record. */
export function recordJsonSchema(): object {
  return { title: "Tillit consent record", ...z.toJSONSchema(recordSchema, { io: "input" }) };
}
