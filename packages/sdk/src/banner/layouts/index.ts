export { type BarOptions, bar } from "./bar.ts";
export { type BoxOptions, box } from "./box.ts";
export { type CardOptions, card } from "./card.ts";
export type { Corner, Edge } from "./place.ts";
