import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type NamedTypeNode,
  OperationTypeNode,
  typeFromAST,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { containsItself } from "./contains-itself.js";
import { settleLists } from "./settle-lists.js";
import { allHaveValues, type VariableWithin, variablesWithinValues } from "./variables-within-values.js";

export interface Execution {
  /** Validated against the schema. The same object for the same text, or nothing is gained. */
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context: unknown;
}

export type Execute = (execution: Execution) => Promise<ExecutionResult>;

/** A document by operation: what it was compiled to; `undefined` when it cannot be, and not there before its second use. */
type Compiled = Map<string, CompiledOperation | undefined>;

interface CompiledOperation extends Pick<CompiledQuery, "query"> {
  /** What it takes for null when it is left out, also where it has a default or none may be. */
  readonly within: readonly VariableWithin[];
}

/**
 * Executes operations by functions that are compiled for them (graphql-jit), with less work than graphql-js and the same
 * answers. A query is compiled at its second use, so that one that never comes again costs nothing more, and what it was
 * compiled to goes with its document. Mutations, what the compiler cannot do, variables that do not fit, and those within
 * input objects that are left out or null are left to graphql-js.
 */
export function compiledExecution(schema: GraphQLSchema): Execute {
  settleLists(schema);
  const documents = new WeakMap<DocumentNode, Compiled>();
  const compiledFor = (document: DocumentNode, operationName: string) => {
    const compiled = documents.get(document);
    if (!compiled) {
      documents.set(document, new Map());
      return undefined;
    }
    if (!compiled.has(operationName)) compiled.set(operationName, compile(schema, document, operationName));
    return compiled.get(operationName);
  };
  return async ({ document, operationName, variables, context }) => {
    const compiled = compiledFor(document, operationName ?? "");
    if (compiled && allHaveValues(compiled.within, variables)) {
      const result = await compiled.query(undefined, context, variables);
      // Without data nothing was executed: the variables do not fit, and graphql-js says it in its own words.
      if (result.data !== undefined) return result.errors ? { ...result, errors: result.errors.map(whole) } : result;
    }
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  };
}

/** The compiler's errors lack `extensions` where the one thrown had none; Apollo Server reads them without looking. */
function whole(error: GraphQLError): GraphQLError {
  if (error.extensions as object | undefined) return error;
  const { message, path, originalError, locations } = error;
  return Object.assign(new GraphQLError(message, { path, originalError }), { locations });
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string): CompiledOperation | undefined {
  const operation = getOperationAST(document, operationName || null);
  // Of several mutations, none is done after one that failed where no null may be; compiled, they would be.
  if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
  // The compiler writes out every level there may be, and would not come to an end.
  const variables = (operation.variableDefinitions ?? []).map(({ type }) => typeFromAST(schema, type as NamedTypeNode));
  if (variables.some((type) => type && containsItself(type))) return undefined;
  const compiled = compileQuery(schema, document, operationName || undefined, {
    // An error is made of one that was thrown, with its stack, or needs none.
    disablingCapturingStackErrors: true,
    // Without this, a fragment in two places is left out of both when it is left out of one.
    useExperimentalPathBasedSkipInclude: true,
  } as Parameters<typeof compileQuery>[3]);
  return isCompiledQuery(compiled)
    ? { query: compiled.query, within: variablesWithinValues(document, operation) }
    : undefined;
}
