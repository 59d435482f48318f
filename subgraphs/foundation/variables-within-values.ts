import { type ASTNode, type DocumentNode, Kind, type OperationDefinitionNode, visit } from "graphql";

/** A variable that stands within an input object, a list or a condition, and not for a whole argument of a field. */
export interface VariableWithin {
  readonly name: string;
  /** Whether the operation has a value for it that is not null, for when it is left out. */
  readonly hasDefault: boolean;
}

/** Those of an operation; of fragments, all that the document has. Pure. */
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
      hasDefault: defaultValue !== undefined && defaultValue.kind !== Kind.NULL,
    }));
}

/**
 * Those that were left out and have no default; `undefined` when one is null, which where it stands may be no value at
 * all. Pure.
 */
export function leftOutOf(
  within: readonly VariableWithin[],
  variables: Readonly<Record<string, unknown>> = {},
): ReadonlySet<string> | undefined {
  const given = ({ name }: VariableWithin) => (Object.hasOwn(variables, name) ? variables[name] : undefined);
  if (within.some((variable) => given(variable) === null)) return undefined;
  return new Set(
    within.filter((variable) => given(variable) === undefined && !variable.hasDefault).map(({ name }) => name),
  );
}
