export { type Checked, checkDocument, PolicyError, readPolicy } from "./check-document.ts";
export { policyJsonSchema, recordJsonSchema } from "./json-schema.ts";
export {
  type Category,
  type Change,
  type Policy,
  policySchema,
  policyShape,
  versionSchema,
} from "./policy.ts";
export { explain, formatProblems, type Problem } from "./problem.ts";
export { type ConsentRecord, type Evidence, evidenceSchema, recordSchema } from "./record.ts";
export {
  type Cookie,
  idSchema,
  type Lifetime,
  lifetimeSchema,
  patternSchema,
  type Service,
  type StorageItem,
  serviceSchema,
} from "./service.ts";
export { localeSchema, type Text, textSchema } from "./text.ts";
