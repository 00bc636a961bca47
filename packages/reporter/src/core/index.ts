export { type Batch, cut, room } from "./cut.ts";
export {
  append,
  byOrder,
  type Entry,
  isKept,
  isWaiting,
  type ProblemDetails,
  type Receipt,
} from "./entry.ts";
export { type Answer, judge, surplus, type Verdict } from "./judge.ts";
export { longest, type Pause, pauseAfter, readRetryAfter, remaining } from "./pause.ts";
