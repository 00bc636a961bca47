// Why the catalogue holds to its category where another list differs and the entry's own reason does not say it.

const foreign =
  "It is kept at the network's own host and comes along in other companies' pages, where its owner reads it with the visit; what a member set there was not set on this site.";
const trial =
  "The trial, switch or counter exists only for the tracking that it precedes; it falls with it, and a site without that tracking has no use for it.";
const domain =
  "The other list files the company; what a page loads from this host is the part that is described here.";

/** @type {{ [serviceOrItem: string]: string }} */
const cookies = {
  "google-account": foreign,
  "meta-pixel": foreign,
  "meta-pixel oo":
    "The cookie says that its person objected to advertising; the objection cannot be honoured without it.",
  instagram: foreign,
  "linkedin-insight lang": foreign,
  "pinterest-tag": foreign,
  "spotify-embed": foreign,
  twitch: foreign,
  youtube: foreign,
  "adobe-target at_check": trial,
  "braze ab._gd": trial,
  "doubleclick test_cookie": trial,
  "doubleclick receive-cookie-deprecation": trial,
  "hotjar _hjTLDTest": trial,
  "hotjar _hjCookieTest": trial,
  "vwo _vis_opt_test_cookie": trial,
  "vwo _vwo_ssm": trial,
  "xandr sess": trial,
  "pubmatic KTPCACOOKIE": trial,
  "pubmatic COKENBLD": trial,
  "pubmatic chkChromeAb67Sec": trial,
  "yandex-metrica _ym_hostIndex": trial,
  "snap-pixel X-AB": trial,
  "taboola _tb_sess_r":
    "It says from which page a click on a paid link came, so that the click can be billed: advertising.",
  "sitespect SSLB":
    "It balances the experiments' own servers, not the site's: without experiments there is nothing to balance.",
  "wix svSession":
    "The platform needs it to hold a visit and a member's sign-in together; its statistics have cookies of their own, and these are tracking here.",
  "gigya apiDomain_":
    "It names the server centre at which the visitor signs in; a sign-in cannot reach it otherwise.",
};

/** @type {{ [service: string]: string }} */
const hosts = {
  addtoany:
    "Its buttons keep nothing that identifies a visitor; the networks behind them get a request only on a click.",
  bigcommerce: `${domain} The shop's own statistics are tracking, item by item.`,
  evidon: `${domain} Its tag measurement is gone; the consent banner is left.`,
  gigya: `${domain} That is the sign-in; the number of the device needs consent.`,
  janrain: `${domain} That is the sign-in.`,
  okta: `${domain} That is the sign-in.`,
  firebase: `${domain} Its settings come from the same library that numbers the installation and counts use.`,
  jetpack: `${domain} The widgets come with the vendor's counting.`,
  "google-account": `${domain} Google's cookies for this host come along with every request to it.`,
  "rambler-top100": `${domain} That is the counter.`,
};

export const explanations = {
  /** @param {{ service: { id: string } }} match @param {string} name */
  cookies: ({ service }, name) => cookies[`${service.id} ${name}`] ?? cookies[service.id],
  /** @param {{ id: string }} entry */
  hosts: ({ id }) => hosts[id],
};
