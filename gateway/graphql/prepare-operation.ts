import type { QueryPlan } from "@apollo/query-planner";
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import { AnswerShape } from "./answer-shape.js";
import { OperationRefusal } from "./operation-refusal.js";
import type { Preparable } from "./preparable.js";
import type { PreparedOperation } from "./prepared-operation.js";
import { unconditionalSubscription } from "./unconditional-subscription.js";
import { wholeAnswers } from "./whole-answers.js";
import { withoutIntrospection } from "./without-introspection.js";

export interface Preparation {
  readonly inForce: () => Preparable;
  /** What a document must keep to, beyond the rules of GraphQL. They run first, and what they refuse is not looked at further. */
  readonly rules: readonly ValidationRule[];
  readonly maxTokens?: number;
}

export type PrepareOperation = (text: string, operationName?: string | null) => PreparedOperation;

/** Ten times what the largest query has that a person writes. Planning grows with the square of it, on the one thread there is. */
const usualMostTokens = 5_000;

/** So many are told at most: nobody reads more at once, and an answer is not to grow with what is wrong. */
const maxErrors = 5;

/** In characters of their documents; a plan takes some times the room of its document. */
const maxRemembered = 8 * 1024 * 1024;

/**
 * Returns a function that parses, validates and plans a document, and remembers what comes of it until the schema
 * changes. It throws OperationRefusal, which is not remembered. All of it happens at once, in one piece, so that no two
 * requests ever prepare the same document side by side.
 */
export function operationPreparation(preparation: Preparation): PrepareOperation {
  const { inForce } = preparation;
  const remembered = new LRUCache<string, PreparedOperation>({
    maxSize: maxRemembered,
    sizeCalculation: ({ text }) => text.length + 1_000,
  });
  let preparedFor: Preparable | undefined;
  return (text, operationName) => {
    const supergraph = inForce();
    if (supergraph !== preparedFor) {
      remembered.clear();
      preparedFor = supergraph;
    }
    const key = operationName ? `${operationName}\n${text}` : text;
    const known = remembered.get(key);
    if (known) return known;
    const prepared = withoutOverflow(() => prepareOperation(supergraph, preparation, text, operationName || undefined));
    remembered.set(key, prepared);
    return prepared;
  };
}

function prepareOperation(
  { schemas, plan }: Preparable,
  { rules, maxTokens = usualMostTokens }: Preparation,
  text: string,
  operationName: string | undefined,
): PreparedOperation {
  const document = parsed(text, maxTokens);
  for (const some of [rules, [wholeAnswers, unconditionalSubscription], specifiedRules]) {
    const errors = validate(schemas.public, document, some, { maxErrors: maxErrors });
    if (errors.length > 0) throw new OperationRefusal("GRAPHQL_VALIDATION_FAILED", distinct(errors));
  }
  const operation = chosen(document, operationName);
  if (!schemas.public.getRootType(operation.operation)) {
    throw refusal("GRAPHQL_VALIDATION_FAILED", `The schema has no ${operation.operation}s.`);
  }
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const introspecting = introspects(document);
  const toPlan = introspecting ? withoutIntrospection(document) : document;
  const queryPlan = planned(() => plan(toPlan, operation.name?.value));
  return {
    kind: operation.operation,
    name: operation.name?.value,
    text,
    document,
    operation,
    fragments,
    plan: queryPlan,
    shape: AnswerShape.of(schemas.public, operation, fragments),
    introspects: introspecting,
    schemas,
  };
}

/** What is wrong in many places in the same words is told once, with the first of the places. */
const distinct = (errors: readonly GraphQLError[]) =>
  errors.filter(({ message }, index) => errors.findIndex((other) => other.message === message) === index);

function parsed(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens: maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)) {
      throw refusal(
        "GRAPHQL_PARSE_FAILED",
        `The document has more than ${maxTokens} tokens (names, signs and values). Select fewer fields, put what is repeated into a fragment and values into variables, or send several operations.`,
      );
    }
    if (error instanceof GraphQLError) throw new OperationRefusal("GRAPHQL_PARSE_FAILED", [error]);
    throw error;
  }
}

/** Parser, rules and planner all follow a document's nesting by calls of their own. */
function withoutOverflow<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refusal("GRAPHQL_PARSE_FAILED", "The document is nested too deeply. Ask for less at once.");
  }
}

function chosen({ definitions }: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [only, other] = name ? operations.filter((operation) => operation.name?.value === name) : operations;
  if (only && !other) return only;
  throw refusal(
    "OPERATION_RESOLUTION_FAILURE",
    name
      ? `The document has no operation named "${name}". Name one that it has in \`operationName\`.`
      : only
        ? "The document has several operations. Name the one to run in `operationName`."
        : "The document has no operation, only fragments. Add one.",
  );
}

/** The planner refuses by GraphQL errors what would take it too long. */
function planned(plan: () => QueryPlan): QueryPlan {
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

const refusal = (code: OperationRefusal["code"], message: string) =>
  new OperationRefusal(code, [new GraphQLError(message)]);
