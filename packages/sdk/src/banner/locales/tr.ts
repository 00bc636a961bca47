import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Çerez",
  always: "Her zaman etkin",
  storage: "Tarayıcı depolama alanı",
  title: "Bu sitedeki çerezler",
  saved: "Seçiminiz kaydedildi.",
  close: "Kapat",
  preferences: "Özelleştir",
  services: "Hizmetler ve çerezler",
  save: "Seçimleri kaydet",
  policy: "Politikanın tamamı ve veri alıcıları",
  countries: "İşleme yeri",
  provider: "Sağlayıcı",
  persistent: "Silinene kadar",
  session: "Oturum süresince",
  "accept-all": "Tümünü kabul et",
  name: "Ad",
  recipients: "Alıcılar",
  changedIntro:
    "{controller} yalnızca aşağıdakiler için rızanızı istemektedir; diğer seçimleriniz aynı kalır:",
  changed: "{date} tarihinden bu yana değişenler",
  control: "Çerez ayarları",
  intro:
    "{controller}, aşağıdaki amaçlarla cihazınızda bilgi saklamak ve saklanan bilgileri okumak için rızanızı istemektedir:",
  lifetime: "Saklama süresi",
  new: "Yeni",
  tracking: "İzleme",
  "reject-all": "Tümünü reddet",
  withdraw: "Seçiminizi istediğiniz zaman “{control}” bölümünden değiştirebilir veya geri alabilirsiniz.",
  necessary: "Zorunlu",
  functionality: "İşlevsel",
};
