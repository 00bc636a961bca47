// Makes an embed live, and takes it away again.

/** A frame with `data-src`, or a template whose content may be loaded. */
export type Held = HTMLIFrameElement | HTMLTemplateElement;

export interface LiveContent {
  /** @param visibly whether it is the visitor who asked: the focus moves into it */
  load(visibly: boolean): void;
  unload(): void;
}

export function liveContent(held: Held): LiveContent {
  let shown: Element[] = [];
  return {
    load(visibly) {
      if (held instanceof HTMLTemplateElement) {
        const content = document.importNode(held.content, true);
        shown = [...content.children];
        held.after(content);
      } else {
        shown = [held];
        held.style.removeProperty("display");
        const { src } = held.dataset;
        if (src !== undefined) held.src = src;
      }
      if (visibly) focusIn(shown);
    },
    unload() {
      if (held instanceof HTMLTemplateElement) for (const element of shown) element.remove();
      else {
        held.removeAttribute("src");
        // What runs in a frame ends with it only where the frame leaves the document.
        const place = document.createComment("");
        held.replaceWith(place);
        place.replaceWith(held);
      }
      shown = [];
    },
  };
}

const focusable = "a[href],button,input,select,textarea,iframe,video,audio,[tabindex]";

function focusIn(shown: readonly Element[]) {
  const [first] = shown;
  const target = shown
    .flatMap((element) => [
      ...(element.matches(focusable) ? [element] : []),
      ...element.querySelectorAll(focusable),
    ])
    .at(0) as HTMLElement | undefined;
  if (!target && first) (first as HTMLElement).tabIndex = -1;
  ((target ?? first) as HTMLElement | undefined)?.focus({ preventScroll: true });
}
