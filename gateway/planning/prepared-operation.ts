import type { QueryPlan } from "@apollo/query-planner";
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import type { ResponseShape } from "./response-shape.js";

/** The two views of a supergraph. */
export interface Schemas {
  /** What callers see and ask by. */
  readonly public: GraphQLSchema;
  /** All there is, as the plans mean it. */
  readonly supergraph: GraphQLSchema;
}

/** An operation that was parsed, validated and planned: once, for every request that sends the same text. */
export interface PreparedOperation {
  readonly kind: OperationTypeNode;
  readonly name: string | undefined;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** How Apollo's planner would have it answered. For a subscription its node is `Subscription { primary, rest }`. */
  readonly plan: QueryPlan;
  readonly shape: ResponseShape;
  /** Whether it asks for the schema itself, by `__schema` or `__type`. */
  readonly introspects: boolean;
  readonly schemas: Schemas;
}
