// Makes sure that a browser is there: from apt on Debian as root, in words elsewhere.
import { existsSync, readFileSync } from "node:fs";
import { findChromium } from "./find-browser.mjs";
import { run } from "./run.mjs";

// Without a font every text has the size of nothing, and layout tests measure it.
const debianPackages = ["chromium", "fonts-liberation"];

/** @throws {Error} with the one sentence that says how to get a browser */
export async function getBrowser() {
  if (findChromium()) return;
  if (isDebian() && process.getuid?.() === 0) {
    console.log("Installing Chromium …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run(["apt-get", "update", "-qq"], { env });
    await run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", ...debianPackages], { env });
    if (findChromium()) return;
  }
  throw new Error(
    `The browser tests need Chrome, Chromium or Edge: install one (${howTo()}), or name its program in TILLIT_CHROMIUM.`,
  );
}

function isDebian() {
  const file = "/etc/os-release";
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, "utf8"));
}

function howTo() {
  if (process.platform === "darwin") return "brew install --cask google-chrome";
  if (isDebian()) return `sudo apt-get install ${debianPackages.join(" ")}`;
  return "https://www.google.com/chrome";
}
