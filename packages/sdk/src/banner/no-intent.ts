// Where one file holds everything there is nothing to fetch.
import type { onIntent as OnIntent } from "./intent.ts";

export const onIntent: typeof OnIntent = () => undefined;
