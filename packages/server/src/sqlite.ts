export { openSqlite } from "./store/sqlite.ts";
