import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service}は読み込まれていません。読み込むと{provider}にデータが送信されます。",
  once: "今回のみ読み込む",
  always: "常に許可",
};
