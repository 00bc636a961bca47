import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Cookie",
  always: "常に有効",
  storage: "ブラウザーのストレージ",
  title: "このサイトのCookieについて",
  saved: "選択を保存しました。",
  close: "閉じる",
  preferences: "個別に設定",
  services: "サービスとCookie",
  save: "選択を保存",
  policy: "ポリシー全文とデータの提供先",
  countries: "データの処理国",
  provider: "提供元",
  persistent: "削除されるまで",
  session: "セッション終了まで",
  "accept-all": "すべて許可",
  name: "名称",
  recipients: "提供先",
  changedIntro:
    "{controller}は、次の項目についてのみ同意をお願いしています。その他の選択はそのまま維持されます。",
  changed: "{date}以降の変更点",
  control: "Cookieの設定",
  intro:
    "{controller}は、次の目的のために、ご利用の端末に情報を保存し、読み取ることへの同意をお願いしています。",
  lifetime: "保存期間",
  new: "新規",
  tracking: "トラッキング",
  "reject-all": "すべて拒否",
  withdraw: "選択は、「{control}」からいつでも変更または撤回できます。",
  necessary: "必須",
  functionality: "機能",
};
