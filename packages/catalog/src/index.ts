export { all, findService, lookup, search, serviceFor } from "./bundled.ts";
export * from "./pure.ts";
