import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from "graphql";
import type { SubgraphRequest } from "./subgraph-client.js";

type Path = readonly (string | number)[];

/** Enough for a page of a list; one failure must not multiply the size of a response. */
const maxPaths = 100;

/**
 * The paths, in terms of the subgraph request, of every field that is null because the subgraph failed, so that each
 * null has an error. Pure.
 */
export function unansweredFields({ query, variables }: SubgraphRequest): readonly Path[] {
  const operation = parse(query, { noLocation: true }).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const fields = operation ? fieldsOf(operation.selectionSet, undefined) : [];
  const representations = variables?.representations;
  if (!Array.isArray(representations)) return fields.map((field) => [responseName(field)]);
  return representations
    .flatMap((representation, index) =>
      fields.flatMap((entities) =>
        fieldsOf(entities.selectionSet, representation?.__typename).map((field) => [
          responseName(entities),
          index,
          responseName(field),
        ]),
      ),
    )
    .slice(0, maxPaths);
}

/** The fields of a selection set, inline fragments expanded; without `__typename`. */
function fieldsOf(selectionSet: SelectionSetNode | undefined, type: string | undefined): readonly FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === "__typename" ? [] : [selection];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    return !condition || !type || condition === type ? fieldsOf(selection.selectionSet, type) : [];
  });
}

const responseName = (field: FieldNode) => field.alias?.value ?? field.name.value;
