// The guard's script-tag file: `<script src="guard.js"></script><script>tillitGuard.start(policy)</script>`.
// Its own element is part of the set-up, and no stranger before it.
if (document.currentScript) (document.currentScript as HTMLScriptElement).dataset.tillit = "";

export { startGuard as start } from "./guard/index.ts";
