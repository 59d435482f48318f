import { type DefinitionNode, Kind, type OperationDefinitionNode, parse, print, visit } from "graphql";
import { LRUCache } from "lru-cache";
import type { SubgraphCall, SubgraphError, SubgraphResult } from "../graphql/subgraph.js";

/** Several fetches of entities as one request. */
interface MergedCall {
  readonly call: SubgraphCall;
  /** The answer of each of them, out of that of the request. */
  readonly split: (answer: SubgraphResult) => readonly SubgraphResult[];
}

/** Well below the 5 MiB that a subgraph takes. */
const maxBytes = 900_000;

const documents = new LRUCache<string, { readonly query: string; readonly operationName: string } | "apart">({
  max: 1_000,
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: (document, key) => key.length + (document === "apart" ? 1 : document.query.length),
});

const aliasOf = (index: number) => `entities_${index}`;

/** Merges calls for entities; undefined where they cannot be, or would be too long. Pure but for its memory. */
export function mergeCalls(calls: readonly SubgraphCall[]): MergedCall | undefined {
  if (calls.reduce((sum, { body }) => sum + body.length, 0) > maxBytes) return undefined;
  const key = calls.map(({ query }) => query).join("\n");
  const document = documents.get(key) ?? mergedDocument(calls) ?? "apart";
  documents.set(key, document);
  if (document === "apart") return undefined;
  const variables = Object.fromEntries(
    calls.flatMap(({ variables = {} }, index) =>
      Object.entries(variables).map(([name, value]) => [`${name}_${index}`, value]),
    ),
  );
  const body = JSON.stringify({ ...document, variables });
  if (Buffer.byteLength(body) > maxBytes) return undefined;
  return {
    call: { kind: calls[0]?.kind as SubgraphCall["kind"], ...document, variables, body },
    split: ({ data, errors }) =>
      calls.map((_, index) => ({
        data: data && { _entities: data[aliasOf(index)] },
        ...(errors && errorsOf(index, errors)),
      })),
  };
}

/** Those of one call, by the names it knows; an error without a path may be of any. */
function errorsOf(index: number, errors: readonly SubgraphError[]): { readonly errors?: readonly SubgraphError[] } {
  const own = errors.flatMap(({ path, ...error }) => {
    if (!path) return [error];
    return path[0] === aliasOf(index) ? [{ ...error, path: ["_entities", ...path.slice(1)] }] : [];
  });
  return own.length > 0 ? { errors: own } : {};
}

function mergedDocument(calls: readonly SubgraphCall[]) {
  const parts = calls.map(({ query }, index) => renamed(query, index));
  const operations = parts.flatMap((definitions) => definitions.filter(isOperation));
  const isOfEntities = ({ selectionSet: { selections } }: OperationDefinitionNode) =>
    selections.length === 1 && selections[0]?.kind === Kind.FIELD && selections[0].name.value === "_entities";
  const [first] = operations;
  if (!first || operations.length !== calls.length || !operations.every(isOfEntities)) return undefined;
  const operationName = `${first.name?.value ?? "Entities"}_and_${calls.length - 1}_more`;
  const merged: OperationDefinitionNode = {
    ...first,
    name: { kind: Kind.NAME, value: operationName },
    variableDefinitions: operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: operations.flatMap(({ selectionSet }, index) =>
        selectionSet.selections.map(
          (field) => ({ ...field, alias: { kind: Kind.NAME, value: aliasOf(index) } }) as const,
        ),
      ),
    },
  };
  const fragments = parts.flatMap((definitions) => definitions.filter((one) => !isOperation(one)));
  return { query: print({ kind: Kind.DOCUMENT, definitions: [merged, ...fragments] }), operationName };
}

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION;

/** With names of variables and fragments that no other part has. */
function renamed(query: string, index: number): readonly DefinitionNode[] {
  const rename = <Named extends { readonly name: { readonly value: string } }>(node: Named) => ({
    ...node,
    name: { kind: Kind.NAME, value: `${node.name.value}_${index}` },
  });
  return visit(parse(query, { noLocation: true }), {
    [Kind.VARIABLE]: { leave: rename },
    [Kind.FRAGMENT_SPREAD]: { leave: rename },
    [Kind.FRAGMENT_DEFINITION]: { leave: rename },
  }).definitions;
}
