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
  /** The API schema that callers see. */
  readonly public: GraphQLSchema;
  /** The complete schema, which plans refer to. */
  readonly supergraph: GraphQLSchema;
}

/** A parsed, validated and planned operation, shared by all requests with the same text. */
export interface PreparedOperation {
  readonly kind: OperationTypeNode;
  readonly name: string | undefined;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** By Apollo's query planner. For a subscription its node is `Subscription { primary, rest }`. */
  readonly plan: QueryPlan;
  readonly shape: ResponseShape;
  /** Whether it selects `__schema` or `__type`. */
  readonly introspects: boolean;
  readonly schemas: Schemas;
}
