// Chromium without what only a person in front of it needs. For a scan and for the tests in a browser.

/** What Playwright 1.64 switches off: of two such switches Chromium hears the last one only. */
const byPlaywright =
  "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,AvoidCorsURLLoaderRestartOnRedirect,Translate,AutoDeElevate,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,msForceBrowserSignIn,msEdgeUpdateLaunchServicesPreferredVersion";

/** The address bar's list is two pages of its own, loaded for each window: more work than most sites. */
const addressBar = "WebUIOmniboxPopup,WebUIOmniboxAimPopup";

export const quietChromium: readonly string[] = [
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${byPlaywright},${addressBar}`,
];
