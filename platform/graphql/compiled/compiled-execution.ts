import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type NamedTypeNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { awaitListEntries } from "./await-list-entries.js";
import { containsItself } from "./contains-itself.js";
import { hasVariableWithinScalar } from "./variable-within-scalar.js";
import { omittedVariables, type VariableWithin, variablesWithinValues } from "./variables-within-values.js";
import { withoutVariables } from "./without-variables.js";

export interface Execution {
  /** Validated against the schema. The same object for the same text, or nothing is gained. */
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context: unknown;
}

export type Execute = (execution: Execution) => Promise<ExecutionResult>;

type Query = CompiledQuery["query"];

/** What an operation of a document is compiled to. */
interface CompiledOperation {
  /** What the compiler takes for null when it is left out, also where it has a default or none may be. */
  readonly within: readonly VariableWithin[];
  /** By which of its variables are left out. `once` was used once; `refused` cannot be compiled. */
  readonly variants: LRUCache<string, Query | "once" | "refused">;
}

/** A caller leaves out the same filters again and again. */
const maxVariants = 16;

/**
 * Executes operations by functions that are compiled for them (graphql-jit), with less work than graphql-js and the same
 * answers. A query is compiled at its second use, so that one that never comes again costs nothing more, and what it was
 * compiled to goes with its document. Within input objects the compiler takes what is left out for null, so it is handed the
 * document without it. Mutations, what the compiler cannot do, variables that do not fit, and null within input objects are
 * left to graphql-js.
 */
export function compiledExecution(schema: GraphQLSchema): Execute {
  awaitListEntries(schema);
  const documents = new WeakMap<DocumentNode, Map<string, CompiledOperation | "never">>();
  const operationIn = (document: DocumentNode, operationName: string) => {
    const operations = documents.get(document) ?? new Map<string, CompiledOperation | "never">();
    documents.set(document, operations);
    const known = operations.get(operationName);
    if (known) return known;
    const operation = getOperationAST(document, operationName || null);
    if (!operation) return "never";
    const compilable = isCompilable(schema, document, operation);
    const found = compilable ? newOperation(variablesWithinValues(document, operation)) : "never";
    operations.set(operationName, found);
    return found;
  };
  const compiledFor = ({ document, operationName, variables }: Execution): Query | undefined => {
    const operation = operationIn(document, operationName ?? "");
    if (operation === "never") return undefined;
    const leftOut = omittedVariables(operation.within, variables);
    if (!leftOut) return undefined;
    const { variants } = operation;
    const key = [...leftOut].join();
    const known = variants.get(key) ?? "never";
    if (typeof known === "function") return known;
    if (known === "never") variants.set(key, "once");
    if (known !== "once") return undefined;
    const query = compile(schema, withoutVariables(document, leftOut), operationName);
    variants.set(key, query ?? "refused");
    return query;
  };
  return async (execution) => {
    const { document, operationName, variables, context } = execution;
    const query = compiledFor(execution);
    if (query) {
      const result = await query(undefined, context, variables);
      // Without data nothing was executed: the variables do not fit, and graphql-js says it in its own words.
      if (result.data !== undefined)
        return result.errors ? { ...result, errors: result.errors.map(withExtensions) } : result;
    }
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  };
}

const newOperation = (within: readonly VariableWithin[]): CompiledOperation => ({
  within,
  variants: new LRUCache({ max: maxVariants }),
});

/** The compiler's errors lack `extensions` where the one thrown had none; Apollo Server reads them without looking. */
function withExtensions(error: GraphQLError): GraphQLError {
  if (error.extensions as object | undefined) return error;
  const { message, path, originalError, locations } = error;
  return Object.assign(new GraphQLError(message, { path, originalError }), { locations });
}

function isCompilable(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  // Of several mutations, none is done after one that failed where no null may be; compiled, they would be.
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  // The compiler reads such a literal once, when it knows no variables.
  if (hasVariableWithinScalar(schema, document)) return false;
  // The compiler writes out every level there may be, and would not come to an end.
  const variables = (operation.variableDefinitions ?? []).map(({ type }) => typeFromAST(schema, type as NamedTypeNode));
  return !variables.some((type) => type && containsItself(type));
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined) {
  const compiled = compileQuery(schema, document, operationName || undefined, {
    // An error is made of one that was thrown, with its stack, or needs none.
    disablingCapturingStackErrors: true,
    // Without this, a fragment in two places is left out of both when it is left out of one.
    useExperimentalPathBasedSkipInclude: true,
  } as Parameters<typeof compileQuery>[3]);
  return isCompiledQuery(compiled) ? compiled.query : undefined;
}
