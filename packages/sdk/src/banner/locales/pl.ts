import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Miejsce przetwarzania",
  provider: "Dostawca",
  saved: "Wybór został zapisany.",
  lifetime: "Okres przechowywania",
  policy: "Pełna treść polityki i\u00a0odbiorcy danych",
  name: "Nazwa",
  services: "Usługi i\u00a0pliki cookie",
  changedIntro:
    "{controller} prosi o\u00a0zgodę tylko w\u00a0następującym zakresie; inne wybory pozostają bez zmian:",
  changed: "Co się zmieniło od {date}",
  control: "Ustawienia plików cookie",
  intro:
    "{controller} prosi o\u00a0zgodę na przechowywanie informacji na tym urządzeniu i\u00a0ich odczytywanie w\u00a0następujących celach:",
  "accept-all": "Zaakceptuj wszystkie",
  withdraw: "Wybór można w\u00a0każdej chwili zmienić lub wycofać w\u00a0sekcji „{control}”.",
  session: "Do końca sesji",
  necessary: "Niezbędne",
  title: "Pliki cookie na tej stronie",
  recipients: "Odbiorcy",
  save: "Zapisz wybór",
  always: "Zawsze aktywne",
  cookie: "Plik cookie",
  tracking: "Śledzenie",
  persistent: "Do usunięcia",
  "reject-all": "Odrzuć wszystkie",
  new: "Nowa",
  close: "Zamknij",
  storage: "Pamięć przeglądarki",
  preferences: "Dostosuj",
  functionality: "Funkcjonalne",
};
