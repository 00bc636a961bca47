// A yes or no.
import type { VNode } from "preact";

interface SwitchProps {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  readonly badge?: string | false;
}

/** Pure. What it is for stands in the element `about-<id>`. */
export function Switch({ id, name, on, badge }: SwitchProps): VNode {
  return (
    <label class="row">
      <span>
        {name} {badge && <i>{badge}</i>}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself (HTML-AAM)
        role="switch"
        part="switch"
        data-id={id}
        checked={on}
        aria-describedby={`about-${id}`}
      />
    </label>
  );
}
