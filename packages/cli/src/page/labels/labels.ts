// What a policy page says besides the policy's own texts.

/** `{name}` is filled in. */
export interface Labels {
  readonly title: string;
  readonly version: string;
  readonly about: string;
  readonly choice: string;
  readonly remembered: string;
  readonly whatWeStore: string;
  readonly categories: { readonly [id: string]: string };
  readonly alwaysOn: string;
  readonly exempt: string;
  readonly asks: string;
  readonly noServices: string;
  readonly provider: string;
  readonly recipients: string;
  readonly countries: string;
  readonly privacyLink: string;
  readonly storesNothing: string;
  readonly caption: string;
  readonly columns: {
    readonly name: string;
    readonly kind: string;
    readonly purpose: string;
    readonly lifetime: string;
  };
  readonly kinds: {
    readonly [kind in "cookie" | "local" | "session" | "indexeddb" | "cache" | "worker"]: string;
  };
  readonly httpOnly: string;
  readonly session: string;
  readonly persistent: string;
  readonly controller: string;
  readonly controllerIs: string;
  readonly rights: string;
  readonly rightsIntro: string;
  readonly rightsList: readonly string[];
  readonly complaint: string;
  readonly changes: string;
  readonly changesIntro: string;
  readonly changeColumns: {
    readonly version: string;
    readonly date: string;
    readonly weight: string;
    readonly summary: string;
  };
  readonly weights: { readonly material: string; readonly editorial: string };
}

/** @example fill("Version {version}", { version: "2.0" }) // "Version 2.0" */
export function fill(label: string, values: { readonly [name: string]: string }): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
