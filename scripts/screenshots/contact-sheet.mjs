// Pictures side by side, large enough to see what is wrong.

/** @typedef {{ name: string, width: number, height: number }} Shot */

/**
 * Pure. A page with all pictures of a surface, phones and desks at one height.
 *
 * @param {string} title @param {readonly Shot[]} shots
 */
export function sheetOf(title, shots) {
  const figures = shots.map(
    ({
      name,
      width,
      height,
    }) => `<figure><img src="${name}.png" alt="" style="aspect-ratio:${width}/${height}">
      <figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>
    body{margin:1em;font:13px system-ui;background:#888;display:flex;flex-wrap:wrap;gap:1em}
    figure{margin:0}img{display:block;height:400px}figcaption{background:#fff;padding:.2em .5em}</style>${figures.join("")}`;
}
