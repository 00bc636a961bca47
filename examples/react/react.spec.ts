import { createRequire } from "node:module";
import { dirname } from "node:path";
import { serveApp } from "../frameworks/build-app.mjs";
import { conforms } from "../frameworks/conforms.ts";

const of18 = createRequire(new URL("../react-18/package.json", import.meta.url));
const folder = (name: string) => dirname(of18.resolve(`${name}/package.json`));

conforms("React 19", (thirdParty) => serveApp("react", thirdParty));
conforms("React 18", (thirdParty) =>
  serveApp("react", thirdParty, {
    as: "react-18",
    alias: { "react-dom": folder("react-dom"), react: folder("react") },
  }),
);
