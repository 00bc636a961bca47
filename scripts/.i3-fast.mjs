import { rollup } from "rollup";
import ts from "typescript";
import { readFileSync, readdirSync } from "node:fs";
import terser from "@rollup/plugin-terser";
import nodeResolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
const src="/work/wt/i3/packages/sdk/src/", dist="/work/wt/i3/packages/sdk/dist/";
const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile("/work/wt/i3/packages/sdk/tsconfig.json", ts.sys.readFile).config, ts.sys, "/work/wt/i3/packages/sdk");
const transpile={name:"t",transform(code,id){ if(!/\.tsx?$/.test(id))return null; const r=ts.transpileModule(code,{compilerOptions:options,fileName:id}); return {code:r.outputText,map:null};}};
const local={name:"l",resolveId(source,importer){const [,path,name]=/^(\.\/(?:locales\/)?)(load|load-texts)\.ts$/.exec(source)??[]; return name&&/\/(banner\/locales|embed)\//.test(importer??"")?importer.replace(/[^/]*$/,`${path.slice(2)}${name}-beside-script.ts`):null;}};
const treeshake={moduleSideEffects:false};
const which=process.argv.slice(2);
if(!which.length||which.includes("lib")){
 const input=Object.fromEntries(["index.ts","development.ts","page-entry.ts:page","policy-source.ts","banner/index.ts:banner","server/index.ts:server","regimes/index.ts:regimes","testing/index.ts:testing","guard/index.ts:guard/index","embed/index.ts:embed/index","audit/index.ts:audit/index",...readdirSync(src+"signals").map(f=>"signals/"+f)].map(x=>{const [f,n]=x.split(":");return [n??f.replace(/\.ts$/,""),src+f]}));
 const b=await rollup({input,external:(id)=>!id.startsWith(".")&&!id.startsWith("/"),plugins:[transpile],treeshake});
 for (const [format,ext] of [["es","js"],["cjs","cjs"]]) await b.write({dir:dist,format,entryFileNames:`[name].${ext}`,chunkFileNames:`chunks/[name]-[hash].${ext}`,exports:"named",preserveModules:true,preserveModulesRoot:src});
}
for (const [file,input,name] of [["tillit.js","script.ts","tillit"],["tillit.development.js","script-development.ts","tillit"],["guard.js","guard-script.ts","tillitGuard"],["embed.js","embed-script.ts","tillitEmbed"],["audit.js","audit-script.ts","tillitAudit"]]) {
 if(which.length&&!which.includes(file)) continue;
 const b=await rollup({input:src+input,treeshake,plugins:[local,transpile,nodeResolve({browser:true}),replace({preventAssignment:true,"process.env.NODE_ENV":'"production"'})],onLog(){}});
 await b.write({file:dist+file,format:"iife",name,inlineDynamicImports:true,plugins:[terser({compress:{passes:3,ecma:2020},format:{comments:false}})]});
}
