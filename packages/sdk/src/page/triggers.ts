// Buttons and links of the page that act on consent without a line of script.

export const triggerSelector = "[data-consent-action]";

/** `<button data-consent-action="preferences">`: one listener, for elements that are there and that will come. */
export function onTrigger(act: (action: string, element: Element) => unknown): void {
  document.addEventListener("click", (event) => {
    // Not every target of a click is an element: the document can be one.
    const element = (event.target as Partial<Element>).closest?.<HTMLElement>(triggerSelector);
    if (element && act(element.dataset.consentAction ?? "", element)) event.preventDefault();
  });
}
