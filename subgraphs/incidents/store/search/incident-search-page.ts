import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import type { SearchBounds } from "../../../../platform/graphql/search/search-bounds.js";
import { searchPage } from "../../../../platform/graphql/search/search-page.js";
import { parseSearchedText } from "../../../../platform/graphql/search/searched-text.js";
import { visibleTo } from "../../../access/reading/visibility.js";
import { tables } from "../tables.js";
import { visibleAlerts, visibleIncidents } from "../visible-records.js";
import { type IncidentSearchKind, searchedColumns } from "./searched-columns.js";

type Query = SelectQueryBuilder<ObjectLiteral>;

/** What is recorded in incidents that the viewer may see. */
function ofVisibleIncidents({ database, viewer }: Context, table: EntitySchema<ObjectLiteral>, alias: string): Query {
  const visible = visibleTo(viewer, "incident");
  return database.manager
    .createQueryBuilder(table, alias)
    .innerJoin(tables.Incident.options.name, "incident", `incident.id = ${alias}.incidentId`)
    .where(visible.sql, visible.parameters);
}

/** The rows of each kind that the viewer may see. */
const visibleOf: Readonly<Record<IncidentSearchKind, (context: Context) => Query>> = {
  INCIDENT: ({ database, viewer }) => visibleIncidents(database.manager, viewer) as unknown as Query,
  ALERT: ({ database, viewer }) => visibleAlerts(database.manager, viewer) as unknown as Query,
  ANALYSIS: (context) =>
    ofVisibleIncidents(context, tables.Analysis as unknown as EntitySchema<ObjectLiteral>, "analysis"),
  TIMELINE_ENTRY: (context) =>
    ofVisibleIncidents(context, tables.TimelineEntry as unknown as EntitySchema<ObjectLiteral>, "entry"),
};

/** A page of what was found in incidents, alerts, analyses and timelines that the viewer may see, the best first. */
export function incidentSearchPage(
  context: Context,
  text: string,
  kinds: readonly IncidentSearchKind[],
  page: PageArguments,
  bounds?: SearchBounds,
) {
  const sources = kinds.map((kind) => ({
    kind,
    visible: visibleOf[kind](context),
    columns: searchedColumns[kind],
    belongsTo: kind === "INCIDENT" ? "id" : "incident_id",
  }));
  return searchPage(context.database, sources, parseSearchedText(text), page, bounds);
}
