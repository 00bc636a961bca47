import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Plik cookie",
  always: "Zawsze aktywne",
  storage: "Pamięć przeglądarki",
  title: "Pliki cookie na tej stronie",
  saved: "Wybór został zapisany.",
  close: "Zamknij",
  preferences: "Dostosuj",
  services: "Usługi i\u00a0pliki cookie",
  save: "Zapisz wybór",
  policy: "Pełna treść polityki i\u00a0odbiorcy danych",
  countries: "Miejsce przetwarzania",
  provider: "Dostawca",
  persistent: "Do usunięcia",
  session: "Do końca sesji",
  "accept-all": "Zaakceptuj wszystkie",
  name: "Nazwa",
  recipients: "Odbiorcy",
  changedIntro:
    "{controller} prosi o\u00a0zgodę tylko w\u00a0następującym zakresie; inne wybory pozostają bez zmian:",
  changed: "Co się zmieniło od {date}",
  control: "Ustawienia plików cookie",
  intro:
    "{controller} prosi o\u00a0zgodę na przechowywanie informacji na tym urządzeniu i\u00a0ich odczytywanie w\u00a0następujących celach:",
  lifetime: "Okres przechowywania",
  new: "Nowa",
  tracking: "Śledzenie",
  "reject-all": "Odrzuć wszystkie",
  withdraw: "Wybór można w\u00a0każdej chwili zmienić lub wycofać w\u00a0sekcji „{control}”.",
  necessary: "Niezbędne",
  functionality: "Funkcjonalne",
};
