import type { Context } from "../../../../platform/actions/context.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import { type IncidentConditions, incidentConditionsFor } from "../lists/case/incident-list.js";
import { visibleIncidents } from "../visible-records.js";
import { countVisible } from "./count-visible.js";
import { incidentRollup } from "./incident-rollup.js";
import { type IncidentDimension, incidentSource } from "./incident-source.js";

/** Counts the incidents that the viewer may see. */
export const incidentStatistics = (
  { database, viewer }: Context,
  args: StatisticsArguments<IncidentConditions, IncidentDimension>,
) =>
  countVisible(visibleIncidents(database.manager, viewer), viewer, args, {
    conditions: incidentConditionsFor(viewer),
    source: incidentSource,
    rollup: incidentRollup,
  });
