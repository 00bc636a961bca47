// Notices released scripts that write into the document.
import type { Problem } from "../audit/problem.ts";

/**
 * In a document that is done `document.write` begins a new one, or does nothing (HTML, "document write steps"), so what
 * worked while the page was parsed does not once a visitor has to say yes first.
 */
export function watchWrites(tell: (problem: Problem) => void): void {
  for (const name of ["write", "writeln"] as const) {
    const native = document[name];
    document[name] = function (this: Document, ...text: string[]) {
      const script = document.currentScript as HTMLScriptElement | null;
      if (script?.dataset.consent !== undefined) {
        const message = `A released script calls document.${name}, which erases the page or does nothing once the page is there. Use the vendor's asynchronous tag.`;
        tell({ code: "document-write", name: script.src || "inline", message, element: script });
      }
      native.apply(this, text);
    };
  }
}
