// Renders what needs consent, and something else until there is one.
import { defineComponent } from "vue";
import { useConsent } from "./use-consent.ts";

/** @example <Consent for="tracking"><Chart /><template #fallback>Statistics are off.</template></Consent> */
export const Consent = defineComponent({
  props: { for: { type: String, required: true }, service: String },
  setup(props, { slots }) {
    const { allows } = useConsent();
    return () => (allows(props.for, props.service) ? slots.default?.() : slots.fallback?.());
  },
});
