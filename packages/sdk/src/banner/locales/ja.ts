import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "このサイトのCookieについて",
  intro:
    "{controller}は、次の目的のために、ご利用の端末に情報を保存し、読み取ることへの同意をお願いしています。",
  save: "選択を保存",
  close: "閉じる",
  control: "Cookieの設定",
  "accept-all": "すべて許可",
  withdraw: "選択は、「{control}」からいつでも変更または撤回できます。",
  changedIntro:
    "{controller}は、次の項目についてのみ同意をお願いしています。その他の選択はそのまま維持されます。",
  saved: "選択を保存しました。",
  necessary: "必須",
  policy: "ポリシー全文とデータの提供先",
  recipients: "提供先",
  countries: "データの処理国",
  functionality: "機能",
  tracking: "トラッキング",
  new: "新規",
  services: "サービスとCookie",
  name: "名称",
  lifetime: "保存期間",
  session: "セッション終了まで",
  changed: "{date}以降の変更点",
  provider: "提供元",
  persistent: "削除されるまで",
  always: "常に有効",
  "reject-all": "すべて拒否",
  preferences: "個別に設定",
  cookie: "Cookie",
  storage: "ブラウザーのストレージ",
};
