import { type ExecutionResult, type GraphQLError, getVariableValues } from "graphql";
import type { RequestContext } from "../graphql/request-context.js";
import type { Subgraph, SubgraphResult } from "../graphql/subgraph.js";
import { OperationRefusal } from "../planning/operation-refusal.js";
import type { PreparedOperation } from "../planning/prepared-operation.js";
import { CallsTogether } from "./calls-together.js";
import { takeFields } from "./fetch.js";
import { introspect } from "./introspect.js";
import { explains, shapeResponse } from "./shape-response.js";
import type { Walk } from "./walk.js";
import { walkPlan } from "./walk-plan.js";

interface Execution {
  readonly prepared: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
  readonly subgraph: (name: string) => Subgraph | undefined;
  /**
   * For a subscription: the subgraph's event, as the result of the plan's `primary` fetch. The rest of the plan is run
   * over it.
   */
  readonly event?: SubgraphResult;
}

/**
 * Executes a prepared operation. It throws OperationRefusal when the variables do not fit; later errors are in the
 * result, beside partial data.
 */
export async function executeOperation(execution: Execution): Promise<ExecutionResult> {
  const { prepared, variables, context, subgraph, event } = execution;
  const { schemas, plan, operation } = prepared;
  const coerced = coercedVariables(execution);
  const walk: Walk = {
    supergraphSchema: schemas.supergraph,
    subgraph,
    context,
    together: new CallsTogether(context),
    variables,
    conditions: coerced,
    data: {},
    errors: [],
    missing: new WeakSet(),
  };
  if (plan.node?.kind === "Subscription") {
    if (!event) throw new Error(`The subscription ${operation.name?.value ?? ""} can only be run over an event.`);
    takeFields(walk, plan.node.primary, [], [walk.data], event);
    if (plan.node.rest) await walkPlan(walk, plan.node.rest);
  } else if (plan.node) {
    await walkPlan(walk, plan.node);
  }
  const { data, errors } = shapeResponse(prepared.shape, walk.data, {
    variables: coerced,
    missing: walk.missing,
    introspect: (name, nodes) => introspect(prepared, schemas.public, name, nodes, variables),
  });
  const allErrors = [...walk.errors, ...withoutExplained(errors, walk.errors)];
  return allErrors.length > 0 ? { data, errors: allErrors } : { data };
}

/** The variables with their defaults, checked against the operation. */
function coercedVariables({ prepared, variables }: Execution): Readonly<Record<string, unknown>> {
  const { operation, schemas } = prepared;
  const { variableDefinitions = [] } = operation;
  if (variableDefinitions.length === 0) return {};
  const { coerced, errors } = getVariableValues(schemas.public, variableDefinitions, variables, { maxErrors: 5 });
  if (errors) throw new OperationRefusal("BAD_USER_INPUT", errors);
  return coerced ?? {};
}

/** Without errors for nulls that an error of a subgraph already explains. */
function withoutExplained(
  errors: readonly GraphQLError[],
  allErrors: readonly GraphQLError[],
): readonly GraphQLError[] {
  if (allErrors.length === 0) return errors;
  return errors.filter(({ path = [] }) => !allErrors.some((error) => explains(error.path, path)));
}
