import { Consent, ConsentEmbed, ConsentScript } from "@tillit/react";
import { lazy, Suspense } from "react";
import { Link } from "react-router";

declare const thirdParty: string;

const Film = lazy(() => import("./film.tsx"));

export function Home() {
  return (
    <main>
      <h1>Nordljus</h1>
      <Consent for="tracking" fallback={<p id="fallback">Suggestions are off.</p>}>
        <p id="granted">Lamps that others looked at.</p>
      </Consent>
      <div id="film">
        <ConsentEmbed for="tracking" service="posthog" label="A film from elsewhere, which may follow you.">
          <Suspense fallback={<p>Loading …</p>}>
            <Film />
          </Suspense>
        </ConsentEmbed>
      </div>
      <ConsentScript for="tracking" src={`${thirdParty}/embed/script.js`} />
      <Link id="elsewhere" to="/elsewhere">
        Elsewhere
      </Link>
      <button id="withdraw" type="button" data-consent-action="withdraw">
        Take my consent back
      </button>
    </main>
  );
}
