import { createRequire } from "node:module";
import { dirname } from "node:path";
import { buildModule } from "../frameworks/build-app.mjs";
import { hydrates } from "../frameworks/hydrates.ts";

const require = createRequire(import.meta.url);
const folder = (name: string) => dirname(require.resolve(`${name}/package.json`));
const alias = { "react-dom": folder("react-dom"), react: folder("react") };

hydrates("React 18", async () => [
  await buildModule("react/src/hydration.tsx", { as: "react-18", ssr: true, alias }),
]);
