import { type DirectiveNode, GraphQLError, Kind, type ValidationRule } from "graphql";

/** Refuses `@defer` and `@stream` in words, where GraphQL would only call them unknown. */
export const wholeAnswers: ValidationRule = (context) => ({
  [Kind.DIRECTIVE]: (directive: DirectiveNode) => {
    const name = directive.name.value;
    if ((name !== "defer" && name !== "stream") || context.getSchema().getDirective(name)) return;
    const message = `Answers come in one piece here: @${name} is not offered. Take it away; everything asked for is then answered at once.`;
    context.reportError(new GraphQLError(message, { nodes: directive }));
  },
});
