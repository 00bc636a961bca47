// A page that a server renders, and its taking over in the browser.
import { Consent, ConsentEmbed, ConsentProvider } from "@tillit/react";
import type { Snapshot } from "@tillit/sdk";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";

function Page({ initial }: { readonly initial: Snapshot | null }) {
  return (
    <StrictMode>
      <ConsentProvider initial={initial}>
        <Consent for="tracking" fallback={<p id="fallback">Fallback</p>}>
          <p id="granted">Granted</p>
        </Consent>
        <ConsentEmbed for="tracking" service="posthog" label="A film from elsewhere.">
          <p>A film.</p>
        </ConsentEmbed>
      </ConsentProvider>
    </StrictMode>
  );
}

export const render = (initial: Snapshot | null) => renderToString(<Page initial={initial} />);

export const hydrate = (element: Element, initial: Snapshot | null) =>
  hydrateRoot(element, <Page initial={initial} />, { onRecoverableError: (error) => console.error(error) });
