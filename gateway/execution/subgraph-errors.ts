import type { FetchNode, ResponsePath } from "@apollo/query-planner";
import { GraphQLError } from "graphql";
import type { SubgraphError } from "../graphql/subgraph.js";
import { type Place, placesAt } from "./places.js";
import type { Walk } from "./walk.js";

type Path = readonly (string | number)[];

/** Adds errors of a fetch of fields, with paths below the path of the fetch. */
export function addFieldErrors(
  walk: Walk,
  node: FetchNode,
  path: ResponsePath,
  errors: readonly SubgraphError[],
): void {
  const start = beforeLists(path);
  for (const error of errors) {
    addError(
      walk,
      node,
      error,
      error.path && (start.length < path.length ? start : [...path, ...toCallersNames(node, error.path)]),
    );
  }
}

/** Adds errors of a fetch of entities, each at every place where the entity occurs. */
export function addEntityErrors(
  walk: Walk,
  node: FetchNode,
  path: ResponsePath,
  references: readonly { readonly targets: readonly object[] }[],
  errors: readonly SubgraphError[],
): void {
  const places = byObject(placesAt(walk.data, path));
  for (const error of errors) {
    const index = error.path?.[1];
    const targets = typeof index === "number" ? references[index]?.targets : undefined;
    const rest = toCallersNames(node, error.path?.slice(2) ?? []);
    const found = [...new Set(targets)].flatMap((target) => places.get(target) ?? []);
    for (const place of found) addError(walk, node, error, [...place.path, ...rest]);
    if (found.length === 0) addError(walk, node, error, error.path && beforeLists(path));
  }
}

function addError(walk: Walk, { serviceName }: FetchNode, error: SubgraphError, path: Path | undefined): void {
  // One that is resolved within the gateway says itself who has failed.
  const extensions = { code: "DOWNSTREAM_SERVICE_ERROR", serviceName, ...error.extensions };
  walk.errors.push(new GraphQLError(error.message, { path, extensions }));
}

/** A response path needs an index at each list, so it is cut at the first list of a plan's path. */
function beforeLists(path: ResponsePath): Path {
  const list = path.indexOf("@");
  return list < 0 ? path : path.slice(0, list);
}

/** Undoes the planner's aliases in a path. */
function toCallersNames({ outputRewrites = [] }: FetchNode, path: Path): Path {
  if (outputRewrites.length === 0) return path;
  return path.map((step) => {
    const renamed = outputRewrites.find((one) => one.kind === "KeyRenamer" && one.path.at(-1) === step);
    return renamed?.kind === "KeyRenamer" ? renamed.renameKeyTo : step;
  });
}

function byObject(places: readonly Place[]): Map<object, Place[]> {
  const groups = new Map<object, Place[]>();
  for (const place of places) {
    const group = groups.get(place.data);
    if (group) group.push(place);
    else groups.set(place.data, [place]);
  }
  return groups;
}
