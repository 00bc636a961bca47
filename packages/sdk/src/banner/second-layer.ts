// What the preferences need besides the first layer: fetched when somebody reaches for them.
export { Preferences } from "./preferences.tsx";
export { preferencesView } from "./preferences-view.ts";
export { preferences as styles } from "./styles/preferences.ts";
export { chosen, follow } from "./switches.ts";
