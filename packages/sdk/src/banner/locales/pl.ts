import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Pliki cookie na tej stronie",
  intro:
    "{controller} prosi o\u00a0zgodę na przechowywanie informacji na tym urządzeniu i\u00a0ich odczytywanie w\u00a0następujących celach:",
  save: "Zapisz wybór",
  close: "Zamknij",
  control: "Ustawienia plików cookie",
  "accept-all": "Zaakceptuj wszystkie",
  withdraw: "Wybór można w\u00a0każdej chwili zmienić lub wycofać w\u00a0sekcji „{control}”.",
  changedIntro:
    "{controller} prosi o\u00a0zgodę tylko w\u00a0następującym zakresie; inne wybory pozostają bez zmian:",
  saved: "Wybór został zapisany.",
  necessary: "Niezbędne",
  policy: "Pełna treść polityki i\u00a0odbiorcy danych",
  recipients: "Odbiorcy",
  countries: "Miejsce przetwarzania",
  functionality: "Funkcjonalne",
  tracking: "Śledzenie",
  new: "Nowa",
  services: "Usługi i\u00a0pliki cookie",
  name: "Nazwa",
  lifetime: "Okres przechowywania",
  session: "Do końca sesji",
  changed: "Co się zmieniło od {date}",
  provider: "Dostawca",
  persistent: "Do usunięcia",
  always: "Zawsze aktywne",
  "reject-all": "Odrzuć wszystkie",
  preferences: "Dostosuj",
  cookie: "Plik cookie",
  storage: "Pamięć przeglądarki",
};
