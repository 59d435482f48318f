import type { PreparedOperation } from "../planning/prepared-operation.js";
import type { Limits } from "./limits.js";
import { type Cost, operationCost } from "./operation-cost.js";

export type PreparedCost = (prepared: PreparedOperation, variables: Readonly<Record<string, unknown>>) => Cost;

/** Returns a function that estimates the cost of a prepared operation; the part without variables is computed once. */
export function preparedCost(limits: Limits): PreparedCost {
  const costs = new WeakMap<PreparedOperation, ReturnType<typeof operationCost>>();
  return (prepared, variables) => {
    const known = costs.get(prepared);
    if (known) return known(variables);
    const { schemas, operation, fragments } = prepared;
    const cost = operationCost({ schema: schemas.public, operation, fragments }, limits);
    costs.set(prepared, cost);
    return cost(variables);
  };
}
