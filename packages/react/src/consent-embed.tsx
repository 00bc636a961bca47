// A placeholder for an embed: load it once, or always.
import { type ReactNode, useState } from "react";
import { useConsent } from "./use-consent.ts";

export interface ConsentEmbedProps {
  /** The category of the embed: `tracking`. */
  readonly for: string;
  readonly service?: string;
  /** What is not shown, and who would receive data. */
  readonly label: ReactNode;
  /** Text of the button that loads it this time. */
  readonly once?: string;
  /** Text of the button that allows it from now on. */
  readonly always?: string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/**
 * @example
 * <ConsentEmbed for="tracking" service="youtube" label="A film on YouTube, which may follow you.">
 *   <iframe src="https://www.youtube-nocookie.com/embed/…" title="How we make lamps" />
 * </ConsentEmbed>
 */
export function ConsentEmbed(props: ConsentEmbedProps) {
  const {
    for: needs,
    service,
    label,
    once = "Load once",
    always = "Always allow",
    className,
    children,
  } = props;
  const { allows, consent } = useConsent();
  const [loaded, load] = useState(false);
  if (loaded || allows(needs, service)) return <>{children}</>;
  const allow = () =>
    consent?.choose({ [needs]: service ? { [service]: true } : true }, { surface: "embed" });
  return (
    <div className={className} data-consent-placeholder={needs}>
      <p>{label}</p>
      <button type="button" onClick={() => load(true)}>
        {once}
      </button>{" "}
      <button type="button" onClick={allow}>
        {always}
      </button>
    </div>
  );
}
