import { operationFromDocument } from "@apollo/federation-internals";
import type { QueryPlan, QueryPlanner } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Schemas } from "./prepared-operation.js";

/** A supergraph that operations can be prepared for. A new object stands for a new schema. */
export interface OperationPlanner {
  readonly schemas: Schemas;
  /** Plans a validated document. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/** What Apollo's gateway has loaded, for preparing operations. */
export function operationPlanner(publicSchema: GraphQLSchema, planner: QueryPlanner): OperationPlanner {
  const { supergraph } = planner;
  const plannersSchema = supergraph.apiSchema();
  return {
    schemas: { public: publicSchema, supergraph: supergraph.schema.toGraphQLJSSchema() },
    // The document has been validated, so the planner need not do it again.
    plan: (document, operationName) =>
      planner.buildQueryPlan(operationFromDocument(plannersSchema, document, { operationName, validate: false })),
  };
}
