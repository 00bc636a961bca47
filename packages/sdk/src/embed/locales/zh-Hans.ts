import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} 未加载：加载会向 {provider} 发送数据。",
  once: "加载一次",
  always: "始终允许",
};
