// Banners by the element that they put into a page. For their names and odd controls; labels come first.

export interface Product {
  readonly name: string;
  readonly root: string;
  readonly accept?: string;
  readonly reject?: string;
  /** Opens the second layer, or brings the whole thing back. */
  readonly settings?: string;
}

export const products: readonly Product[] = [
  {
    name: "Tillit",
    root: "tillit-consent",
    accept: '[data-action="accept-all"]',
    reject: '[data-action="reject-all"]',
    settings: '[data-action="preferences"], [data-consent-action="preferences"]',
  },
  {
    name: "vanilla-cookieconsent",
    root: "#cc-main",
    accept: '[data-role="all"]',
    reject: '[data-role="necessary"]',
    settings: '[data-role="show"], [data-cc="show-preferencesModal"]',
  },
  {
    name: "Klaro",
    root: "#klaro .cookie-notice, #klaro .cookie-modal, .klaro .cookie-notice, .klaro .cookie-modal",
    settings: ".cn-learn-more",
  },
  {
    name: "tarteaucitron.js",
    root: "#tarteaucitronRoot",
    accept: "#tarteaucitronPersonalize2, #tarteaucitronAllAllowed",
    reject: "#tarteaucitronAllDenied2, #tarteaucitronAllDenied",
    settings: "#tarteaucitronCloseAlert, #tarteaucitronManager, .tarteaucitronOpenPanel",
  },
  { name: "Orejime", root: ".orejime-Env, .orejime-Banner, .orejime-Modal, #orejime" },
  {
    name: "OneTrust",
    root: "#onetrust-consent-sdk, #onetrust-banner-sdk",
    accept: "#onetrust-accept-btn-handler, #accept-recommended-btn-handler",
    reject: "#onetrust-reject-all-handler, .ot-pc-refuse-all-handler",
    settings: "#onetrust-pc-btn-handler, #ot-sdk-btn, .ot-sdk-show-settings, #ot-sdk-btn-floating button",
  },
  {
    name: "Cookiebot",
    root: "#CybotCookiebotDialog",
    accept: "#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll, #CybotCookiebotDialogBodyButtonAccept",
    reject: "#CybotCookiebotDialogBodyButtonDecline",
    settings: "#CookiebotWidget button, #CybotCookiebotDialogBodyLevelButtonCustomize",
  },
  {
    name: "Usercentrics",
    root: "#usercentrics-root, #usercentrics-cmp-ui",
    accept: '[data-testid="uc-accept-all-button"], #uc-btn-accept-banner',
    reject: '[data-testid="uc-deny-all-button"], #uc-btn-deny-banner',
    settings: '[data-testid="uc-privacy-button"]',
  },
  {
    name: "Didomi",
    root: "#didomi-host",
    accept: "#didomi-notice-agree-button",
    reject: "#didomi-notice-disagree-button, .didomi-continue-without-agreeing",
    settings: "#didomi-notice-learn-more-button",
  },
  { name: "InMobi Choice", root: ".qc-cmp2-container" },
  {
    name: "TrustArc",
    root: "#truste-consent-track, #trustarc-banner-overlay",
    accept: "#truste-consent-button",
    reject: "#truste-consent-required",
  },
  {
    name: "iubenda",
    root: "#iubenda-cs-banner",
    accept: ".iubenda-cs-accept-btn",
    reject: ".iubenda-cs-reject-btn",
    settings: ".iubenda-cs-customize-btn, .iubenda-cs-preferences-link, .iubenda-tp-btn",
  },
  {
    name: "CookieYes",
    root: ".cky-consent-container",
    accept: ".cky-btn-accept",
    reject: ".cky-btn-reject",
    settings: ".cky-btn-customize, .cky-btn-revisit",
  },
  {
    name: "Complianz",
    root: ".cmplz-cookiebanner",
    accept: ".cmplz-accept",
    reject: ".cmplz-deny",
    settings: ".cmplz-manage-consent",
  },
  { name: "Borlabs Cookie", root: "#BorlabsCookieBox, #BorlabsDialogV3" },
  {
    name: "Osano",
    root: ".osano-cm-window",
    accept: ".osano-cm-accept-all",
    reject: ".osano-cm-denyAll, .osano-cm-deny",
    settings: ".osano-cm-widget",
  },
  { name: "CookieFirst", root: "#cookiefirst-root, .cookiefirst-root" },
  { name: "Termly", root: "#termly-code-snippet-support" },
  { name: "Axeptio", root: "#axeptio_overlay" },
  {
    name: "Civic Cookie Control",
    root: "#ccc",
    accept: "#ccc-notify-accept, #ccc-recommended-settings",
    reject: "#ccc-notify-reject, #ccc-reject-settings",
    settings: "#ccc-icon",
  },
  {
    name: "HubSpot",
    root: "#hs-eu-cookie-confirmation, #hs-banner-parent",
    accept: "#hs-eu-confirmation-button",
    reject: "#hs-eu-decline-button",
  },
  { name: "Sourcepoint", root: '[id^="sp_message_container"], .message-container[aria-modal]' },
  {
    name: "CookieScript",
    root: "#cookiescript_injected",
    accept: "#cookiescript_accept",
    reject: "#cookiescript_reject",
    settings: "#cookiescript_badge, #cookiescript_manage",
  },
  {
    name: "Shopify",
    root: "#shopify-pc__banner",
    accept: "#shopify-pc__banner__btn-accept",
    reject: "#shopify-pc__banner__btn-decline",
    settings: "#shopify-pc__banner__btn-manage-prefs",
  },
];
