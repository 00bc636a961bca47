import { ConsentProvider } from "@tillit/react";
import { readConsent } from "@tillit/sdk/server";
import { cookies } from "next/headers";
import policy from "../../policies/nordljus-2.0.json";

export const metadata = { title: "Nordljus in Next", icons: { icon: "data:," } };

export default async function Layout({ children }) {
  const { snapshot } = readConsent(policy, await cookies());
  return (
    // The gate writes its state on the root element before React arrives.
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* Neither async nor deferred: the gate has to come before every tag. */}
        <script src="/tillit.js" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the policy is the site's own */}
        <script dangerouslySetInnerHTML={{ __html: `tillit.start(${JSON.stringify(policy)})` }} />
      </head>
      <body>
        <ConsentProvider initial={snapshot}>{children}</ConsentProvider>
      </body>
    </html>
  );
}
