// The name of something with its yes or no.
import { h, type VNode } from "preact";

interface SwitchProps {
  readonly view: { readonly key: string; readonly name: string; readonly on: boolean };
  readonly isOffered: boolean;
  readonly badge: string | false;
}

/** Pure. What it is for stands in the element whose id is the key. */
export function Switch({ view: { key, name, on }, isOffered, badge }: SwitchProps): VNode {
  const Row = isOffered ? "label" : "div";
  return (
    <Row class="row">
      <span>
        {name} {badge && <i>{badge}</i>}
      </span>
      {isOffered && (
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself (HTML-AAM)
          role="switch"
          part="switch"
          data-id={key}
          // Where it starts: what the visitor has switched since, a redraw leaves alone.
          defaultChecked={on}
          aria-describedby={key}
        />
      )}
    </Row>
  );
}
