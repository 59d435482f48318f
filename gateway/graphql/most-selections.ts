import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";

/** Refuses documents with too many fields and fragments after every fragment is put in its places: a few lines can double to millions. */
export function mostSelections(most: number): ValidationRule {
  return (context) => {
    const sizes = new Map<FragmentDefinitionNode, number>();
    const size = (selectionSet: SelectionSetNode | undefined): number =>
      (selectionSet?.selections ?? []).reduce((sum, selection) => {
        if (selection.kind !== Kind.FRAGMENT_SPREAD) return sum + 1 + size(selection.selectionSet);
        const fragment = context.getFragment(selection.name.value);
        return sum + 1 + (fragment ? sizeOf(fragment) : 0);
      }, 0);
    const sizeOf = (fragment: FragmentDefinitionNode): number => {
      const known = sizes.get(fragment);
      if (known !== undefined) return known;
      // Of a cycle, which another rule refuses.
      sizes.set(fragment, 0);
      const found = size(fragment.selectionSet);
      sizes.set(fragment, found);
      return found;
    };
    return {
      [Kind.OPERATION_DEFINITION]: (operation: OperationDefinitionNode) => {
        if (size(operation.selectionSet) <= most) return;
        const message = `The operation has more than ${most} selections when every fragment is put in its places. Select fewer fields, and spread a fragment only where it is needed.`;
        context.reportError(new GraphQLError(message, { nodes: operation }));
      },
    };
  };
}
