import { Any, type EntityManager, type EntitySchema } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { Combined } from "../../../../platform/graphql/lists/conditions.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { findServices } from "../../../access/directory/directory.js";
import { decidedBy } from "../../../access/reading/visibility.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { Records } from "../../domain/records/records.js";
import { maxObjectsOfBundle } from "../../domain/stix/read-bundle.js";
import { writeBundle } from "../../domain/stix/write-bundle.js";
import { mayReadOfIndicator, visibleIndicators } from "../indicators/visible-indicators.js";
import { type IndicatorConditions, indicatorsWanted } from "../lists/detection/indicator-list.js";
import { tables } from "../tables.js";
import { visibleAlerts, visibleIncidents } from "../visible-records.js";
import { observableUuidV5, uuidV5 } from "./uuid-v5.js";

/** So many indicators one bundle has at most, so that it can be imported again with what belongs to them. */
export const maxIndicatorsOfExport = 250;

/** A bundle of STIX 2.1. */
export interface StixExport {
  readonly bundle: string;
  readonly objectCount: number;
  readonly indicatorCount: number;
  readonly leftOutCount: number;
  readonly observedCount: number;
  readonly reportedLeftOutCount: number;
  readonly isComplete: boolean;
}

/** So many alerts of an incident are looked at for what they report at most. */
const maxReportingAlerts = 250;

export interface WantedBundle {
  readonly filter: Combined<IndicatorConditions>;
  readonly incidentId?: string | null | undefined;
  /** Whether what alerts of that incident report is written as well. */
  readonly withReported: boolean;
}

/**
 * Writes what the viewer may read of some indicators, and of what alerts of an incident report, as a bundle of STIX 2.1: at most so many objects
 * as can be imported at once. Null where an incident is named that they may not see.
 */
export async function exportBundle(
  { database: { manager }, viewer }: Context,
  { filter: which, incidentId, withReported }: WantedBundle,
): Promise<StixExport | null> {
  if (incidentId) {
    const named = await visibleIncidents(manager, viewer).andWhere({ id: incidentId }).getOne();
    if (!named) return null;
  }
  const filter = incidentId ? { and: [which, { incidentIds: [incidentId] }] } : which;
  const reporting = incidentId && withReported ? await reportingAlerts(manager, viewer, incidentId) : [];
  const wanted = indicatorsWanted(viewer, filter);
  const query = visibleIndicators(manager, viewer)
    .orderBy("indicator.id")
    .limit(maxIndicatorsOfExport + 1);
  for (const { sql, parameters } of wanted) query.andWhere(sql, parameters);
  const found = await query.getMany();
  const indicators = found.slice(0, maxIndicatorsOfExport);
  const ids = indicators.map(({ id }) => id);
  const ofThese = { sql: "part.indicatorId = ANY(CAST(:indicatorIds AS uuid[]))", parameters: { indicatorIds: ids } };
  const readable = decidedBy(viewer, (deciding) => mayReadOfIndicator("part", deciding));
  const parts = <Table extends "IndicatorSighting" | "IndicatorRelation">(table: Table) =>
    manager
      .createQueryBuilder(tables[table] as EntitySchema<Records[Table]>, "part")
      .where(ofThese.sql, ofThese.parameters)
      .andWhere(readable.sql, readable.parameters)
      .orderBy("part.id")
      .limit(maxIndicatorsOfExport + 1)
      .getMany();
  const [sightings, relations] = [
    (await parts("IndicatorSighting")) as readonly Records["IndicatorSighting"][],
    (await parts("IndicatorRelation")) as readonly Records["IndicatorRelation"][],
  ];
  const standing = relations.filter(({ endedAt }) => endedAt === null).slice(0, maxIndicatorsOfExport);
  const alerts = await manager.findBy(tables.Alert, { id: Any(sightings.flatMap(({ alertId }) => alertId ?? [])) });
  const incidentIds = [...standing, ...sightings, ...alerts, ...reporting].flatMap(
    ({ incidentId }) => incidentId ?? [],
  );
  const incidents = await visibleIncidents(manager, viewer)
    .andWhere("incident.id = ANY(CAST(:incidentIds AS uuid[]))", { incidentIds })
    .orderBy("incident.id")
    .getMany();
  const readableIds = incidents.map(({ id }) => id);
  const actors = await manager.findBy(tables.ThreatActor, {
    incidentId: Any(readableIds),
    id: Any(standing.flatMap(({ threatActorId }) => threatActorId ?? [])),
  });
  const services = await findServices(
    manager,
    sightings.flatMap(({ serviceId }) => serviceId ?? []),
  );
  const { objects, left, observedCount, reportedLeft, areAll } = writeBundle(
    {
      indicators,
      sightings: sightings.slice(0, maxIndicatorsOfExport),
      relations: standing,
      actors,
      incidents,
      alerts,
      reporting: reporting.slice(0, maxReportingAlerts),
      services: new Map(services.map(({ id, name }) => [id, name])),
    },
    uuidV5,
    observableUuidV5,
  );
  const id = `bundle--${uuidV5(`bundle ${objects.map((one) => (one as { id: string }).id).join(" ")}`)}`;
  return {
    bundle: JSON.stringify({ type: "bundle", id, objects }),
    objectCount: objects.length,
    indicatorCount: indicators.length - left,
    leftOutCount: left,
    observedCount,
    reportedLeftOutCount: reportedLeft,
    isComplete:
      areAll &&
      objects.length <= maxObjectsOfBundle &&
      reporting.length <= maxReportingAlerts &&
      [found, sightings, relations].every(({ length }) => length <= maxIndicatorsOfExport),
  };
}

/** The oldest alerts of an incident that the viewer may read and that report anything. */
const reportingAlerts = (manager: EntityManager, viewer: Viewer, incidentId: string): Promise<readonly Alert[]> =>
  visibleAlerts(manager, viewer)
    .andWhere("alert.incidentId = :incidentId AND alert.reportedIndicators <> '{}'", { incidentId })
    .orderBy("alert.id")
    .limit(maxReportingAlerts + 1)
    .getMany();
