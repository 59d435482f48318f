import { parseSync } from "@swc/core";

interface DeclaredName {
  readonly name: string;
  readonly isType: boolean;
}

/** A node of the syntax tree of swc, or something inside one. */
type Node = Readonly<Record<string, unknown>>;

const types = ["TsInterfaceDeclaration", "TsTypeAliasDeclaration", "ClassDeclaration"];

/** The names of the types, functions, variables and parameters that a source declares, at any depth; not those of properties. */
export function declaredNames(text: string, { tsx = false } = {}): readonly DeclaredName[] {
  const names: DeclaredName[] = [];
  const add = (identifier: unknown, isType: boolean) => {
    if (isNode(identifier)) names.push({ name: String(identifier.value), isType });
  };
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    if (types.includes(String(node.type))) add(node.id ?? node.identifier, true);
    if (node.type === "FunctionDeclaration") add(node.identifier, false);
    if (node.type === "VariableDeclarator") for (const one of namesIn(node.id)) add(one, false);
    if (Array.isArray(node.params)) for (const one of node.params.flatMap(namesIn)) add(one, false);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseSync(text, { syntax: "typescript", tsx, decorators: true, target: "es2022" }).body);
  return names;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** The identifiers that a pattern gives a name to. `{ name }` gives none: its name is that of a property, which is declared elsewhere. */
function namesIn(pattern: unknown): readonly Node[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case "Identifier":
      return [pattern];
    case "Parameter":
      return namesIn(pattern.pat);
    case "TsParameterProperty":
      return namesIn(pattern.param);
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    case "KeyValuePatternProperty":
      return namesIn(pattern.value);
    case "ArrayPattern":
      return (pattern.elements as readonly unknown[]).flatMap(namesIn);
    case "ObjectPattern":
      return (pattern.properties as readonly unknown[]).flatMap(namesIn);
    default:
      return [];
  }
}
