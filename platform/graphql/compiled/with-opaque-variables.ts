import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import { containsItself } from "./contains-itself.js";

/** The scalar of federation that takes any value as it is. */
const anything = "_Any";

type Variables = Readonly<Record<string, unknown>>;

/** An operation as the compiler gets it. */
export interface CompilableSource {
  readonly document: DocumentNode;
  /** The values of its variables, some of them coerced beforehand; undefined when one of those does not fit. */
  readonly coerce: (variables: Variables) => Variables | undefined;
}

/**
 * Hides recursive input types, such as filters that are combined of others, from the compiler, which would not come to an end. Their
 * values are coerced by graphql-js instead, as it would without the compiler.
 * @returns undefined where the schema has no scalar to put in their place
 */
export function withOpaqueVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompilableSource | undefined {
  const isRecursive = ({ type }: VariableDefinitionNode) => {
    const input = typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType | undefined;
    return input !== undefined && containsItself(input);
  };
  const recursive = (operation.variableDefinitions ?? []).filter(isRecursive);
  if (recursive.length === 0) return { document, coerce: (variables) => variables };
  if (!schema.getType(anything)) return undefined;
  const hidden: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: operation.variableDefinitions?.map((definition) =>
      recursive.includes(definition) ? hide(definition) : definition,
    ),
  };
  return {
    document: { ...document, definitions: document.definitions.map((one) => (one === operation ? hidden : one)) },
    coerce: (variables) => {
      const { coerced } = getVariableValues(schema, recursive, variables);
      return coerced && { ...variables, ...coerced };
    },
  };
}

/** Its default is part of the values that are coerced. */
const hide = ({ defaultValue: _, ...definition }: VariableDefinitionNode): VariableDefinitionNode => ({
  ...definition,
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: anything } },
});
