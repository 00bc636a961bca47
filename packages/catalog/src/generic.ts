// Names that so many programs use, each for its own end, that a name alone says nothing.

const generic = new Set(
  `_id _session _sid _token _uid a aid anonymous_id anonymousid auth auth_token authtoken authorization basket c
  cache cart cart_id cartid channel cid client client_id clientid config consent cookie cookie_consent
  cookieconsent cookies cookies_accepted country cookie_policy csrf csrf-token csrf_token csrftoken currency d data
  debug device device_id deviceid email experiment experiments firstvisit flash gdpr guest guest_id guid hash i id
  identity init jwt k key lang language last_visit lastvisit loc locale location logged_in loggedin login m mode n
  name notice p preferences prefs r ref referer referrer refresh_token region remember_me rememberme s sc
  seen segment sess sess_id sessid session session-id session_id sessionid sessiontoken settings sid site source
  ssid state status store sub t temp test test_cookie testcookie theme timezone tmp token tracking ts tz u ud uid
  uid2 user user-id user_id userid username users utm_campaign utm_medium utm_source uuid v variant version
  view views visit visited visitor visitor_id visitorid visitor-id visits vid vuid xid z zip`.split(/\s+/),
);

/** Whether a name is too common to be anybody's. @example isGeneric("session") // true */
export function isGeneric(name: string): boolean {
  return name.length <= 2 || generic.has(name.toLowerCase());
}
