// A busy page: it changes 2,000 times a second, before the answer and after it. What does the tool cost there?
import { pause } from "./browser.mjs";
import { publish } from "./publish.mjs";

const span = 2000;

/** Runs in the page, frame by frame. @param {number} ms @param {number} rate changes a second @returns {Promise<number>} mean time of a frame, ms */
function change(ms, rate) {
  return new Promise((resolve) => {
    const box = document.body.appendChild(document.createElement("div"));
    const began = performance.now();
    let done = 0;
    let frames = 0;
    requestAnimationFrame(function frame() {
      const spent = performance.now() - began;
      for (; done < (spent * rate) / 1000; done++) {
        if (done % 3 === 0) box.append(document.createElement("p"));
        else if (done % 3 === 1) box.lastElementChild?.setAttribute("data-at", `${done}`);
        else if (box.childElementCount > 60) box.firstElementChild?.remove();
        else box.append(`${done}`);
      }
      frames++;
      if (spent < ms) return requestAnimationFrame(frame);
      box.remove();
      resolve(spent / frames);
    });
  });
}

/** @param {import("./journey.mjs").Journey} journey @param {import("./browser.mjs").Tab} tab @returns {Promise<import("./journey.mjs").Figures>} */
export async function churn(journey, tab) {
  const { tool } = journey;
  const { url, count } = publish(journey);
  await tab.go(url);
  if (tool.accept) await tab.until("witness.sights.banner.still !== null");
  const measure = async () => {
    await pause(400);
    const before = await tab.meter();
    const frame = await tab.evaluate(`(${change})(${span}, 2000)`);
    const after = await tab.meter();
    return { main: after.main - before.main, frame };
  };
  const asking = await measure();
  if (tool.accept) {
    await tab.click(tool.accept);
    await tab.until(`(self.ran ?? []).length >= ${count}`);
    await pause(500);
  }
  const answered = await measure();
  return {
    "churn.asking.main": asking.main,
    "churn.asking.frame": asking.frame,
    "churn.answered.main": answered.main,
    "churn.answered.frame": answered.frame,
  };
}
