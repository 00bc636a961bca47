// Colours as style sheets write them, and how well one is read on another.

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Pure. Hexadecimal notation, `rgb()`, `black` and `white`; nothing for what cannot be judged here, such as transparency. */
export function readColour(text: string): Colour | null {
  const value = text.trim().toLowerCase();
  if (value === "black") return [0, 0, 0];
  if (value === "white") return [255, 255, 255];
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (hex) {
    const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
    return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as never as Colour;
  }
  const parts = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(value);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
}

/** Pure. So much of the first, the rest of the second, as `color-mix(in srgb, …)` does it. */
export function mix(first: Colour, share: number, second: Colour): Colour {
  return first.map((value, at) => value * share + (second[at] ?? 0) * (1 - share)) as never as Colour;
}

/** Pure. From 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
