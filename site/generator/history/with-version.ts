import { buildSchema } from "graphql";
import type { ProcessModel } from "../model/process-model.js";
import { readSchemaTexts } from "./read-schema-texts.js";
import type { Snapshot } from "./snapshot.js";

/** A model that knows which version it is, and which version introduced each of its parts. */
export function withVersion(model: ProcessModel, supergraph: string, snapshots: readonly Snapshot[]): ProcessModel {
  return {
    ...model,
    version: {
      last: snapshots.at(-1)?.release.version,
      isReleased: snapshots.at(-1)?.release.schemaHash === model.schemaHash,
      releases: snapshots.map(({ release: { version, date, schemaHash } }) => ({ version, date, schemaHash })),
    },
    since: { ...sinceVersions(supergraph, snapshots), ...declaredVersions(model) },
  };
}

/** The versions that operations and reactions declare themselves to have come with. */
const declaredVersions = ({ operations, reactions }: ProcessModel): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...operations, ...reactions]
      .filter(({ declaredSince }) => declaredSince !== "")
      .map(({ coordinate, declaredSince }) => [coordinate, declaredSince]),
  );

/** The version since which each coordinate of a schema stands without a gap; without those that no version has yet. */
export function sinceVersions(supergraph: string, snapshots: readonly Snapshot[]): Readonly<Record<string, string>> {
  const since = new Map<string, string>();
  const left = new Set(coordinatesOf(supergraph));
  for (const { release, supergraph: text } of snapshots.toReversed()) {
    const there = new Set(coordinatesOf(text));
    for (const coordinate of left) {
      if (there.has(coordinate)) since.set(coordinate, release.version);
      else left.delete(coordinate);
    }
  }
  return Object.fromEntries(since);
}

const coordinatesOf = (supergraph: string) =>
  readSchemaTexts(buildSchema(supergraph, { assumeValidSDL: true })).map(({ coordinate }) => coordinate);
