import { executeSync, type FieldNode, type GraphQLSchema, Kind } from "graphql";
import type { PreparedOperation } from "../planning/prepared-operation.js";

/** Results of operations without variables: the same for everybody, and expensive to compute. */
const remembered = new WeakMap<PreparedOperation, Map<string, unknown>>();

/** Resolves `__schema` or `__type` from the public schema, with all occurrences of its response name. */
export function introspect(
  prepared: PreparedOperation,
  schema: GraphQLSchema,
  name: string,
  nodes: readonly FieldNode[],
  variableValues: Readonly<Record<string, unknown>>,
): unknown {
  const { operation, fragments } = prepared;
  const independent = (operation.variableDefinitions ?? []).length === 0;
  const known = independent ? remembered.get(prepared)?.get(name) : undefined;
  if (known !== undefined) return known;
  const { data, errors } = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...operation, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } },
        ...Object.values(fragments),
      ],
    },
    variableValues,
  });
  if (errors) throw errors[0];
  const answer = data?.[name] ?? null;
  if (independent) {
    const answers = remembered.get(prepared) ?? new Map<string, unknown>();
    remembered.set(prepared, answers.set(name, answer));
  }
  return answer;
}
