import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "データの処理国",
  provider: "提供元",
  saved: "選択を保存しました。",
  lifetime: "保存期間",
  policy: "ポリシー全文とデータの提供先",
  name: "名称",
  services: "サービスとCookie",
  changedIntro:
    "{controller}は、次の項目についてのみ同意をお願いしています。その他の選択はそのまま維持されます。",
  changed: "{date}以降の変更点",
  control: "Cookieの設定",
  intro:
    "{controller}は、次の目的のために、ご利用の端末に情報を保存し、読み取ることへの同意をお願いしています。",
  "accept-all": "すべて許可",
  withdraw: "選択は、「{control}」からいつでも変更または撤回できます。",
  session: "セッション終了まで",
  necessary: "必須",
  title: "このサイトのCookieについて",
  recipients: "提供先",
  save: "選択を保存",
  always: "常に有効",
  cookie: "Cookie",
  tracking: "トラッキング",
  persistent: "削除されるまで",
  "reject-all": "すべて拒否",
  new: "新規",
  close: "閉じる",
  storage: "ブラウザーのストレージ",
  preferences: "個別に設定",
  functionality: "機能",
};
