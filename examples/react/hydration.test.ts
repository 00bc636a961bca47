import { buildModule } from "../frameworks/build-app.mjs";
import { hydrates } from "../frameworks/hydrates.ts";

hydrates("React 19", async () => [
  await buildModule("react/src/hydration.tsx", { as: "react-19", ssr: true }),
]);
