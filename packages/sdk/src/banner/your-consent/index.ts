export { attend } from "./attend.ts";
