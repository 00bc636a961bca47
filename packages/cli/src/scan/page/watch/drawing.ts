// Drawing and sound that are read back. Sent to the browser as text, so it stands alone.
import type { Watcher } from "./watcher.ts";

export function watchDrawing({ before, report }: Watcher): void {
  // Drawing alone is a picture and reading back alone is an image editor: text drawn, then read back, tells devices apart.
  const written = new WeakSet<object>();
  const texts = [globalThis.CanvasRenderingContext2D, globalThis.OffscreenCanvasRenderingContext2D];
  for (const context of texts) {
    before(
      context?.prototype,
      "fillText",
      (_args, self) => void written.add((self as { canvas: object }).canvas),
    );
    before(
      context?.prototype,
      "strokeText",
      (_args, self) => void written.add((self as { canvas: object }).canvas),
    );
    before(context?.prototype, "getImageData", (_args, self) => {
      if (written.has((self as { canvas: object }).canvas))
        report("call", "canvas", { detail: "getImageData after drawn text" });
    });
  }
  for (const method of ["toDataURL", "toBlob"]) {
    before(HTMLCanvasElement.prototype, method, (_args, self) => {
      if (written.has(self as object)) report("call", "canvas", { detail: `${method} after drawn text` });
    });
  }
  for (const context of [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext]) {
    before(context?.prototype, "getParameter", ([name]) => {
      // UNMASKED_VENDOR_WEBGL and UNMASKED_RENDERER_WEBGL: the model of the graphics card.
      if (name === 37445 || name === 37446) report("call", "webgl", { detail: "name of the graphics card" });
    });
  }
  before(globalThis.OfflineAudioContext?.prototype, "startRendering", () =>
    report("call", "audio", { detail: "sound rendered without being played" }),
  );
}
