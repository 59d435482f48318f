import { GraphQLError } from "graphql";
import type { OperationCheck } from "../graphql/requested-operation.js";
import { OperationRefusal } from "../planning/operation-refusal.js";
import type { LimitSettings } from "./limit-settings.js";
import { maySeeSchema, schemaRefused } from "./may-see-schema.js";
import type { PreparedCost } from "./prepared-cost.js";
import type { RateLimit } from "./rate-limit.js";

/** Requests with this header get the cost in `extensions`, for people who develop a query. */
const costHeader = "cordon-cost";

/** The checks that depend on the viewer and the variables: introspection, cost, and rate limit. */
export function operationLimits(
  costOf: PreparedCost,
  maxCost: number,
  rateLimit: RateLimit,
  introspection: LimitSettings["INTROSPECTION"],
): OperationCheck {
  return ({ prepared, variables, context: { viewer, extensions, logFields }, request }) => {
    if (prepared.introspects && !maySeeSchema(viewer, introspection)) {
      const extensions = { code: "GRAPHQL_VALIDATION_FAILED", reason: "INTROSPECTION_REFUSED" };
      throw new OperationRefusal("GRAPHQL_VALIDATION_FAILED", [new GraphQLError(schemaRefused, { extensions })]);
    }
    const { requested, problems } = costOf(prepared, variables);
    logFields.cost = requested;
    if (problems.length > 0) throw new OperationRefusal("GRAPHQL_VALIDATION_FAILED", problems);
    if (request.headers[costHeader] === "show") extensions.cost = { requested, limit: maxCost };
    return rateLimit.spend(viewer.subject, requested);
  };
}
