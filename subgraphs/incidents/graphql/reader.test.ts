import { execute, type GraphQLInterfaceType, type GraphQLSchema, parse } from "graphql";
import type { EntitySchema } from "typeorm";
import { compiledExecution } from "../../../platform/graphql/compiled/compiled-execution.js";
import { buildSubgraph } from "../../../platform/graphql/federation.js";
import type { Readings } from "../../../platform/graphql/reader/reading.js";
import { tableOf } from "../../../platform/graphql/reader/table-of.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { expectAsDeclared } from "../../../platform/test-support/reading/expect-as-declared.js";
import { expectNodesFound } from "../../../platform/test-support/reading/expect-nodes-found.js";
import { meetsFilter } from "../../../platform/test-support/reading/meets-filter.js";
import { type NaiveRow, type NaiveRules, naiveReader } from "../../../platform/test-support/reading/naive-reader.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { isOfSecurity, isOfThreatIntelligence, isResponder } from "../../access/reading/visibility.js";
import { readsAlone, readsMarked } from "../../access/test-support/reads-marked.js";
import { attackTechniques } from "../../response-model/attack/attack-techniques.js";
import { handlings } from "../../response-model/evidence/handlings.js";
import type { DetectionRequirement } from "../domain/records/requirements/detection-requirement.js";
import { canReadProfile } from "../store/actor-profiles/can-read-profile.js";
import { canReadSuppression } from "../store/alert-suppressions/can-read-suppression.js";
import { canReadBriefing } from "../store/briefings/can-read-briefing.js";
import { readings } from "../store/reader.js";
import { canReadServiceAnalysis } from "../store/service-analyses/can-read-service-analysis.js";
import { tables } from "../store/tables.js";
import { canReadVulnerability } from "../store/vulnerabilities/can-read-vulnerability.js";
import { incidentAt, incidentOfTwo, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";
import { readsAlert } from "../test-support/reads-alert.js";
import { schema as definition } from "./schema.js";

/** What an incident is made of besides, and who records it. */
const furtherRecords = [
  ["requestConsultation", people.sora],
  ["recordBreachHunt", people.sora],
  ["recordIndicatorSweep", people.sora],
  ["recordObservedTechnique", people.sora],
  ["recordAdversaryActivity", people.sora],
  ["stateHypothesis", people.sora],
  ["placeLegalHold", people.lena],
  ["addServiceNote", people.erin],
  ["recommendEradication", people.sora],
  ["proposePlanStep", people.erin],
  ["draftServiceHealthPost", people.cora],
  ["draftCustomerNotice", people.cora],
] as const;
const ofFurther = [
  "Consultation",
  "Hunt",
  "BreachHunt",
  "ObservedTechnique",
  "AdversaryActivity",
  "Hypothesis",
  "LegalHold",
  "ServiceNote",
  "Recommendation",
  "PlanStep",
  "ServiceHealthPost",
];

let room: IncidentsRoom;
let schema: GraphQLSchema;
let naive: GraphQLSchema;

beforeAll(async () => {
  room = await openIncidentsRoom("reader");
  const ids: string[] = [];
  for (const milestone of ["SUSPECTED", "TEAM_FORMED", "CONTAINED", "CLOSED"] as const)
    ids.push(await incidentAt(room, milestone));
  ids.push(await incidentOfTwo(room, "CONTAINED"));
  const [suspected, formed, contained, , two] = ids as [string, string, string, string, string];
  for (const incidentId of [formed, contained, two]) {
    for (let number = 0; number < 3; number += 1) await perform(room, people.sora, "addNote", { incidentId });
    await perform(room, people.sora, "addLink", { incidentId });
    await perform(room, people.sora, "nameActor", { incidentId });
    await perform(room, people.mina, "openRoom", { incidentId });
    await perform(room, people.sora, "createTask", { incidentId });
    await perform(room, people.sora, "collectEvidence", { incidentId });
    await perform(room, people.sora, "openInvestigation", { incidentId });
  }
  for (const incidentId of [contained, two])
    for (const [operation, viewer] of furtherRecords) await perform(room, viewer, operation, { incidentId });
  for (const [incidentId, handling] of [[contained], [two], [null, "AMBER_STRICT"], [null, "AMBER"]] as const)
    await huntFor({ incidentId, ...(handling && { handling }) }, [formed, contained, two]);
  await requireDetections(contained);
  for (const incidentId of [formed, contained, two])
    for (const handling of Object.keys(handlings)) await recordSeen(incidentId, handling);
  for (const handling of ["RED", "AMBER_STRICT", "AMBER"]) {
    const { id: vulnerabilityId } = await perform(room, people.erin, "reportVulnerability", {
      handling,
      serviceIds: [services.exchange, ...(handling === "RED" ? [] : [services.sharepoint])],
    });
    for (const incidentId of [contained, two])
      await perform(room, people.mara, "linkVulnerability", { vulnerabilityId, incidentId });
  }
  for (const [incidentId, handling] of [[contained], [two], [null, "AMBER_STRICT"], [null, "AMBER"]] as const)
    await sweepFor({ incidentId, ...(handling && { handling }) });
  for (const handling of ["AMBER_STRICT", "AMBER", "GREEN"]) {
    const { id: precursorId } = await perform(room, people.erin, "recordPrecursor", { handling });
    await perform(room, people.erin, "recordPrecursorMeasure", { precursorId });
    for (const incidentId of [contained, two])
      await perform(room, people.sora, "linkPrecursorToIncident", { precursorId, incidentId });
  }
  for (const [before, handling] of [
    ["AMBER_STRICT", "AMBER"],
    ["AMBER", "AMBER_STRICT"],
    ["GREEN", "AMBER"],
  ]) {
    const { id: precursorId } = await perform(room, people.erin, "recordPrecursor", { handling: before });
    await perform(room, people.sora, "amendPrecursor", { precursorId, handling });
  }
  for (const handling of ["RED", "AMBER_STRICT", "AMBER", "GREEN"]) await briefOn({ handling });
  await perform(room, people.ivan, "draftThreatBriefing");
  for (const handling of ["RED", "AMBER_STRICT", "AMBER", "GREEN"]) await profileOf(handling, [formed, two]);
  await perform(room, people.erin, "draftServiceAnalysis");
  await perform(room, people.erin, "suppressAlerts", { endsAt: new Date(room.now.getTime() + 86_400_000) });
  const disk = { title: "Disk full", description: "Full.", fingerprint: "disk", signal: "FIRING", severity: "LOW" };
  await perform(room, people.erin, "ingestAlerts", { alerts: [{ ...disk, techniques: [], indicators: [] }] });
  for (const title of ["One", "Other", "Third"]) {
    const both = { ...disk, title, fingerprint: title, techniques: [], indicators: ["203.0.113.7"] };
    await perform(room, people.erin, "ingestAlerts", { alerts: [both] });
  }
  await room.perform("suggestAlertCorrelation");
  for (const handling of ["RED", "AMBER_STRICT"]) {
    const report = () => perform(room, people.erin, "reportAlert", { handling });
    const { id: alertId } = await report();
    await perform(room, people.erin, "triageAlert", { alertId });
    await perform(room, people.erin, "assessSeverity", { alertId });
    await perform(room, people.sora, "linkAlert", { incidentId: formed, alertId });
    await report();
  }
  for (const handling of ["AMBER", "AMBER_STRICT"]) {
    const { id } = await perform(room, people.erin, "reportAlert", { handling });
    const dueAt = new Date(room.now.getTime() + 86_400_000);
    await perform(room, people.sora, "rerouteAlerts", { alertIds: [id], dueAt });
  }
  await perform(room, people.sora, "relateIncident", { incidentId: formed, otherIncidentId: contained });
  await perform(room, people.sora, "mergeIncident", { incidentId: suspected, otherIncidentId: contained });
  await perform(room, people.sora, "changeHandling", { incidentId: contained, handling: "RED" });
  await perform(room, people.sora, "changeHandling", { incidentId: two, handling: "AMBER_STRICT" });
  schema = (await sharedSchema(definition)).schema;
  naive = (await buildSubgraph({ ...definition, reader: naiveReader(readings as Readings, await rules()) })).schema;
});
afterAll(() => room.close());

/** A hunt with a query and findings, all but one of which are of the incidents. */
async function huntFor(input: object, incidentIds: readonly string[]): Promise<void> {
  const { id: breachHuntId } = await perform(room, people.sora, "openBreachHunt", input);
  await perform(room, people.sora, "recordHuntQuery", { breachHuntId });
  await perform(room, people.sora, "amendBreachHunt", { breachHuntId, periodTo: null });
  for (const incidentId of [...incidentIds, null]) {
    await perform(room, people.sora, "recordHuntFinding", { breachHuntId });
    const [last] = await room.database.manager.find(tables.HuntFinding, {
      where: { breachHuntId },
      order: { sequence: "DESC" },
      take: 1,
    });
    if (incidentId) await perform(room, people.sora, "linkHuntFinding", { incidentId, huntFindingId: last?.id });
  }
}

/** An adversary who was known to fewer at first, with briefings, and incidents that are theirs. */
async function profileOf(handling: string, incidentIds: readonly string[]): Promise<void> {
  const { ivan } = people;
  const briefings = await room.database.manager.find(tables.ThreatBriefing, { order: { id: "ASC" } });
  const briefingIds = briefings.map(({ id }) => id);
  const { id: profileId } = await perform(room, ivan, "recordThreatActorProfile", { handling: "RED", briefingIds });
  await perform(room, ivan, "amendThreatActorProfile", { profileId, handling });
  const marks = await room.database.manager.find(tables.Indicator, { order: { id: "ASC" } });
  for (const { id: indicatorId } of marks.filter(({ recordedById }) => recordedById === people.sora.personId))
    await perform(room, people.sora, "relateIndicator", { indicatorId, profileId });
  for (const incidentId of incidentIds)
    await perform(room, ivan, "nameActor", { incidentId, profileId, name: `A group of ${handling}`, aliases: [] });
}

/** A briefing of two editions, the first of them marked for fewer, with what came of it and what a service makes of it. */
async function briefOn(input: { readonly handling: string }): Promise<void> {
  const { ivan, sora, erin } = people;
  const marks = await room.database.manager.find(tables.Indicator, {
    where: { state: "ACTIVE" },
    order: { id: "ASC" },
  });
  const { id: threatBriefingId } = await perform(room, ivan, "draftThreatBriefing", {
    handling: "RED",
    indicatorIds: marks.filter(({ handling }) => handling === "AMBER").map(({ id }) => id),
  });
  await perform(room, ivan, "publishThreatBriefing", { threatBriefingId });
  await perform(room, erin, "acknowledgeThreatBriefing", { threatBriefingId });
  await perform(room, ivan, "amendThreatBriefing", { threatBriefingId, serviceIds: [services.exchange], ...input });
  for (const [operation, viewer] of [
    ["proposeDetectionRequirement", sora],
    ["openBreachHunt", sora],
  ] as const)
    await perform(room, viewer, operation, { threatBriefingId });
  const indicatorIds = marks.filter(({ handling }) => handling === "AMBER").map(({ id }) => id);
  await perform(room, sora, "orderIndicatorSweep", { threatBriefingId, indicatorIds });
}

/** A sweep of two services, of which one has a hit that is confirmed, and the other is not searched. */
async function sweepFor(input: object): Promise<void> {
  const seen = await room.database.manager.find(tables.Indicator, { where: { state: "ACTIVE" }, order: { id: "ASC" } });
  const widest = "handling" in input ? [input.handling] : ["AMBER", "AMBER_STRICT"];
  const wanted = seen.filter(({ handling }) => widest.includes(handling)).slice(-2);
  const { id: indicatorSweepId } = await perform(room, people.sora, "orderIndicatorSweep", {
    indicatorIds: wanted.map(({ id }) => id),
    ...input,
  });
  const [sweep] = await room.database.manager.findBy(tables.IndicatorSweep, { id: indicatorSweepId });
  const hits = (sweep?.indicatorIds ?? []).map((indicatorId) => ({
    indicatorId,
    count: 1,
    firstSeenAt: new Date("2025-11-02T00:00:00.000Z"),
  }));
  await perform(room, people.erin, "recordOwnSweepResult", { indicatorSweepId, hits });
}

/** Requirements of two services: one is amended while its monitoring is silent in one of two environments, and an alert came of it. */
async function requireDetections(pastIncidentId: string): Promise<void> {
  const { sora, erin, shai } = people;
  await perform(room, sora, "proposeDetectionRequirement", {});
  for (const [serviceId, engineer] of [
    [services.exchange, erin],
    [services.sharepoint, shai],
  ] as const) {
    const { id } = await perform<DetectionRequirement>(room, engineer, "proposeDetectionRequirement", { serviceId });
    const input = { detectionRequirementId: id };
    await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
    await perform(room, sora, "putDetectionRequirementInForce", input);
    await perform(room, sora, "prioritizeDetectionRequirement", { ...input, basis: "PAST_INCIDENT", pastIncidentId });
    for (const environment of ["production", "government"])
      await perform(room, engineer, "deployMonitoring", { ...input, environment });
    const [one] = await room.database.manager.findBy(tables.MonitoringDeployment, input);
    await perform(room, engineer, "reportMonitoringHealth", { monitoringDeploymentId: one?.id, health: "SILENT" });
    for (const incident of engineer === erin ? [undefined, pastIncidentId] : [undefined]) {
      const { id: alertId } = await perform(room, engineer, "reportAlert", { ...input, serviceId });
      if (!incident) continue;
      await perform(room, engineer, "triageAlert", { alertId });
      await perform(room, engineer, "assessSeverity", { alertId });
      await perform(room, sora, "linkAlert", { incidentId: incident, alertId });
    }
    await perform(room, engineer, "amendDetectionRequirement", { ...input, techniqueIds: ["T1078.004"] });
  }
}

/** An indicator of an incident that was seen there, in an alert, and outside of both; and one of no incident. */
async function recordSeen(incidentId: string, handling: string): Promise<void> {
  const { manager } = room.database;
  const alertId = (await manager.findOneByOrFail(tables.Alert, { incidentId })).id;
  const value = `${incidentId}.${handling.replace("_", "-")}.example`.toLowerCase();
  const indicators = [{ type: "DOMAIN_NAME", value }];
  await perform(room, people.sora, "recordIndicators", { incidentId, handling, indicators });
  const alone = [{ type: "DOMAIN_NAME", value: `alone.${value}` }];
  await perform(room, people.sena, "recordIndicators", { handling, indicators: alone });
  const { id: indicatorId } = await manager.findOneByOrFail(tables.Indicator, { value });
  const { id: actorId } = await manager.findOneByOrFail(tables.ThreatActor, { incidentId });
  await perform(room, people.sora, "relateIndicator", { indicatorId, alertId });
  await perform(room, people.sora, "relateIndicator", { indicatorId, actorId });
  for (const seen of [{}, { incidentId }, { alertId, serviceId: services.sharepoint }])
    await perform(room, people.sora, "recordSightings", { indicatorId, ...seen });
}

/** The column that each field of a filter by values of an enum, or by ids, looks at. */
const columnOf: Readonly<Record<string, string>> = {
  states: "state",
  statuses: "status",
  priorities: "priority",
  kinds: "kind",
  healths: "health",
  serviceIds: "serviceId",
  authorIds: "createdById",
  actorIds: "actorId",
  assigneeIds: "assigneeId",
  ownerIds: "ownerId",
  confidences: "confidence",
  tactics: "tactic",
  bearings: "bearing",
  outcomes: "outcome",
  roles: "role",
  phases: "phase",
  sources: "source",
  dispositions: "disposition",
  clocks: "clock",
  events: "event",
  handlerIds: "handlerId",
  rounds: "round",
};

/** Where the texts stand that a filter looks for. */
const textsOf: Readonly<Record<string, readonly string[]>> = {
  timeline: ["text"],
  alerts: ["title", "description"],
  indicators: ["value", "description"],
  profiles: ["name", "aliases"],
  adversaries: ["name", "aliases"],
  matchingAlerts: ["title", "description"],
};
/** What is left out of fields with a name where their filter leaves it out, of what has a state. */
const usually: Readonly<Record<string, object>> = {
  links: { states: ["LISTED"] },
  actors: { states: ["NAMED"] },
  observedTechniques: { states: ["OBSERVED"] },
  attackSequence: { states: ["STANDING"] },
  matchingAlerts: { suppressed: false },
};

/** Whether an alert has in common what a suggestion is about, or belongs to it. */
function matches(alert: NaiveRow, suggestion: NaiveRow): boolean {
  const [seen, came] = [alert.lastSeenAt as Date, alert.receivedAt as Date];
  const [from, until] = [suggestion.suggestedAt as Date, suggestion.lapsesAt as Date];
  const within = (hours: number) => seen.getTime() > from.getTime() - hours * 3_600_000 && came <= until;
  const share = (ofAlert: string, ofSuggestion: string) =>
    (alert[ofAlert] as unknown[]).some((one) => (suggestion[ofSuggestion] as unknown[]).includes(one));
  if ((suggestion.alertIds as unknown[]).includes(alert.id)) return true;
  if ((suggestion.reportedIndicators as unknown[]).length > 0)
    return share("reportedIndicators", "reportedIndicators") && within(24);
  if (!(suggestion.serviceIds as unknown[]).includes(alert.serviceId)) return false;
  return (
    (share("reportedTechniques", "reportedTechniques") && within(1)) ||
    (share("reportedIndicators", "reportedAssets") && within(24))
  );
}

/** What a field of a filter means, in TypeScript. */
function holds(field: string, row: NaiveRow, name: string, wanted: unknown): boolean {
  if (name === "round") return row.round === wanted;
  if (name === "suppressed") return (row.suppressedById !== null) === wanted;
  if (name === "linked") return (row.incidentId !== null) === wanted;
  if (name === "owed") return (row.settledAt === null) === wanted;
  const texts = textsOf[field] ?? [];
  if (name === "text")
    return texts.some((column) => String(row[column]).toLowerCase().includes(String(wanted).toLowerCase()));
  const time = /^(\w+)(From|Before)$/.exec(name);
  if (time) {
    const at = row[`${time[1]}At`] as Date;
    return time[2] === "From" ? at >= (wanted as Date) : at < (wanted as Date);
  }
  if (name === "tactics" && !("tactic" in row))
    return (
      attackTechniques.get(String(row.techniqueId))?.tactics.some((one) => (wanted as string[]).includes(one)) ?? false
    );
  const values = name === "serviceIds" && "serviceIds" in row ? row.serviceIds : [row[columnOf[name] as string]];
  return (values as readonly unknown[]).some((one) => (wanted as readonly unknown[]).includes(one));
}

/** What filters are drawn of, besides values of enums. */
const drawn = () => {
  const day = room.now.getTime();
  const times = [-3_600_000, 0, 3_600_000, 86_400_000].map((ms) => JSON.stringify(new Date(day + ms).toISOString()));
  const ids = [services.exchange, services.sharepoint].map((id) => `["${id}"]`);
  const persons = [people.sora, people.erin].map(({ personId }) => `["${personId}"]`);
  return {
    ...Object.fromEntries(["serviceIds"].map((name) => [name, ids])),
    ...Object.fromEntries(
      ["authorIds", "actorIds", "ownerIds", "assigneeIds", "handlerIds"].map((name) => [name, persons]),
    ),
    ...Object.fromEntries(
      ["recorded", "executed", "received", "occurred", "began"].flatMap((name) => [
        [`${name}From`, times],
        [`${name}Before`, times],
      ]),
    ),
    text: ['"session"', '"DECLARED"', '"nobody wrote this"'],
    round: ["1", "2"],
    rounds: ["[1]", "[2, 3]"],
    linked: ["true", "false"],
    owed: ["true", "false"],
  };
};

async function rules(): Promise<NaiveRules> {
  const kinds = Object.keys(readings) as (keyof typeof readings)[];
  const rows = Object.fromEntries(
    await Promise.all(
      kinds.map(async (kind) => [
        kind,
        await room.database.manager.find(readings[kind].table as unknown as EntitySchema<NaiveRow>),
      ]),
    ),
  ) as NaiveRules["rows"];
  const incidentOf = (id: unknown) => rows.Incident?.find((row) => row.id === id) as NaiveRow;
  /** The indicator by its own marking; those whom its incidents name, and who recorded or marked it, read it in any case. */
  const readsIndicator = (viewer: Viewer, row: NaiveRow): boolean => {
    const incidents = (rows.IndicatorRelation ?? [])
      .filter(({ indicatorId, incidentId, endedAt }) => indicatorId === row.id && incidentId && !endedAt)
      .map(({ incidentId }) => incidentOf(incidentId));
    const isNamed =
      [row.recordedById, row.markedById].includes(viewer.personId) ||
      incidents.some((incident) => readsMarked(viewer, { ...incident, handling: "RED" }));
    const cameOfNone = !(rows.IndicatorRelation ?? []).some(
      (one) =>
        one.indicatorId === row.id &&
        (one.incidentId || one.alertId) &&
        (one.relatedAt as Date).getTime() === (row.recordedAt as Date).getTime(),
    );
    if (row.handling === "AMBER_STRICT" && cameOfNone && isOfSecurity(viewer)) return true;
    return readsMarked(viewer, {
      handling: row.handling,
      serviceIds: [row, ...incidents].flatMap(({ serviceIds }) => serviceIds as readonly string[]),
      virtualTeamPersonIds: isNamed ? [viewer.personId] : ["somebody else"],
      askedPersonIds: [],
      askedTeamIds: [],
    });
  };
  const readsNamed = (viewer: Viewer, { incidentId, alertId }: NaiveRow): boolean => {
    const alert = alertId ? rows.Alert?.find(({ id }) => id === alertId) : undefined;
    const ids = [incidentId, alert?.incidentId].filter(Boolean);
    return ids.every((id) => readsMarked(viewer, incidentOf(id))) && (!alert || readsOne(viewer, alert));
  };
  const relatesTo = (profileId: unknown) =>
    (rows.IndicatorRelation ?? []).filter((one) => one.profileId === profileId && !one.endedAt);
  const byId = (kind: string, id: unknown) => rows[kind]?.find((row) => row.id === id) as NaiveRow;
  /** A former edition is read by whoever reads what the briefing says now, and could by its own marking. */
  const readsEdition = (viewer: Viewer, edition: NaiveRow): boolean =>
    isOfThreatIntelligence(viewer) ||
    (canReadBriefing(viewer, byId("ThreatBriefing", edition.threatBriefingId) as never) &&
      canReadBriefing(viewer, { ...edition, edition: edition.number } as never));
  const readsOne = (viewer: Viewer, alert: NaiveRow): boolean =>
    readsAlert(viewer, alert, alert.incidentId ? incidentOf(alert.incidentId) : undefined);
  const sweepOf = (row: NaiveRow) => byId("IndicatorSweep", row.indicatorSweepId);
  const readsSweep = (viewer: Viewer, sweep: NaiveRow): boolean => {
    if (!sweep.incidentId) return readsAlone(viewer, sweep);
    const incident = incidentOf(sweep.incidentId);
    const isNarrow = ["RED", "AMBER_STRICT"].includes(String(sweep.handling));
    return (
      readsMarked(viewer, incident) && (!isNarrow || readsMarked(viewer, { ...incident, handling: sweep.handling }))
    );
  };
  const readsHunt = (viewer: Viewer, hunt: NaiveRow): boolean =>
    hunt.incidentId ? readsMarked(viewer, incidentOf(hunt.incidentId)) : readsAlone(viewer, hunt);
  const readsPrecursor = (viewer: Viewer, row: NaiveRow): boolean =>
    readsAlone(viewer, row) || (isResponder(viewer) && row.recordedById === viewer.personId);
  const isMarkedNarrow = ({ handling }: NaiveRow): boolean => ["RED", "AMBER_STRICT"].includes(String(handling));
  /** Read by fewer than all responders, by its own marking or that of its incident. */
  const isNarrow = (alert: NaiveRow): boolean =>
    [alert, ...(alert.incidentId ? [incidentOf(alert.incidentId)] : [])].some(isMarkedNarrow);
  return {
    rows,
    canRead: (viewer, kind, row) => {
      if (kind === "Indicator") return readsIndicator(viewer, row);
      if (kind === "IndicatorRelation" || kind === "IndicatorSighting")
        return (
          readsIndicator(viewer, byId("Indicator", row.indicatorId)) &&
          readsNamed(viewer, row) &&
          (!row.profileId || canReadProfile(viewer, byId("ThreatActorProfile", row.profileId) as never))
        );
      if (kind === "IndicatorIntake") return row.takenById === viewer.personId;
      if (kind === "IndicatorIntakeItem") return byId("IndicatorIntake", row.intakeId).takenById === viewer.personId;
      if (kind === "Incident") return readsMarked(viewer, row);
      if (kind === "Alert") return readsOne(viewer, row);
      if (kind === "AlertNote") return !row.incidentId || readsMarked(viewer, incidentOf(row.incidentId));
      if (kind === "IndicatorSweep") return readsSweep(viewer, row);
      if (kind === "ServiceSweep" || kind === "SweepResult") return readsSweep(viewer, sweepOf(row));
      if (kind === "SweepHit")
        return readsSweep(viewer, sweepOf(row)) && readsIndicator(viewer, byId("Indicator", row.indicatorId));
      if (kind === "ThreatActorProfile") return canReadProfile(viewer, row as never);
      if (kind === "ThreatActorProfileVersion")
        return [row, byId("ThreatActorProfile", row.threatActorProfileId)].every((one) =>
          canReadProfile(viewer, one as never),
        );
      if (kind === "ThreatBriefing") return canReadBriefing(viewer, row as never);
      if (kind === "BriefingAcknowledgement" || kind === "BriefingAnswer") {
        const briefing = byId("ThreatBriefing", row.threatBriefingId);
        if (row.edition === briefing?.edition) return canReadBriefing(viewer, briefing as never);
        const edition = rows.ThreatBriefingEdition?.find(
          (one) => one.threatBriefingId === row.threatBriefingId && one.number === row.edition,
        );
        return readsEdition(viewer, edition as NaiveRow);
      }
      if (kind === "ThreatBriefingEdition") return readsEdition(viewer, row);
      if (kind === "Vulnerability") return canReadVulnerability(viewer, row as never);
      if (kind === "VulnerabilityExposure")
        return canReadVulnerability(viewer, rows.Vulnerability?.find(({ id }) => id === row.vulnerabilityId) as never);
      if (kind === "VulnerabilityEntry") {
        const vulnerability = byId("Vulnerability", row.vulnerabilityId);
        return (
          [vulnerability, { ...vulnerability, handling: row.handling }].every((one) =>
            canReadVulnerability(viewer, one as never),
          ) &&
          (row.incidentId === null || readsMarked(viewer, incidentOf(row.incidentId)))
        );
      }
      if (kind === "Precursor") return readsPrecursor(viewer, row);
      if (kind === "PrecursorMeasure") return readsPrecursor(viewer, byId("Precursor", row.precursorId));
      if (kind === "PrecursorVersion") {
        const precursor = byId("Precursor", row.precursorId);
        const then = { ...row, recordedById: precursor?.recordedById } as NaiveRow;
        return readsPrecursor(viewer, precursor) && readsPrecursor(viewer, then);
      }
      if (kind === "PrecursorLink")
        return (
          readsPrecursor(viewer, byId("Precursor", row.precursorId)) && readsMarked(viewer, incidentOf(row.incidentId))
        );
      if (kind === "ServiceAnalysis") return canReadServiceAnalysis(viewer, row as never);
      if (kind === "DetectionProof") {
        const alert = byId("Alert", row.alertId) as NaiveRow | undefined;
        return isResponder(viewer) && alert !== undefined && readsOne(viewer, alert);
      }
      if (kind === "AlertBatch") return row.performedById === viewer.personId;
      if (kind === "AlertCorrelation")
        return (
          isResponder(viewer) &&
          (row.alertIds as string[]).every((id) => !isNarrow(byId("Alert", id))) &&
          (!row.correlatedIncidentId || !isMarkedNarrow(incidentOf(row.correlatedIncidentId)))
        );
      if (kind === "AlertSuppression") return canReadSuppression(viewer, row as never);
      if (kind === "BreachHunt") return readsHunt(viewer, row);
      if (kind === "BreachHuntVersion")
        return (
          readsHunt(viewer, byId("BreachHunt", row.breachHuntId)) &&
          (row.wasInIncident === true ||
            readsHunt(viewer, { ...row, incidentId: null, handling: row.keptFor } as NaiveRow))
        );
      if (kind === "HuntQuery" || kind === "HuntFinding")
        return readsHunt(viewer, byId("BreachHunt", row.breachHuntId));
      if ("incidentId" in row && row.incidentId) return readsMarked(viewer, incidentOf(row.incidentId));
      return isResponder(viewer);
    },
    also: {
      "ThreatActorProfile.indicators": (it, of) => relatesTo(of.id).some(({ indicatorId }) => indicatorId === it.id),
      "DetectionRequirement.adversaries": (it, of) =>
        (it.techniqueIds as readonly unknown[]).some((id) => (of.techniqueIds as readonly unknown[]).includes(id)),
      "Indicator.profiles": (it, of) => relatesTo(it.id).some(({ indicatorId }) => indicatorId === of.id),
      "ThreatActorProfile.incidents": (it, of) =>
        (rows.ThreatActor ?? []).some(
          (one) => one.incidentId === it.id && one.profileId === of.id && one.state === "NAMED",
        ),
      "ThreatActorProfile.alerts": (it, of, viewer) =>
        relatesTo(of.id)
          .map(({ indicatorId }) => byId("Indicator", indicatorId))
          .filter((mark) => mark.state === "ACTIVE" && readsIndicator(viewer, mark))
          .some(
            (mark) =>
              (it.reportedIndicators as readonly unknown[]).includes(mark.value) ||
              (rows.IndicatorRelation ?? []).some(
                (one) => one.indicatorId === mark.id && one.alertId === it.id && !one.endedAt,
              ) ||
              (rows.IndicatorSighting ?? []).some(
                (one) => one.indicatorId === mark.id && one.alertId === it.id && one.stands && readsNamed(viewer, one),
              ),
          ),
      "AlertCorrelation.matchingAlerts": (it, of) => it.state !== "CLOSED" && matches(it, of),
      "AlertCorrelation.waitingAlerts": ({ incidentId, state }) => incidentId === null && state !== "CLOSED",
      "Approval.assignment": (it, { input }) => it.id === (input as { assignmentId?: string }).assignmentId,
      "DetectionRequirement.amendment": ({ number }, { state, latestNumber, standingNumber, refusedNumber }) =>
        ["IN_FORCE", "DEPLOYED"].includes(String(state)) &&
        latestNumber !== standingNumber &&
        latestNumber !== refusedNumber &&
        number === latestNumber,
      "DetectionCoverage.proofs": (it, { serviceId, techniqueId }) => {
        const requirement = byId("DetectionRequirement", it.detectionRequirementId);
        const names = (one: NaiveRow) => (one.techniqueIds as readonly unknown[]).includes(techniqueId);
        const running = (rows.MonitoringDeployment ?? []).filter(
          (one) =>
            one.detectionRequirementId === requirement.id &&
            one.state === "ACTIVE" &&
            names(one) &&
            (it.monitoringDeploymentId
              ? one.id === it.monitoringDeploymentId
              : it.techniqueId && (one.deployedAt as Date) <= (it.provenAt as Date)),
        );
        return (
          requirement.serviceId === serviceId &&
          ["IN_FORCE", "DEPLOYED"].includes(String(requirement.state)) &&
          names(requirement) &&
          [techniqueId, null].includes(it.techniqueId as never) &&
          running.length > 0
        );
      },
    },
    values: { "CustomerNotice.promiseKeptAt": () => null },
    places: {
      "alerts.SEVERITY": ({ severityRank }) => severityRank,
      "evidence.RECORDED_AT": ({ id }) => id,
      "planSteps.PROPOSED_AT": ({ id }) => id,
      "tasks.CREATED_AT": ({ id }) => id,
      "indicators.CONFIDENCE": ({ confidence }) => confidence ?? -1,
      "indicators.VALID_UNTIL": ({ validUntil }) => (validUntil as Date | null)?.toISOString() ?? "infinity",
      "profiles.RECORDED_AT": ({ id }) => id,
      "adversaries.RECORDED_AT": ({ id }) => id,
      "detectionCoverage.SERVICE": ({ serviceId }) => serviceId,
      "detectionCoverage.TECHNIQUE": ({ techniqueId }) => techniqueId,
      "detectionCoverage.PRIORITY": ({ priorityRank }) => priorityRank,
      "timeline.RECORDED_AT": ({ sequence }) => sequence,
      "notificationObligations.DEADLINE": ({ delayedUntil, dueAt }) =>
        ((delayedUntil ?? dueAt) as Date | null)?.toISOString() ?? "infinity",
    },
    leftOut: { "notificationObligations.SETTLED_AT": ({ settledAt }) => settledAt === null },
    meets: (field, row, filter) =>
      meetsFilter({ ...("state" in row && usually[field]), ...filter }, (name, wanted) =>
        holds(field, row, name, wanted),
      ),
  };
}

/** What is asked of other tables than those that readings name, of what depends on the moment, or of the texts of advice. */
const elsewhere =
  /^(availableOperations|killChain|dwellTime|isExpired|ocsfIncidentFinding|trends|similar|custody|custodyReport|CustodyEntry\.storagePlace|evidenceItems|mergedDuplicates|affected\w+|untold\w+|tenantCount|answers|minutesLeft|cursor|startCursor|endCursor)$/;

const viewers = [
  ...[people.sora, people.erin, people.emil, people.shai, people.lena, people.mina, people.nobody],
  ...[people.mara, people.ivan],
];
const roots = {
  Incident: "incidents(first: 10) { nodes $ }",
  Alert: "alerts(first: 10) { nodes $ }",
  NotificationObligation: "notificationObligations(first: 10) { nodes $ }",
  DetectionRequirement: "detectionRequirements(first: 10) { nodes $ }",
  MonitoringDeployment: "monitoringDeployments(first: 10) { nodes $ }",
  BreachHunt: "breachHunts(first: 10) { nodes $ }",
  DetectionCoverage: "detectionCoverage(first: 10) { nodes $ }",
  Vulnerability: "vulnerabilities(first: 10) { nodes $ }",
  Precursor: "precursors(first: 10) { nodes $ }",
  VulnerabilityExposure: "vulnerabilityExposures(first: 10) { nodes $ }",
  ThreatActorProfile: "threatActorProfiles(first: 10) { nodes $ }",
  ThreatBriefing: "threatBriefings(first: 10) { nodes $ }",
  BriefingAcknowledgement: "briefingAcknowledgements(first: 10) { nodes $ }",
  IndicatorSweep: "indicatorSweeps(first: 10) { nodes $ }",
  ServiceSweep: "serviceSweeps(first: 10) { nodes $ }",
  AlertCorrelation: "alertCorrelations(first: 10) { nodes $ }",
  AlertSuppression: "alertSuppressions(first: 10) { nodes $ }",
  ServiceAnalysis: "serviceAnalyses(first: 10) { nodes $ }",
} as const;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("Whatever is asked of incidents, by whomever, is what the declarations mean", async () => {
  const { contextOf } = room;
  const longest = await expectAsDeclared({
    schema,
    naive,
    roots,
    elsewhere,
    filters: { ...columnOf, ...drawn() },
    viewers,
    contextOf,
    count: 400,
  });
  expect(longest).toBeGreaterThan(5_000);
});

test("A variable that is left out once, and given or changed the next time, asks for what it says each time", async () => {
  const run = compiledExecution(schema);
  const document = parse(`query ($first: Int, $states: [NoteState!]) { incidents(first: 10) { nodes {
    serviceResponses { planSteps(first: $first) { nodes { title history(first: $first) { nodes { number } } } } }
    notes(first: $first, filter: { states: $states }) { totalCount nodes { text history(first: $first) { totalCount } } }
  } } }`);
  const all = [{}, { first: 1 }, { first: 2, states: ["PINNED"] }, {}, { first: 1, states: ["POSTED"] }, { first: 1 }];
  for (const variables of [...all, ...all]) {
    const contextValue = room.contextOf(people.sora);
    const meant = await execute({ schema: naive, document, variableValues: variables, contextValue });
    const answer = await run({ document, variables, context: room.contextOf(people.sora) });
    expect([variables, plain(answer)]).toEqual([variables, plain(meant)]);
  }
});

test("Of which type a node is, each viewer learns of those nodes alone that they may read, in one statement", async () => {
  const declared = await rules();
  let kinds: readonly string[] = [];
  const statements = await statementsOf(room.database, async () => {
    kinds = await expectNodesFound(schema, declared, viewers, room.contextOf);
  });
  expect(statements).toHaveLength(viewers.length);
  expect(kinds).toEqual(
    expect.arrayContaining([
      "Incident",
      "ServiceResponse",
      "Assignment",
      "Alert",
      ...ofFurther,
      "DetectionRequirement",
    ]),
  );
});

test("The table of each node has an index by id, as nothing else leads to it", async () => {
  const kinds = schema.getPossibleTypes(schema.getType("Node") as GraphQLInterfaceType).map(({ name }) => name);
  const indexed = await room.database.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
       JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0] WHERE attname = 'id' AND indpred IS NULL`,
  );
  const names = new Set(indexed.map(({ name }) => name));
  expect(kinds.filter((kind) => !names.has(tableOf(tables[kind as keyof typeof tables] as never).name))).toEqual([]);
});

test("What an operation has changed leads where the same thing leads when it is read", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const fields = `id title openedAt serviceResponses { state owner { personName } milestones { kind reachedAt } }
    alerts { nodes { title severityAssessment { severity } } } notes(first: 2) { totalCount nodes { text history { nodes { number } } } }`;
  const context = () => room.contextOf(people.sora);
  const changed = await execute({
    schema,
    document: parse(
      `mutation ($input: AddNoteInput!) { addNote(input: $input) { ... on Note { incident { ${fields} } } } }`,
    ),
    variableValues: { input: { incidentId, text: "Seen." } },
    contextValue: context(),
  });
  const read = await execute({
    schema,
    document: parse(`query ($id: ID!) { incident(id: $id) { ${fields} } }`),
    variableValues: { id: incidentId },
    contextValue: context(),
  });
  expect([changed.errors, read.errors]).toEqual([undefined, undefined]);
  expect(plain(changed.data)).toEqual({ addNote: { incident: plain(read.data?.incident) } });
});
