import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";

const conditions = ["skip", "include"];

/**
 * The field of a subscription has no condition, nor has a fragment around it: with the field left out, there would be
 * nothing to subscribe to (https://spec.graphql.org/September2025/#sec-Single-Root-Field). It has to run before the rules of
 * graphql-js, of which the one for subscriptions throws where such a condition has a variable.
 */
export const unconditionalSubscription: ValidationRule = (context) => {
  const seen = new Set<FragmentDefinitionNode>();
  const look = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      const condition = selection.directives?.find(({ name }) => conditions.includes(name.value));
      if (condition) {
        const message = `The field of a subscription may not depend on @${condition.name.value}: subscribe only when it is wanted.`;
        context.reportError(new GraphQLError(message, { nodes: condition }));
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
      if (selection.kind !== Kind.FRAGMENT_SPREAD) continue;
      const fragment = context.getFragment(selection.name.value);
      if (!fragment || seen.has(fragment)) continue;
      seen.add(fragment);
      look(fragment.selectionSet);
    }
  };
  return {
    [Kind.OPERATION_DEFINITION]: ({ operation, selectionSet }: OperationDefinitionNode) => {
      if (operation === "subscription") look(selectionSet);
      return false;
    },
  };
};
