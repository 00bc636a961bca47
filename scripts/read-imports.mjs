// Reads from a source file what it imports, and where it asks the clock or chance.
import ts from "typescript";

/**
 * @typedef {{ specifier: string, kind: "value" | "type" | "lazy", line: number }} Import
 * @typedef {{ imports: Import[], impure: { text: string, line: number }[] }} Reading
 */

/**
 * `import { type A } from "…"` is a value import: with verbatimModuleSyntax the module is loaded.
 *
 * @param {string} file its extension decides how it is read
 * @param {string} text
 * @returns {Reading}
 */
export function readImports(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Reading} */
  const reading = { imports: [], impure: [] };
  const lineOf = (/** @type {ts.Node} */ node) =>
    source.getLineAndCharacterOfPosition(node.getStart()).line + 1;

  /** @param {ts.Node | undefined} specifier @param {Import["kind"]} kind */
  const add = (specifier, kind) => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      reading.imports.push({ specifier: specifier.text, kind, line: lineOf(specifier) });
    }
  };

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ? "type" : "value");
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? "type" : "value");
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, "type");
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], "lazy");
    } else if (isImpure(node)) {
      reading.impure.push({ text: node.getText(source), line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return reading;
}

/** `Date.now`, `Math.random`, `Date()`, `new Date()`. A date made of arguments is as pure as they are. @param {ts.Node} node */
function isImpure(node) {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return ["Date.now", "Math.random"].includes(`${node.expression.text}.${node.name.text}`);
  }
  const makesDate =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "Date";
  return makesDate && (ts.isCallExpression(node) || !node.arguments?.length);
}
