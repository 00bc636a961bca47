import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Bu sitedeki çerezler",
  intro:
    "{controller}, aşağıdaki amaçlarla cihazınızda bilgi saklamak ve saklanan bilgileri okumak için rızanızı istemektedir:",
  save: "Seçimleri kaydet",
  close: "Kapat",
  control: "Çerez ayarları",
  "accept-all": "Tümünü kabul et",
  "reject-all": "Tümünü reddet",
  preferences: "Özelleştir",
  withdraw: "Seçiminizi istediğiniz zaman “{control}” bölümünden değiştirebilir veya geri alabilirsiniz.",
  policy: "Politikanın tamamı ve veri alıcıları",
  changedIntro:
    "{controller} yalnızca aşağıdakiler için rızanızı istemektedir; diğer seçimleriniz aynı kalır:",
  changed: "{date} tarihinden bu yana değişenler",
  saved: "Seçiminiz kaydedildi.",
  necessary: "Zorunlu",
  functionality: "İşlevsel",
  tracking: "İzleme",
  always: "Her zaman etkin",
  new: "Yeni",
  services: "Hizmetler ve çerezler",
  provider: "Sağlayıcı",
  recipients: "Alıcılar",
  countries: "İşleme yeri",
  name: "Ad",
  lifetime: "Saklama süresi",
  session: "Oturum süresince",
  persistent: "Silinene kadar",
  cookie: "Çerez",
  storage: "Tarayıcı depolama alanı",
};
