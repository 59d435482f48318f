import type { FetchNode, QueryPlanSelectionNode, ResponsePath } from "@apollo/query-planner";
import type { Subgraph, SubgraphCall, SubgraphResult } from "../graphql/subgraph.js";
import { merge } from "./merge.js";
import { ownProperty, setOwnProperty } from "./own-property.js";
import { objectsAt } from "./places.js";
import { representation } from "./representation.js";
import { rewrite } from "./rewrites.js";
import { addEntityErrors, addFieldErrors } from "./subgraph-errors.js";
import type { Walk } from "./walk.js";

type Data = Record<string, unknown>;

/** A fetch of root fields. */
export async function fetchFields(walk: Walk, node: FetchNode, subgraph: Subgraph, path: ResponsePath): Promise<void> {
  const targets = objectsAt(walk.data, path);
  if (targets.length === 0) return;
  const result = await subgraph.ask(callOf(node, variablesOf(walk, node)), walk.context);
  takeFields(walk, node, path, targets, result);
}

/** Merges the result of a fetch into the data; also the event of a subscription, in place of its first fetch. */
export function takeFields(
  walk: Walk,
  node: FetchNode,
  path: ResponsePath,
  targets: readonly Data[],
  { data, errors }: SubgraphResult,
): void {
  if (errors) addFieldErrors(walk, node, path, errors);
  if (!data) return;
  if (node.outputRewrites) rewrite(walk.supergraphSchema, node.outputRewrites, data);
  for (const target of targets) merge(target, data);
}

/** One distinct representation, and the objects it stands for. */
interface Reference {
  readonly representation: Data;
  readonly targets: Data[];
}

/** A fetch of more fields of entities. Each distinct representation is sent once. */
export async function fetchEntities(
  walk: Walk,
  node: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
  subgraph: Subgraph,
  path: ResponsePath,
): Promise<void> {
  const references = referencesOf(walk, node, requires, objectsAt(walk.data, path));
  if (references.length === 0) return;
  const call = callOf(node, variablesOf(walk, node), references);
  takeEntities(walk, node, path, references, await walk.together.ask(subgraph, call));
}

function takeEntities(
  walk: Walk,
  node: FetchNode,
  path: ResponsePath,
  references: readonly Reference[],
  { data, errors }: SubgraphResult,
): void {
  if (errors) addEntityErrors(walk, node, path, references, errors);
  const entities = data?._entities;
  if (!Array.isArray(entities)) return;
  for (const [index, { targets }] of references.entries()) {
    const entity = entities[index] as Data | null;
    if (!entity) {
      if (!isExplained(index, errors) || isEmptied(index, errors))
        for (const target of targets) walk.missing.add(target);
      continue;
    }
    if (!entity.__typename) entity.__typename = targets[0]?.__typename;
    if (node.outputRewrites) rewrite(walk.supergraphSchema, node.outputRewrites, entity);
    // Nested objects are shared by all targets: later fetches add the same to each.
    for (const target of targets) merge(target, entity);
  }
}

/** Whether an error within the entity has emptied all of it: then its other fields are no faults of their own. */
const isEmptied = (index: number, errors: SubgraphResult["errors"] = []) =>
  errors.some(({ path = [] }) => path[1] === index && path.length > 2);

/** Whether an error explains the null at an index of `_entities`. An error without a path may explain any. */
const isExplained = (index: number, errors: SubgraphResult["errors"] = []) =>
  errors.some(({ path }) => path?.[1] === undefined || path[1] === index);

/** Objects of different types stay apart, even when input rewrites give them the same type. */
function referencesOf(
  walk: Walk,
  node: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
  targets: readonly Data[],
): readonly Reference[] {
  const references = new Map<string, Reference>();
  for (const target of targets) {
    const found = representation(walk.supergraphSchema, target, requires);
    if (!found?.__typename) continue;
    if (node.inputRewrites) rewrite(walk.supergraphSchema, node.inputRewrites, found);
    const key = node.inputRewrites ? `${String(target.__typename)} ${keyOf(found)}` : keyOf(found);
    const known = references.get(key);
    if (known) known.targets.push(target);
    else references.set(key, { representation: found, targets: [target] });
  }
  return [...references.values()];
}

/** A key for equal representations. Most hold only strings and numbers, for which this is faster than JSON. */
function keyOf(reference: Data): string {
  let key = "";
  for (const name of Object.keys(reference)) {
    const value = reference[name];
    if (typeof value === "string") key += `${name} ${value.length} ${value}`;
    else if (typeof value === "number") key += `${name} #${value} `;
    else return JSON.stringify(reference);
  }
  return key;
}

/** The caller's variables that the fetch uses. */
function variablesOf({ variables }: Walk, { variableUsages = [] }: FetchNode): Data {
  const used: Data = {};
  for (const name of variableUsages) {
    const value = ownProperty(variables, name);
    if (value !== undefined) setOwnProperty(used, name, value);
  }
  return used;
}

/** The constant beginning of a request body, by fetch node. */
const openings = new WeakMap<FetchNode, string>();

function openingOf(node: FetchNode): string {
  const known = openings.get(node);
  if (known !== undefined) return known;
  const name = node.operationName === undefined ? "" : `"operationName":${JSON.stringify(node.operationName)},`;
  const opening = `{"query":${JSON.stringify(node.operation)},${name}"variables":`;
  openings.set(node, opening);
  return opening;
}

function callOf(node: FetchNode, ownVariables: Data, references?: readonly Reference[]): SubgraphCall {
  const { operation: query, operationName, operationKind: kind } = node;
  const variables = references
    ? { ...ownVariables, representations: references.map(({ representation }) => representation) }
    : ownVariables;
  return { kind, query, operationName, variables, body: `${openingOf(node)}${JSON.stringify(variables)}}` };
}
