import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Bu sitedeki çerezler",
  intro:
    "{controller}, aşağıdaki amaçlarla cihazınızda bilgi saklamak ve saklanan bilgileri okumak için rızanızı istemektedir:",
  save: "Seçimleri kaydet",
  close: "Kapat",
  control: "Çerez ayarları",
  "accept-all": "Tümünü kabul et",
  withdraw: "Seçiminizi istediğiniz zaman “{control}” bölümünden değiştirebilir veya geri alabilirsiniz.",
  changedIntro:
    "{controller} yalnızca aşağıdakiler için rızanızı istemektedir; diğer seçimleriniz aynı kalır:",
  saved: "Seçiminiz kaydedildi.",
  necessary: "Zorunlu",
  policy: "Politikanın tamamı ve veri alıcıları",
  recipients: "Alıcılar",
  countries: "İşleme yeri",
  functionality: "İşlevsel",
  tracking: "İzleme",
  new: "Yeni",
  services: "Hizmetler ve çerezler",
  name: "Ad",
  lifetime: "Saklama süresi",
  session: "Oturum süresince",
  changed: "{date} tarihinden bu yana değişenler",
  provider: "Sağlayıcı",
  persistent: "Silinene kadar",
  always: "Her zaman etkin",
  "reject-all": "Tümünü reddet",
  preferences: "Özelleştir",
  cookie: "Çerez",
  storage: "Tarayıcı depolama alanı",
};
