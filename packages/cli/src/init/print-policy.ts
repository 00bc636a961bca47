// A policy as a file in the language that its author prefers.
import type { Policy } from "@tillit/record";
import { stringify } from "yaml";

export const fileFormats = ["ts", "js", "json", "yaml"] as const;
export type FileFormat = (typeof fileFormats)[number];

const schema = "./node_modules/@tillit/record/dist/policy.schema.json";

/** Editors complete and check each: by its types, or by its JSON Schema. */
export function printPolicy(policy: Policy, format: FileFormat): string {
  switch (format) {
    case "ts":
      // Only a type is imported: the file loads where the sdk is not installed yet.
      return `import type { Policy } from "@tillit/sdk";\n\nexport default ${printLiteral(policy)} satisfies Policy;\n`;
    case "js":
      return `/** @type {import("@tillit/sdk").Policy} */\nexport default ${printLiteral(policy)};\n`;
    case "json":
      return `${JSON.stringify({ $schema: schema, ...policy }, null, 2)}\n`;
    case "yaml":
      return `# yaml-language-server: $schema=${schema}\n${stringify(policy, { lineWidth: 0 })}`;
  }
}

function printLiteral(policy: Policy): string {
  return JSON.stringify(policy, null, 2)
    .replace(/^(\s*)"([a-z][A-Za-z]*)":/gm, "$1$2:")
    .replace(/([^,[{\s])$(?=\n\s*[}\]])/gm, "$1,");
}
