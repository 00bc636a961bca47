export { openPostgres, type PostgresOptions } from "./store/postgres.ts";
