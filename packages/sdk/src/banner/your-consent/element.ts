// Makes elements. What stands in the banner's tree beside Preact's own is not drawn by Preact.

export type Child = Node | string | false | null | undefined;

/** Attributes that are `undefined` are left out, and so are children that are nothing. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: { readonly [name: string]: string | undefined } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child): child is Node | string => !!child));
  return made;
}

/** A button that calls `act`. */
export function button(words: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, words);
  made.addEventListener("click", act);
  return made;
}
