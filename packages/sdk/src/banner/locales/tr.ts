import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "İşleme yeri",
  provider: "Sağlayıcı",
  saved: "Seçiminiz kaydedildi.",
  lifetime: "Saklama süresi",
  policy: "Politikanın tamamı ve veri alıcıları",
  name: "Ad",
  services: "Hizmetler ve çerezler",
  changedIntro:
    "{controller} yalnızca aşağıdakiler için rızanızı istemektedir; diğer seçimleriniz aynı kalır:",
  changed: "{date} tarihinden bu yana değişenler",
  control: "Çerez ayarları",
  intro:
    "{controller}, aşağıdaki amaçlarla cihazınızda bilgi saklamak ve saklanan bilgileri okumak için rızanızı istemektedir:",
  "accept-all": "Tümünü kabul et",
  withdraw: "Seçiminizi istediğiniz zaman “{control}” bölümünden değiştirebilir veya geri alabilirsiniz.",
  session: "Oturum süresince",
  necessary: "Zorunlu",
  title: "Bu sitedeki çerezler",
  recipients: "Alıcılar",
  save: "Seçimleri kaydet",
  always: "Her zaman etkin",
  cookie: "Çerez",
  tracking: "İzleme",
  persistent: "Silinene kadar",
  "reject-all": "Tümünü reddet",
  new: "Yeni",
  close: "Kapat",
  storage: "Tarayıcı depolama alanı",
  preferences: "Özelleştir",
  functionality: "İşlevsel",
};
