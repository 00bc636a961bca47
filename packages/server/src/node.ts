export { type Listening, type ListenOptions, listen } from "./node/listen.ts";
export { readDashboard } from "./node/read-dashboard.ts";
