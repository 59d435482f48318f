import type { Context } from "../../../../platform/actions/context.js";
import { narrow } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import { rolledFor } from "../../../access/reading/rolled-for.js";
import { type IncidentConditions, incidentConditionsFor } from "../lists/case/incident-list.js";
import { visibleIncidents } from "../visible-records.js";
import { incidentRollup } from "./incident-rollup.js";
import { type IncidentDimension, incidentSource } from "./incident-source.js";

/** Counts the incidents that the viewer may see. */
export function incidentStatistics(
  { database, viewer }: Context,
  asked: StatisticsArguments<IncidentConditions, IncidentDimension>,
) {
  const query = visibleIncidents(database.manager, viewer);
  narrow<IncidentConditions>(query, asked.filter, incidentConditionsFor(viewer));
  return readStatistics(query, incidentSource, asked, { rollup: incidentRollup, ...rolledFor(viewer) });
}
