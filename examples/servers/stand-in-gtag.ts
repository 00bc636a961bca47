// A stand-in for Google's tags: applies to a data layer the rules that gtag documents, and says what would have been sent.

type States = { [type: string]: "granted" | "denied" };

export interface Sent {
  readonly event: string;
  /** `full`, or `ping`: without cookies and identifiers. */
  readonly kind: "full" | "ping";
  /** No consent had been stated: gtag then behaves as if everything were granted. */
  readonly unasked: boolean;
}

/**
 * Reads commands in order. Rules: only an `arguments` object is a command; `default` counts before the first `config`
 * or `event` only, and the one with the narrower region wins; `update` counts from then on; a type that nobody has
 * stated is granted.
 */
export function readDataLayer(layer: readonly unknown[], region?: string): Sent[] {
  let states: States = {};
  let precision = -1;
  let started = false;
  const sent: Sent[] = [];
  for (const entry of layer) {
    if (Object.prototype.toString.call(entry) !== "[object Arguments]") continue;
    const [command, name, value] = Array.from(entry as ArrayLike<unknown>);
    if (command === "consent" && name === "default") {
      const { region: regions, ...stated } = value as { region?: string[] } & object;
      const fits = regions ? Math.max(-1, ...regions.map((code) => closeness(code, region))) : 0;
      if (!started && fits >= 0 && fits >= precision) {
        states = { ...states, ...(stated as States) };
        precision = fits;
      }
    } else if (command === "consent" && name === "update") states = { ...states, ...(value as States) };
    else if (command === "config" || command === "event") {
      started = true;
      const full = states.analytics_storage !== "denied" && states.ad_storage !== "denied";
      const unasked = states.analytics_storage === undefined;
      sent.push({ event: String(name), kind: full ? "full" : "ping", unasked });
    }
  }
  return sent;
}

/** `US-CA` fits a visitor in `US-CA` more closely than `US` does. */
function closeness(code: string, region = ""): number {
  return region === code || region.startsWith(`${code}-`) ? code.length : -1;
}
