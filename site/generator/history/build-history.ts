import { type ApiChange, apiChanges, apiLevel } from "../changes/api-changes.js";
import { kindOf, type ProcessChange } from "../changes/change-kinds.js";
import { compareModels } from "../changes/compare-models.js";
import { highestLevel, type Level } from "../changes/version-number.js";
import { readProcessModel } from "../reading/read-process-model.js";
import type { Snapshot } from "./snapshot.js";

/** What a version, or the schema as it stands, changed against the version before. */
export interface Difference {
  readonly before: Snapshot;
  /** Absent for the schema as it stands while it is not released. */
  readonly after?: Snapshot;
  readonly process: readonly ProcessChange[];
  readonly api: readonly ApiChange[];
}

/** The released versions and what changed between them. */
export interface History {
  /** The oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** The newest first; one without `after` comes first if the schema has changed since the last version. */
  readonly differences: readonly Difference[];
}

export const noHistory: History = { snapshots: [], differences: [] };

/** Compares each version with the one before, and the supergraph as it stands with the last. */
export async function buildHistory(snapshots: readonly Snapshot[], supergraph: string): Promise<History> {
  const released = await Promise.all(
    snapshots.slice(1).map(async (after, index): Promise<Difference | undefined> => {
      const before = snapshots[index];
      return before && { before, after, ...(await differenceOf(before, readSide(after.supergraph))) };
    }),
  );
  const last = snapshots.at(-1);
  const current =
    last && last.supergraph !== supergraph
      ? { before: last, ...(await differenceOf(last, readSide(supergraph))) }
      : undefined;
  return { snapshots, differences: [...released, current].filter((one) => one !== undefined).toReversed() };
}

/** Of two schemas that are compared, either. */
export type Side = Pick<Snapshot, "model" | "supergraph">;

export const readSide = (supergraph: string): Side => ({ supergraph, model: readProcessModel(supergraph) });

/** How the process and the interface differ from those of a released version, or of another schema. */
export async function differenceOf(before: Side, after: Side): Promise<Pick<Difference, "process" | "api">> {
  return {
    process: compareModels(before.model, after.model),
    api: await apiChanges(before.supergraph, after.supergraph),
  };
}

/** How far all the changes together go: what the next version has to be at least. */
export function levelOf({ process, api }: Pick<Difference, "process" | "api">): Level {
  return highestLevel([...process.map((change) => kindOf(change).level), ...api.map(apiLevel)]);
}
