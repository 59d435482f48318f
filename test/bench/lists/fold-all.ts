import { setTimeout as pause } from "node:timers/promises";
import { foldStaleDays } from "../../../platform/graphql/statistics/rollups/fold-stale-days.js";
import { sealMonths } from "../../../platform/graphql/statistics/rollups/seal-months.js";
import { rollups as ofIncidents } from "../../../subgraphs/incidents/store/statistics/rollups.js";
import { rollups as ofLessons } from "../../../subgraphs/lessons/store/statistics/rollups.js";
import type { Subgraphs } from "./measure-requests.js";

const rollups = { incidents: ofIncidents, lessons: ofLessons };

/** Adds up whatever has been filled, beside the workers of the system, so that statistics are measured as they are afterwards. */
export async function foldAll(subgraphs: Subgraphs): Promise<void> {
  for (const name of ["incidents", "lessons"] as const)
    for (const each of rollups[name]) {
      const { database } = subgraphs[name];
      const { kind } = each.rollup;
      const isLeft = async () =>
        (await database.query<object[]>("SELECT FROM rollup_stale_day WHERE kind = $1 LIMIT 1", [kind])).length > 0;
      // Once at least, as what a former version has added up is not stale.
      while ((await foldStaleDays(database, each)) > 0 || (await isLeft())) await pause(500);
      await sealMonths(database, kind, 0);
    }
}
