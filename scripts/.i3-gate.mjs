import { writeFileSync } from "node:fs";
import { rollup } from "rollup";
import nodeResolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
const id="/work/wt/i3/x.mjs";
const b=await rollup({input:id,plugins:[{name:"e",resolveId:s=>s===id?id:null,load:s=>s===id?'import { createConsent } from "./packages/sdk/dist/index.js"; globalThis.consent = createConsent;':null},nodeResolve({browser:true})]});
const {output}=await b.generate({format:"es",plugins:[terser({module:true,compress:{passes:3,ecma:2020},format:{comments:false}})]});
for(const c of output) if(c.isEntry) writeFileSync("/tmp/i3-gate.js",c.code);
