import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} 콘텐츠를 불러오지 않았습니다. 불러오면 {provider}에 데이터가 전송됩니다.",
  once: "한 번만 불러오기",
  always: "항상 허용",
};
