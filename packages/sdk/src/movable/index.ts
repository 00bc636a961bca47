export { type MovableOptions, movable } from "./movable.ts";
