// Read by the compiler alone, against the built package, as a site's own TypeScript reads it.
import Consent from "@tillit/svelte/Consent.svelte";
import ConsentEmbed from "@tillit/svelte/ConsentEmbed.svelte";
import ConsentScript from "@tillit/svelte/ConsentScript.svelte";
import { mount } from "svelte";

const target = document.body;

mount(Consent, { target, props: { for: "tracking", service: "posthog" } });
mount(ConsentEmbed, { target, props: { for: "tracking", label: "A film on YouTube." } });
mount(ConsentScript, { target, props: { for: "tracking", src: "/a.js", attributes: { async: true } } });

// @ts-expect-error a gate says what it needs
mount(Consent, { target, props: {} });
// @ts-expect-error a placeholder says what is not shown
mount(ConsentEmbed, { target, props: { for: "tracking" } });
// @ts-expect-error an attribute is text or a switch
mount(ConsentScript, { target, props: { for: "tracking", attributes: { async: 1 } } });
