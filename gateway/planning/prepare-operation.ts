import type { QueryPlan } from "@apollo/query-planner";
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  specifiedRules,
  type ValidationRule,
  validate,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { OperationPlanner } from "./operation-planner.js";
import { OperationRefusal, refuseOperation } from "./operation-refusal.js";
import { parseDocument, selectOperation } from "./parse-document.js";
import type { PreparedOperation } from "./prepared-operation.js";
import { ResponseShape } from "./response-shape.js";
import { gatewayRules } from "./validation-rules.js";
import { withoutIntrospection } from "./without-introspection.js";

interface Preparation {
  readonly currentPlanner: () => OperationPlanner;
  /** Limits of documents. They run before the rules of GraphQL; what they refuse is not validated further. */
  readonly rules: readonly ValidationRule[];
  readonly maxTokens?: number;
}

export type PrepareOperation = (text: string, operationName?: string | null) => PreparedOperation;

/** Ten times the largest query that people write. Planning takes quadratic time on the only thread. */
const defaultMaxTokens = 5_000;

/** A response must not grow with the number of mistakes. */
const maxErrors = 5;

/** In characters of documents; a plan takes several times as much memory. */
const maxCachedCharacters = 8 * 1024 * 1024;

/**
 * Returns a function that parses, validates and plans a document, and caches the result until the schema changes. It
 * throws OperationRefusal, which is not cached. It is synchronous, so that no two requests prepare the same document at
 * once.
 */
export function operationPreparation(preparation: Preparation): PrepareOperation {
  const { currentPlanner } = preparation;
  const cache = new LRUCache<string, PreparedOperation>({
    maxSize: maxCachedCharacters,
    sizeCalculation: ({ text }) => text.length + 1_000,
  });
  let cachedFor: OperationPlanner | undefined;
  return (text, operationName) => {
    const supergraph = currentPlanner();
    if (supergraph !== cachedFor) {
      cache.clear();
      cachedFor = supergraph;
    }
    const key = operationName ? `${operationName}\n${text}` : text;
    const known = cache.get(key);
    if (known) return known;
    const prepared = withoutOverflow(() => prepareOperation(supergraph, preparation, text, operationName || undefined));
    cache.set(key, prepared);
    return prepared;
  };
}

function prepareOperation(
  { schemas, plan }: OperationPlanner,
  { rules, maxTokens = defaultMaxTokens }: Preparation,
  text: string,
  operationName: string | undefined,
): PreparedOperation {
  const document = parseDocument(text, maxTokens);
  for (const some of [rules, gatewayRules, specifiedRules]) {
    const errors = validate(schemas.public, document, some, { maxErrors });
    if (errors.length > 0) throw new OperationRefusal("GRAPHQL_VALIDATION_FAILED", distinct(errors));
  }
  const operation = selectOperation(document, operationName);
  if (!schemas.public.getRootType(operation.operation)) {
    throw refuseOperation("GRAPHQL_VALIDATION_FAILED", `The schema has no ${operation.operation}s.`);
  }
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const introspecting = introspects(document);
  const toPlan = introspecting ? withoutIntrospection(document) : document;
  const queryPlan = planOperation(() => plan(toPlan, operation.name?.value));
  return {
    kind: operation.operation,
    name: operation.name?.value,
    text,
    document,
    operation,
    fragments,
    plan: queryPlan,
    shape: ResponseShape.of(schemas.public, operation, fragments),
    introspects: introspecting,
    schemas,
  };
}

/** Errors with the same message are reported once, with the first location. */
const distinct = (errors: readonly GraphQLError[]) =>
  errors.filter(({ message }, index) => errors.findIndex((other) => other.message === message) === index);

/** Parser, rules and planner recurse over the nesting of a document. */
function withoutOverflow<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuseOperation("GRAPHQL_PARSE_FAILED", "The document is nested too deeply. Ask for less at once.");
  }
}

/** The planner throws GraphQL errors for operations that would take too long to plan. */
function planOperation(plan: () => QueryPlan): QueryPlan {
  try {
    return plan();
  } catch (error) {
    if (error instanceof GraphQLError) throw new OperationRefusal("GRAPHQL_VALIDATION_FAILED", [error]);
    throw error;
  }
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }: FieldNode) => {
      if (name.value === "__schema" || name.value === "__type") found = true;
    },
  });
  return found;
}
