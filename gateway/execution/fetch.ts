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

/** A step that asks for fields of the query, the mutation or the subscription. */
export async function fetchFields(walk: Walk, node: FetchNode, subgraph: Subgraph, path: ResponsePath): Promise<void> {
  const targets = objectsAt(walk.data, path);
  if (targets.length === 0) return;
  const result = await subgraph.ask(callOf(node, variablesOf(walk, node)), walk.context);
  takeFields(walk, node, path, targets, result);
}

/** Puts what a step answered where the plan wants it: also for a first step that was answered by an event. */
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

/** What stands for the entities of one distinct reference. */
interface Reference {
  readonly representation: Data;
  readonly targets: Data[];
}

/** A step that asks for more of entities that are already there. Each distinct reference is sent once. */
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
  takeEntities(walk, node, path, references, await subgraph.ask(call, walk.context));
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
      if (!isExplained(index, errors)) for (const target of targets) walk.missing.add(target);
      continue;
    }
    if (!entity.__typename) entity.__typename = targets[0]?.__typename;
    if (node.outputRewrites) rewrite(walk.supergraphSchema, node.outputRewrites, entity);
    // They share what lies deeper: whatever comes there later is the same for all of them, too.
    for (const target of targets) merge(target, entity);
  }
}

/** Whether an error says why there is nothing at a place of `_entities`; one without a path may be of any. */
const isExplained = (index: number, errors: SubgraphResult["errors"] = []) =>
  errors.some(({ path }) => path?.[1] === undefined || path[1] === index);

/** What is of different types here stays apart, also where the subgraph knows it by one. */
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

/** A text that two references share only if they say the same. Most have texts and numbers only: those are quickly told. */
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

/** The variables that a call uses, out of those that the caller sent. */
function variablesOf({ variables }: Walk, { variableUsages = [] }: FetchNode): Data {
  const used: Data = {};
  for (const name of variableUsages) {
    const value = ownProperty(variables, name);
    if (value !== undefined) setOwnProperty(used, name, value);
  }
  return used;
}

/** The part of a call's text that is the same every time. */
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
