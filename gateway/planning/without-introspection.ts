import { type ASTNode, type DocumentNode, Kind, type SelectionSetNode, visit } from "graphql";

const typename: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } }],
};

const isEmpty = ({ selectionSet }: { readonly selectionSet: SelectionSetNode }) => selectionSet.selections.length === 0;

/**
 * Removes `__schema` and `__type`, which the gateway resolves itself, from a valid document. Apollo's planner omits
 * them at the top, but takes them for subgraph fields within conditional fragments. Pure.
 */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  const emptied = new Set<string>();
  const rest = visit(document, {
    [Kind.FIELD]: ({ name }) => (name.value === "__schema" || name.value === "__type" ? null : undefined),
    [Kind.INLINE_FRAGMENT]: { leave: (node) => (isEmpty(node) ? null : undefined) },
    [Kind.FRAGMENT_DEFINITION]: {
      // Fragments on introspection types are only used within what is removed.
      enter: ({ typeCondition }) => (typeCondition.name.value.startsWith("__") ? null : undefined),
      leave: (node) => {
        if (!isEmpty(node)) return undefined;
        emptied.add(node.name.value);
        return null;
      },
    },
  });
  return fillEmpty(emptied.size > 0 ? withoutSpreads(rest, emptied) : rest);
}

/** Removing spreads may leave further fragments empty. */
function withoutSpreads(document: DocumentNode, emptied: ReadonlySet<string>): DocumentNode {
  return withoutIntrospection(
    visit(document, { [Kind.FRAGMENT_SPREAD]: ({ name }) => (emptied.has(name.value) ? null : undefined) }),
  );
}

const fillEmpty = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.OPERATION_DEFINITION]: (node): ASTNode => (isEmpty(node) ? { ...node, selectionSet: typename } : node),
  });
