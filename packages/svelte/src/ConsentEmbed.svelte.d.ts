import type { Component, Snippet } from "svelte";

export interface ConsentEmbedProps {
  /** The category of the embed: `tracking`. */
  readonly for: string;
  readonly service?: string | undefined;
  /** What is not shown, and who would receive data. */
  readonly label: string;
  /** Text of the button that loads it this time. */
  readonly once?: string | undefined;
  /** Text of the button that allows it from now on. */
  readonly always?: string | undefined;
  readonly children?: Snippet | undefined;
}

/** A placeholder for an embed: load it once, or always. */
declare const ConsentEmbed: Component<ConsentEmbedProps>;
export default ConsentEmbed;
