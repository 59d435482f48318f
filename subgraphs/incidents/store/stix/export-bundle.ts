import { Any, type EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { Combined } from "../../../../platform/graphql/lists/conditions.js";
import { decodeCursor, encodeCursor, foreignCursor, markOf } from "../../../../platform/graphql/lists/cursor.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { findServices } from "../../../access/directory/directory.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import type { IndicatorRelation } from "../../domain/records/indicators/indicator-relation.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import { type LeftOutOfBundle, maxLeftOut } from "../../domain/stix/left-out-of-bundle.js";
import { producerOf } from "../../domain/stix/producer.js";
import { maxCharactersOfBundle, maxObjectsOfBundle } from "../../domain/stix/read-bundle.js";
import { writeBundle } from "../../domain/stix/write-bundle.js";
import { selectReporting } from "../../domain/stix/write-observed-data.js";
import { visibleProfiles } from "../actor-profiles/visible-profiles.js";
import { visibleIndicators } from "../indicators/visible-indicators.js";
import { type IndicatorConditions, indicatorsWanted } from "../lists/detection/indicator-list.js";
import { tables } from "../tables.js";
import { visibleAlerts, visibleIncidents } from "../visible-records.js";
import { maxIndicatorsOfExport, partsLeftOut, partsToWrite } from "./parts-to-write.js";
import { selectWhole } from "./select-whole.js";
import { takenObjects } from "./taken-objects.js";
import { observableUuidV5, uuidV5 } from "./uuid-v5.js";

/** A bundle of STIX 2.1. */
export interface StixExport {
  readonly bundle: string;
  readonly objectCount: number;
  readonly indicatorCount: number;
  readonly leftOutCount: number;
  readonly observedCount: number;
  readonly reportedLeftOutCount: number;
  readonly leftOut: readonly LeftOutOfBundle[];
  readonly leftOutTotal: number;
  readonly isComplete: boolean;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** So many alerts of an incident one bundle has the reported values of at most. */
export const maxReportingAlerts = 250;

interface WantedBundle {
  readonly filter: Combined<IndicatorConditions>;
  readonly incidentId?: string | null | undefined;
  /** Whether what alerts of that incident report is written as well. */
  readonly withReported: boolean;
  readonly first: number;
  readonly after?: string | null | undefined;
}

const mark = markOf("stixBundle");

/** Before every id. */
const beginning = "00000000-0000-0000-0000-000000000000";

/** Behind which alert and which indicator a bundle begins: each goes on by itself. */
function placeOf(after: string | null | undefined): readonly [alertId: string, indicatorId: string] {
  if (!after) return [beginning, beginning];
  const [alertId, indicatorId] = decodeCursor("after", after, mark, 1).map(String);
  if (!alertId || !indicatorId || !isUuid.test(alertId)) throw foreignCursor("after");
  return [alertId, indicatorId];
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const halfOf = <One>(list: readonly One[]): readonly One[] => list.slice(0, Math.ceil(list.length / 2));

/**
 * Writes what the viewer may read of some indicators as a bundle of STIX 2.1, and what alerts of an incident report: at most so many objects, and
 * so long a text, as can be imported at once. Null where an incident is named that they may not see.
 */
export async function exportBundle(
  { database: { manager }, viewer }: Context,
  { filter: which, incidentId, withReported, first, after }: WantedBundle,
): Promise<StixExport | null> {
  if (incidentId) {
    const named = await visibleIncidents(manager, viewer).andWhere({ id: incidentId }).getOne();
    if (!named) return null;
  }
  const filter = incidentId ? { and: [which, { incidentIds: [incidentId] }] } : which;
  const [afterAlert, afterIndicator] = placeOf(after);
  const waiting = incidentId && withReported ? await reportingAlerts(manager, viewer, incidentId, afterAlert) : [];
  const wanted = indicatorsWanted(viewer, filter);
  const query = visibleIndicators(manager, viewer)
    .andWhere("indicator.id > :afterIndicator", { afterIndicator })
    .orderBy("indicator.id")
    .limit(first + 1);
  for (const { sql, parameters } of wanted) query.andWhere(sql, parameters);
  const found = await query.getMany();
  const candidates = found.slice(0, first);
  const sightings = await partsToWrite(manager, viewer, "IndicatorSighting", candidates);
  const relations = await partsToWrite(manager, viewer, "IndicatorRelation", candidates);
  const page = selectWhole(candidates, maxIndicatorsOfExport, sightings, relations);
  let { indicators } = page;
  let reporting = selectReporting(waiting.slice(0, maxReportingAlerts));
  for (;;) {
    const written = await write(manager, viewer, { indicators, sightings, relations, reporting });
    const { objects, left, observedCount, reportedLeft, leftOut } = written;
    const id = `bundle--${uuidV5(`bundle ${objects.map((one) => (one as { id: string }).id).join(" ")}`)}`;
    const bundle = JSON.stringify({ type: "bundle", id, objects });
    const fits = objects.length <= maxObjectsOfBundle && bundle.length <= maxCharactersOfBundle;
    if (!fits && Math.max(indicators.length, reporting.length) > 1) {
      if (indicators.length >= reporting.length) indicators = halfOf(indicators);
      else reporting = halfOf(reporting);
      continue;
    }
    const all = [...(await partsLeftOut(manager, viewer, indicators, page.areWhole)), ...leftOut];
    // What is said of several comes first, so that it is not what is cut off.
    const isOfSeveral = ({ indicatorId, alertId }: LeftOutOfBundle) => !indicatorId && !alertId;
    const sorted = [...all.filter(isOfSeveral), ...all.filter((one) => !isOfSeveral(one))];
    const hasNextPage = indicators.length < found.length || reporting.length < waiting.length;
    const place = [reporting.at(-1)?.id ?? afterAlert, indicators.at(-1)?.id ?? afterIndicator];
    return {
      bundle,
      objectCount: objects.length,
      indicatorCount: indicators.length - left,
      leftOutCount: left,
      observedCount,
      reportedLeftOutCount: reportedLeft,
      leftOut: sorted.slice(0, maxLeftOut),
      leftOutTotal: all.reduce((total, { count }) => total + count, 0),
      isComplete: !hasNextPage && page.areWhole && objects.length <= maxObjectsOfBundle,
      endCursor: indicators.length + reporting.length > 0 ? encodeCursor(mark, place) : null,
      hasNextPage,
    };
  }
}

/** The oldest alerts of an incident that the viewer may read and that report anything. */
const reportingAlerts = (
  manager: EntityManager,
  viewer: Viewer,
  incidentId: string,
  after: string,
): Promise<readonly Alert[]> =>
  visibleAlerts(manager, viewer)
    .andWhere("alert.incidentId = :incidentId AND alert.reportedIndicators <> '{}'", { incidentId })
    .andWhere("alert.id > :after", { after })
    .orderBy("alert.id")
    .limit(maxReportingAlerts + 1)
    .getMany();

interface ToWrite {
  readonly indicators: readonly Indicator[];
  readonly sightings: readonly IndicatorSighting[];
  readonly relations: readonly IndicatorRelation[];
  readonly reporting: readonly Alert[];
}

/** The objects of a bundle of some indicators with what belongs to them, and of what alerts report. */
async function write(manager: EntityManager, viewer: Viewer, all: ToWrite) {
  const { indicators, reporting } = all;
  const ids = new Set(indicators.map(({ id }) => id));
  const sightings = all.sightings.filter(({ indicatorId }) => ids.has(indicatorId)).slice(0, maxIndicatorsOfExport);
  const relations = all.relations.filter(({ indicatorId }) => ids.has(indicatorId)).slice(0, maxIndicatorsOfExport);
  const alerts = await manager.findBy(tables.Alert, { id: Any(sightings.flatMap(({ alertId }) => alertId ?? [])) });
  const incidentIds = [...relations, ...sightings, ...alerts, ...reporting].flatMap(
    ({ incidentId }) => incidentId ?? [],
  );
  const incidents = await visibleIncidents(manager, viewer)
    .andWhere("incident.id = ANY(CAST(:incidentIds AS uuid[]))", { incidentIds })
    .orderBy("incident.id")
    .getMany();
  const actors = await manager.findBy(tables.ThreatActor, {
    incidentId: Any(incidents.map(({ id }) => id)),
    id: Any(relations.flatMap(({ threatActorId }) => threatActorId ?? [])),
  });
  const profiles = await visibleProfiles(manager, viewer)
    .andWhere("profile.id = ANY(CAST(:profileIds AS uuid[]))", {
      profileIds: relations.flatMap(({ profileId }) => profileId ?? []),
    })
    .orderBy("profile.id")
    .getMany();
  const services = await findServices(
    manager,
    sightings.flatMap(({ serviceId }) => serviceId ?? []),
  );
  const producer = producerOf(await manager.findOneOrFail(tables.StixProducer, { where: {} }), uuidV5);
  const { originals, unchanged } = await takenObjects(manager, viewer, indicators, [...sightings, ...profiles]);
  return writeBundle(
    {
      ...{
        producer,
        indicators,
        sightings,
        relations,
        actors,
        profiles,
        incidents,
        alerts,
        reporting,
        originals,
        unchanged,
      },
      services: new Map(services.map(({ id, name }) => [id, name])),
    },
    uuidV5,
    observableUuidV5,
  );
}
