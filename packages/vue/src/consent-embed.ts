// A placeholder for an embed: load it once, or always.
import { defineComponent, h, ref } from "vue";
import { useConsent } from "./use-consent.ts";

/**
 * `label` says what is not shown, and who would receive data; `once` and `always` are the buttons' texts.
 *
 * @example <ConsentEmbed for="tracking" service="youtube" label="A film on YouTube."><iframe … /></ConsentEmbed>
 */
export const ConsentEmbed = defineComponent({
  props: {
    for: { type: String, required: true },
    service: String,
    label: { type: String, required: true },
    once: { type: String, default: "Load once" },
    always: { type: String, default: "Always allow" },
  },
  setup(props, { slots }) {
    const { allows, consent } = useConsent();
    const loaded = ref(false);
    const load = () => {
      loaded.value = true;
    };
    const allow = () => {
      const { for: needs, service } = props;
      consent()?.choose({ [needs]: service ? { [service]: true } : true }, { surface: "embed" });
    };
    return () =>
      loaded.value || allows(props.for, props.service)
        ? slots.default?.()
        : h("div", { "data-consent-placeholder": props.for }, [
            h("p", props.label),
            h("button", { type: "button", onClick: load }, props.once),
            " ",
            h("button", { type: "button", onClick: allow }, props.always),
          ]);
  },
});
