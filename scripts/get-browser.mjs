// Makes sure that a browser is there: from apt on Debian as root, in words elsewhere.
import { existsSync } from "node:fs";
import { apt, isDebian } from "./apt.mjs";
import { findChromium } from "./find-browser.mjs";

// Without a font every text has the size of nothing, and layout tests measure it.
const debianPackages = ["chromium", "fonts-liberation"];

/**
 * The other engines, each with the file that says that it is there. Without them their tests are skipped; without
 * Chromium's shell the tests run in Chromium itself.
 */
const otherEngines = [
  ["/usr/bin/chromium-headless-shell", "chromium-headless-shell"],
  ["/usr/bin/firefox-esr", "firefox-esr"],
  ["/usr/bin/WebKitWebDriver", "webkit2gtk-driver"],
  ["/usr/bin/xvfb-run", "xvfb", "xauth"],
];

/** @throws {Error} with the one sentence that says how to get a browser */
export async function getBrowser() {
  const isHere = !!findChromium();
  if (isDebian() && process.getuid?.() === 0) {
    const missing = otherEngines.flatMap(([file = "", ...packages]) => (existsSync(file) ? [] : packages));
    const wanted = [...(isHere ? [] : debianPackages), ...missing];
    if (wanted.length) await apt(wanted, isHere);
  }
  if (findChromium()) return;
  throw new Error(
    `The browser tests need Chrome, Chromium or Edge: install one (${howTo()}), or name its program in TILLIT_CHROMIUM.`,
  );
}

function howTo() {
  if (process.platform === "darwin") return "brew install --cask google-chrome";
  if (isDebian()) return `sudo apt-get install ${debianPackages.join(" ")}`;
  return "https://www.google.com/chrome";
}
