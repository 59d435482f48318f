import { operationFromDocument } from "@apollo/federation-internals";
import type { QueryPlan, QueryPlanner } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Schemas } from "./prepared-operation.js";

/** The schemas and the query planner of one supergraph. A change of the supergraph makes a new object. */
export interface OperationPlanner {
  readonly schemas: Schemas;
  /** Plans a validated document. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/** The planner over what Apollo's gateway has loaded. */
export function operationPlanner(
  publicSchema: GraphQLSchema,
  planner: QueryPlanner,
  supergraphSchema = planner.supergraph.schema.toGraphQLJSSchema(),
): OperationPlanner {
  const { supergraph } = planner;
  const plannersSchema = supergraph.apiSchema();
  return {
    schemas: { public: publicSchema, supergraph: supergraphSchema },
    // The document is already validated.
    plan: (document, operationName) =>
      planner.buildQueryPlan(operationFromDocument(plannersSchema, document, { operationName, validate: false })),
  };
}
