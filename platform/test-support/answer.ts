import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Context } from "../actions/context.js";

interface Request {
  readonly schema: GraphQLSchema;
  readonly source: string;
  readonly variableValues?: Readonly<Record<string, unknown>> | undefined;
  readonly contextValue: Context;
}

type Validated = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

const maxDocuments = 2_000;

/** By schema, the documents by their text. */
const documents = new WeakMap<GraphQLSchema, LRUCache<string, Validated>>();

/**
 * Answers as a subgraph does: the same text is one document for whoever asks, so that what is kept for a document, as the statement that
 * reads what it asks for, is used again for another viewer in the tests as well.
 */
export async function answer({ schema, source, variableValues, contextValue }: Request): Promise<ExecutionResult> {
  const known = documents.get(schema) ?? new LRUCache({ max: maxDocuments });
  documents.set(schema, known);
  const validated = known.get(source) ?? validatedDocument(schema, source);
  known.set(source, validated);
  if ("errors" in validated) return validated;
  return execute({ schema, document: validated.document, variableValues, contextValue });
}

function validatedDocument(schema: GraphQLSchema, source: string): Validated {
  try {
    const document = parse(source);
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
