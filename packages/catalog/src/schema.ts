export { entryJsonSchema, entrySchema, itemSchema, sourceSchema } from "./entry.ts";
