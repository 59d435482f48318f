import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind, type ValidationRule } from "graphql";
import { documentProblems } from "./document-problems.js";
import { documentShape } from "./document-shape.js";
import type { LimitExceeded } from "./limit-exceeded.js";
import type { Limits } from "./limits.js";
import { operationCost } from "./operation-cost.js";

/**
 * The limits of a document as a validation rule: its shape, and its cost as far as it does not depend on variables. It
 * visits the document once, in time linear in the text, so it runs before rules and planning, whose time grows with
 * expanded fragments.
 */
export function documentRule(limits: Limits): ValidationRule {
  return (context) => ({
    Document: {
      enter: (document) => {
        const problems = documentProblems(documentShape(document), limits);
        for (const problem of problems) context.reportError(problem);
        if (problems.length === 0) {
          for (const problem of tooCostlyInAnyCase(document, context.getSchema(), limits)) context.reportError(problem);
        }
        return false;
      },
    },
  });
}

/** Exceeds a limit even when every page size given by a variable is 1. */
function tooCostlyInAnyCase(
  { definitions }: DocumentNode,
  schema: GraphQLSchema,
  limits: Limits,
): readonly LimitExceeded[] {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    const variables = (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, 1]);
    return operationCost({ schema, operation, fragments }, limits)(Object.fromEntries(variables)).problems;
  });
}
