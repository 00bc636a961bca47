// The page as a server renders it and the browser takes it over: the same element on both sides.
import { Consent, ConsentEmbed, ConsentProvider, ConsentScript } from "@tillit/react";
import type { Snapshot } from "@tillit/sdk";
import { lazy, StrictMode, Suspense, useEffect } from "react";
import Film from "./film.tsx";

declare const thirdParty: string;
declare const later: Promise<unknown>;

/** Takes its time on the server, as what reads from a database does; React streams it when it is there. */
const Reviews = lazy(async () => {
  if (typeof window === "undefined") await later;
  return {
    default: () => (
      <section id="reviews">
        <Consent for="tracking" fallback={<p>Reviews of all.</p>}>
          <p>Reviews for you.</p>
        </Consent>
      </section>
    ),
  };
});

/** Effects run once the markup around them has come alive. */
function Alive() {
  useEffect(() => {
    document.body.dataset.alive = "true";
  }, []);
  return null;
}

/** In one element: beside the root React 19 holds everything back for what is suspended, which might be `<html>`. */
export function ServerRendered({ initial }: { readonly initial: Snapshot | null }) {
  return (
    <StrictMode>
      <ConsentProvider initial={initial}>
        <main>
          <h1>Nordljus</h1>
          <Consent for="tracking" fallback={<p id="fallback">Suggestions are off.</p>}>
            <p id="granted">Lamps that others looked at.</p>
          </Consent>
          <div id="film">
            <ConsentEmbed
              for="tracking"
              service="posthog"
              label="A film from elsewhere, which may follow you."
            >
              <Film />
            </ConsentEmbed>
          </div>
          <ConsentScript for="tracking" src={`${thirdParty}/embed/script.js`} />
          <button id="withdraw" type="button" data-consent-action="withdraw">
            Take my consent back
          </button>
          <Alive />
          <Suspense fallback={<p id="waiting">Reviews are coming.</p>}>
            <Reviews />
          </Suspense>
        </main>
      </ConsentProvider>
    </StrictMode>
  );
}
