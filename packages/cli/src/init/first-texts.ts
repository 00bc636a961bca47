// The first words of a policy, for its author to make the site's own.

export interface FirstTexts {
  readonly first: string;
  readonly necessary: string;
  readonly functionality: string;
  readonly tracking: string;
  readonly service: string;
  readonly cookie: string;
  readonly history: string;
}

export const firstTexts: { readonly [locale: string]: FirstTexts } = {
  en: {
    first: "The first version of this policy.",
    necessary: "Lets the site work and remembers what you answer here.",
    functionality: "Remembers your settings and adds features of the site.",
    tracking:
      "Lets us and the companies that we name measure how the site is used and show advertising that follows your interests.",
    service: "Stores your answer about cookies, so that we do not ask on every page.",
    cookie: "Your choice, its date and a random number.",
    history: "Your earlier choices, for you to look at.",
  },
  sv: {
    first: "Den första versionen av denna policy.",
    necessary: "Får webbplatsen att fungera och minns vad du svarar här.",
    functionality: "Minns dina inställningar och ger webbplatsen fler funktioner.",
    tracking:
      "Låter oss och de företag som vi namnger mäta hur webbplatsen används och visa annonser efter dina intressen.",
    service: "Sparar ditt svar om kakor så att vi slipper fråga på varje sida.",
    cookie: "Ditt val, dess datum och ett slumptal.",
    history: "Dina tidigare val, som du kan se efter i.",
  },
};
