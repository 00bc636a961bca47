// JSON, JavaScript and TypeScript: the object literal that the file exports.
import { parse, parseExpression } from "@babel/parser";
import type { SourceNode } from "./source.ts";

type Program = ReturnType<typeof parse>["program"]["body"];
type Ast = Extract<Program[number], { type: "ExpressionStatement" }>["expression"];

export function parseModule(text: string, format: "module" | "json"): SourceNode | undefined {
  try {
    if (format === "json") return nodeOf(parseExpression(text), []);
    const { body } = parse(text, { sourceType: "unambiguous", plugins: ["typescript"] }).program;
    const exported = exportOf(body);
    return exported && nodeOf(exported, body);
  } catch {
    // A file that cannot be parsed has been refused when it was loaded, with the parser's own words.
    return undefined;
  }
}

function exportOf(body: Program): Ast | undefined {
  for (const statement of body) {
    if (statement.type === "ExportDefaultDeclaration") return statement.declaration as Ast;
    if (statement.type === "TSExportAssignment") return statement.expression;
    if (statement.type !== "ExpressionStatement") continue;
    const { expression } = statement;
    if (expression.type !== "AssignmentExpression" || expression.left.type !== "MemberExpression") continue;
    const { object, property } = expression.left;
    const isExports = object.type === "Identifier" && object.name === "module";
    if (isExports && property.type === "Identifier" && property.name === "exports") return expression.right;
  }
  return variable("policy", body);
}

function variable(name: string, body: Program): Ast | undefined {
  for (const statement of body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration") continue;
    const found = declaration.declarations.find(({ id }) => id.type === "Identifier" && id.name === name);
    if (found?.init) return found.init;
  }
  return undefined;
}

/** The literal behind `x satisfies Policy`, `x as const`, `(x)`, `definePolicy(x)`, `x = {…}; export default x`. */
function literalOf(node: Ast, body: Program): Ast {
  switch (node.type) {
    case "TSSatisfiesExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "ParenthesizedExpression":
      return literalOf(node.expression, body);
    case "CallExpression":
      return node.arguments[0] ? literalOf(node.arguments[0] as Ast, body) : node;
    case "Identifier": {
      const value = variable(node.name, body);
      return value ? literalOf(value, body) : node;
    }
    default:
      return node;
  }
}

function nodeOf(node: Ast, body: Program, key?: number): SourceNode {
  const literal = literalOf(node, body);
  const place = {
    start: literal.start ?? 0,
    end: literal.end ?? 0,
    ...(key === undefined ? {} : { key }),
  };
  if (literal.type === "ArrayExpression") {
    // After a spread nobody knows from the text which element is which.
    const spread = literal.elements.findIndex((element) => !element || element.type === "SpreadElement");
    const known = spread < 0 ? literal.elements : literal.elements.slice(0, spread);
    return { ...place, elements: known.map((element) => nodeOf(element as Ast, body)) };
  }
  if (literal.type !== "ObjectExpression") return place;
  const members = new Map<string, SourceNode>();
  for (const property of literal.properties) {
    if (property.type !== "ObjectProperty" || property.computed) continue;
    const name = nameOf(property.key as Ast);
    if (name !== undefined) {
      members.set(name, nodeOf(property.value as Ast, body, property.key.start ?? undefined));
    }
  }
  return { ...place, members };
}

function nameOf(key: Ast): string | undefined {
  if (key.type === "Identifier") return key.name;
  return key.type === "StringLiteral" || key.type === "NumericLiteral" ? String(key.value) : undefined;
}
