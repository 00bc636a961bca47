// Buttons and links of the page that act on consent without a line of script.

export const triggerSelector = "[data-consent-action]";

export type Triggers = { readonly [action: string]: (element: Element) => void };

/** `<button data-consent-action="preferences">`: one listener, for elements that are there and that will come. */
export function onTrigger(actions: Triggers): void {
  document.addEventListener("click", (event) => {
    const element = event.target instanceof Element && event.target.closest(triggerSelector);
    const act = element && actions[element.getAttribute("data-consent-action") ?? ""];
    if (!act) return;
    event.preventDefault();
    act(element);
  });
}
