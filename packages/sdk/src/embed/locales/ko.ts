import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service}이(가) 로드되지 않았습니다. 로드하면 {provider}에 데이터가 전송됩니다.",
  once: "한 번만 로드",
  always: "항상 허용",
};
