import { createRequire } from "node:module";
import { dirname } from "node:path";
import { buildBothSides, serveApp } from "../frameworks/build-app.mjs";
import { conforms } from "../frameworks/conforms.ts";
import { hydrates } from "../frameworks/hydrates.ts";

const of18 = createRequire(new URL("../react-18/package.json", import.meta.url));
const folder = (name: string) => dirname(of18.resolve(`${name}/package.json`));
const react18 = {
  as: "react-18",
  alias: { "react-dom": folder("react-dom"), react: folder("react") },
};

conforms("React 19", (thirdParty) => serveApp("react", thirdParty));
conforms("React 18", (thirdParty) => serveApp("react", thirdParty, react18));
hydrates("React 19", () => buildBothSides("react"), { streams: true });
hydrates("React 18", () => buildBothSides("react", react18), { streams: true });
