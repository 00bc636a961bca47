import { createRequire } from "node:module";
import { dirname } from "node:path";
import { buildModule } from "../frameworks/build-app.mjs";
import { hydrates } from "../frameworks/hydrates.ts";

const of18 = createRequire(new URL("../react-18/package.json", import.meta.url));
const folder = (name: string) => dirname(of18.resolve(`${name}/package.json`));
const build = async (as: string, alias?: { [from: string]: string }) => [
  await buildModule("react/src/hydration.tsx", { as, ssr: true, alias }),
];

hydrates("React 19", () => build("react-19"));
hydrates("React 18", () => build("react-18", { "react-dom": folder("react-dom"), react: folder("react") }));
