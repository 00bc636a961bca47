import { Consent, ConsentEmbed, ConsentScript } from "@tillit/react";
import Link from "next/link";

export default function Home() {
  const thirdParty = process.env.THIRD_PARTY;
  return (
    <main>
      <h1>Nordljus</h1>
      <Consent for="tracking" fallback={<p id="fallback">Suggestions are off.</p>}>
        <p id="granted">Lamps that others looked at.</p>
      </Consent>
      <div id="film">
        <ConsentEmbed for="tracking" service="posthog" label="A film from elsewhere, which may follow you.">
          <iframe src={`${thirdParty}/embed/frame.html`} title="How we make lamps" />
        </ConsentEmbed>
      </div>
      <ConsentScript for="tracking" src={`${thirdParty}/embed/script.js`} />
      <Link id="elsewhere" href="/elsewhere">
        Elsewhere
      </Link>
      <button id="withdraw" type="button" data-consent-action="withdraw">
        Take my consent back
      </button>
    </main>
  );
}
