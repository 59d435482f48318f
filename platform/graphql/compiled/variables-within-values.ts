import { type ASTNode, type DocumentNode, Kind, type OperationDefinitionNode, type ValueNode, visit } from "graphql";

/** A variable inside an input object, a list or a directive, rather than as a whole argument of a field. */
export interface VariableWithin {
  readonly name: string;
  /** The default of the operation for it. */
  readonly default: "NONE" | "NULL" | "VALUE";
}

/** All of the operation, and of every fragment in the document. Pure. */
export function variablesWithinValues(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly VariableWithin[] {
  const names = new Set<string>();
  const gather = (value: ASTNode) => {
    visit(value, { [Kind.VARIABLE]: ({ name }) => void names.add(name.value) });
    return false;
  };
  visit(document, { [Kind.OBJECT]: gather, [Kind.LIST]: gather, [Kind.DIRECTIVE]: gather });
  return variableDefinitions
    .filter(({ variable }) => names.has(variable.name.value))
    .map(({ variable, defaultValue }) => ({
      name: variable.name.value,
      default: defaultOf(defaultValue),
    }));
}

function defaultOf(value: ValueNode | undefined): VariableWithin["default"] {
  if (value === undefined) return "NONE";
  return value.kind === Kind.NULL ? "NULL" : "VALUE";
}

/** The omitted variables without a default; `undefined` when one is null, which may be invalid where it is used. Pure. */
export function omittedVariables(
  within: readonly VariableWithin[],
  variables: Readonly<Record<string, unknown>> = {},
): ReadonlySet<string> | undefined {
  const given = ({ name }: VariableWithin) => (Object.hasOwn(variables, name) ? variables[name] : undefined);
  const leftOut = within.filter((variable) => given(variable) === undefined);
  if (within.some((variable) => given(variable) === null)) return undefined;
  if (leftOut.some((variable) => variable.default === "NULL")) return undefined;
  return new Set(leftOut.flatMap((variable) => (variable.default === "NONE" ? variable.name : [])));
}
