// A script that waits for consent.
import { type HeldScript, holdScript } from "@tillit/sdk/page";
import { defineComponent, onMounted, type PropType } from "vue";

/**
 * Adds the script to the page once, held; the gate runs it when it is allowed. It stays when the component goes: a
 * script that ran cannot be unrun.
 *
 * @example <ConsentScript for="tracking" service="posthog" src="/posthog.js" />
 */
export const ConsentScript = defineComponent({
  props: {
    for: { type: String, required: true },
    service: String,
    src: String,
    code: String,
    attributes: Object as PropType<HeldScript["attributes"]>,
  },
  setup({ for: needs, ...script }) {
    onMounted(() => holdScript({ needs, ...script }));
    return () => null;
  },
});
