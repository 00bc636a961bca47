// Adds a held script to the page, for frameworks whose own script elements must not be replaced under their hands.

export interface HeldScript {
  /** What it needs, as `data-consent` states it: `tracking`. */
  readonly needs: string;
  readonly service?: string | undefined;
  readonly src?: string | undefined;
  /** Code of an inline script. */
  readonly code?: string | undefined;
  /** `module`, `async`, `crossorigin`, `integrity`, `nonce` … as in HTML. */
  readonly attributes?: { readonly [name: string]: string | boolean | undefined } | undefined;
}

/**
 * Puts the script into the head, held: the gate releases it once it is allowed. The same script is added once a page,
 * however often a component mounts: a script that ran cannot be unrun.
 */
export function holdScript({ needs, service, src, code = "", attributes = {} }: HeldScript): void {
  for (const script of document.querySelectorAll<HTMLScriptElement>("script[data-consent]")) {
    if (script.getAttribute("src") === (src ?? null) && script.text === code) return;
  }
  const script = document.createElement("script");
  const { type, ...others } = attributes;
  const all: { [name: string]: string | boolean | undefined } = {
    ...others,
    type: "text/plain",
    "data-type": type,
    "data-consent": needs,
    "data-service": service,
    src,
  };
  for (const name in all) {
    const value = all[name];
    if (value !== undefined && value !== false) script.setAttribute(name, value === true ? "" : value);
  }
  script.text = code;
  document.head.append(script);
}
