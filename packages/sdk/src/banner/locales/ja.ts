import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "このサイトのCookieについて",
  intro:
    "{controller}は、次の目的のために、ご利用の端末に情報を保存し、読み取ることへの同意をお願いしています。",
  save: "選択を保存",
  close: "閉じる",
  control: "Cookieの設定",
  "accept-all": "すべて許可",
  "reject-all": "すべて拒否",
  preferences: "個別に設定",
  withdraw: "選択は、「{control}」からいつでも変更または撤回できます。",
  policy: "ポリシー全文とデータの提供先",
  changedIntro:
    "{controller}は、次の項目についてのみ同意をお願いしています。その他の選択はそのまま維持されます。",
  changed: "{date}以降の変更点",
  saved: "選択を保存しました。",
  necessary: "必須",
  functionality: "機能",
  tracking: "トラッキング",
  always: "常に有効",
  new: "新規",
  services: "サービスとCookie",
  provider: "提供元",
  recipients: "提供先",
  countries: "データの処理国",
  name: "名称",
  lifetime: "保存期間",
  session: "セッション終了まで",
  persistent: "削除されるまで",
  cookie: "Cookie",
  storage: "ブラウザーのストレージ",
};
