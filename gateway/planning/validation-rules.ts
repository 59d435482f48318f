import {
  type DirectiveNode,
  type FloatValueNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type IntValueNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";

/** Refuses `@defer` and `@stream` with what to do instead; GraphQL's own rule would only call them unknown. */
const noIncrementalDelivery: ValidationRule = (context) => ({
  [Kind.DIRECTIVE]: (directive: DirectiveNode) => {
    const name = directive.name.value;
    if ((name !== "defer" && name !== "stream") || context.getSchema().getDirective(name)) return;
    const message = `Answers come in one piece here: @${name} is not offered. Take it away; everything asked for is then answered at once.`;
    context.reportError(new GraphQLError(message, { nodes: directive }));
  },
});

const conditions = ["skip", "include"];

/**
 * Refuses `@skip` and `@include` on the field of a subscription and on the fragments around it: without the field there
 * would be nothing to subscribe to (https://spec.graphql.org/September2025/#sec-Single-Root-Field). It must run before the
 * rules of graphql-js, whose rule for subscriptions throws when such a condition has a variable.
 */
const noConditionalSubscription: ValidationRule = (context) => {
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

/** Refuses numbers that JavaScript reads as infinite: graphql-js takes them for a Float, and the planner does not. */
const noInfiniteNumber: ValidationRule = (context) => {
  const look = (number: FloatValueNode | IntValueNode) => {
    if (Number.isFinite(Number(number.value))) return;
    const message = "This number is too large for a Float, which goes up to about 1.8e308. Write a smaller one.";
    context.reportError(new GraphQLError(message, { nodes: number }));
  };
  return { [Kind.FLOAT]: look, [Kind.INT]: look };
};

/** Rules of the gateway for every document, to be run before the rules of GraphQL. */
export const gatewayRules: readonly ValidationRule[] = [
  noIncrementalDelivery,
  noConditionalSubscription,
  noInfiniteNumber,
];
