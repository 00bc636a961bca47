// What the shop itself remembers: each thing only as far as the visitor's choice goes.
const { consent } = globalThis;

const light = document.querySelector("#light");
if (light) rememberLight(light);
const basket = document.querySelector("#basket");
if (basket) keepBasket(basket);
const member = document.querySelector("#member");
if (member) signIn(member);

/** Functionality: the colour of light is kept when `preferences` is allowed, and used for this page only when not. */
function rememberLight(input) {
  const note = document.querySelector("#light-note");
  const key = "nordljus-light";
  const allowed = () => consent.allows("functionality", "preferences");
  if (allowed()) input.value = localStorage.getItem(key) ?? input.value;
  const show = () => {
    document.querySelector("#light-value").textContent = `${input.value} K`;
    document.documentElement.style.setProperty("--light", colour(Number(input.value)));
    if (allowed()) localStorage.setItem(key, input.value);
  };
  input.addEventListener("input", show);
  consent.subscribe(() => {
    note.textContent = allowed()
      ? "Kept for your next visit, because you allow functionality."
      : "For this page only. Allow functionality, and we keep it for your next visit.";
    show();
  });
}

/** From candle (2200 K) to noon (6500 K). */
function colour(kelvin) {
  const share = Math.round(((kelvin - 2200) / 4300) * 100);
  return `color-mix(in oklab, #ffb04d ${100 - share}%, #dcebff)`;
}

/** Necessary: the basket is what the visitor asked for, and ends with the tab. */
function keepBasket(output) {
  const key = "nordljus-basket";
  let count = Number(sessionStorage.getItem(key) ?? 0);
  const show = () => {
    output.textContent = count ? `${count} in your basket` : "Your basket is empty";
  };
  for (const button of document.querySelectorAll("[data-buy]")) {
    button.addEventListener("click", () => {
      count += 1;
      sessionStorage.setItem(key, String(count));
      show();
    });
  }
  show();
}

/** Functionality: who signs in is recognised on the next visit when `sign-in` is allowed. */
function signIn(form) {
  const output = form.querySelector("output");
  const name = form.elements.namedItem("name");
  const allowed = () => consent.allows("functionality", "sign-in");
  const known = document.cookie.match(/(?:^|; )nordljus_member=([^;]*)/)?.[1];
  if (known) output.textContent = `Welcome back, ${decodeURIComponent(known)}.`;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!name.value.trim()) return;
    if (allowed()) {
      const thirtyDays = 30 * 24 * 60 * 60;
      // biome-ignore lint/suspicious/noDocumentCookie: Cookie Store is not in every browser.
      document.cookie = `nordljus_member=${encodeURIComponent(name.value.trim())}; Max-Age=${thirtyDays}; Path=/; SameSite=Lax`;
    }
    output.textContent = allowed()
      ? `Hello, ${name.value.trim()}. We will know you next time.`
      : `Hello, ${name.value.trim()}. You are signed in on this page, and we forget you when you leave it.`;
  });
}
