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
import { type NaiveReader, type NaiveRules, naiveReader } from "../../../platform/test-support/reading/naive-reader.js";
import type { NaiveRow } from "../../../platform/test-support/reading/naive-row.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import {
  isOfSecurity,
  isOfThreatIntelligence,
  isOnSecuritySide,
  isResponder,
} from "../../access/reading/visibility.js";
import { readsAlone, readsMarked } from "../../access/test-support/reads-marked.js";
import { attackTechniques } from "../../response-model/attack/attack-techniques.js";
import { rangeFinder } from "../domain/indicators/ip-address.js";
import type { RequiredLogSource } from "../domain/records/requirements/required-log-source.js";
import { lastFullMonths } from "../domain/service-analyses/period-of.js";
import { canReadProfile } from "../store/actor-profiles/can-read-profile.js";
import { canReadSuppression } from "../store/alert-suppressions/can-read-suppression.js";
import { canReadBriefing } from "../store/briefings/can-read-briefing.js";
import { readings } from "../store/reader.js";
import { canReadServiceAnalysis } from "../store/service-analyses/can-read-service-analysis.js";
import { tables } from "../store/tables.js";
import { isForWhoTunes } from "../store/tuning-requests/visible-request.js";
import { canReadVulnerability } from "../store/vulnerabilities/can-read-vulnerability.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";
import { readsAlert } from "../test-support/reads-alert.js";
import { recordEverything } from "../test-support/varied-records.js";
import { schema as definition } from "./schema.js";

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
let naive: { readonly schema: GraphQLSchema; readonly reader: NaiveReader };

beforeAll(async () => {
  room = await openIncidentsRoom("reader");
  await recordEverything(room);
  for (const handling of ["AMBER_STRICT", "RED"])
    for (const serviceId of [services.exchange, services.sharepoint])
      await perform(room, people.sora, "registerAlertSource", {
        name: `${handling} ${serviceId}`,
        handling,
        serviceId,
      });
  schema = (await sharedSchema(definition)).schema;
  const reader = naiveReader(readings as Readings, await rules());
  naive = { schema: (await buildSubgraph({ ...definition, reader })).schema, reader };
});
afterAll(() => room.close());

/** The column that each field of a filter by values of an enum, or by ids, looks at. */
const columnOf: Readonly<Record<string, string>> = {
  states: "state",
  heldBy: "heldBy",
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
  handlings: "handling",
  determinations: "determination",
  finds: "find",
  reviewStates: "reviewState",
  types: "type",
  formats: "format",
  priorityBases: "priorityBasis",
  customerDataEffects: "customerDataEffects",
};

/** Where the texts stand that a filter looks for. */
const textsOf: Readonly<Record<string, readonly string[]>> = {
  timeline: ["text"],
  alerts: ["title", "description"],
  indicators: ["value", "description"],
  profiles: ["name", "aliases"],
  adversaries: ["name", "aliases"],
  matchingAlerts: ["title", "description"],
  incidents: ["number", "title", "summary"],
  breachHunts: ["hypothesis", "conclusions"],
  indicatorSweeps: ["searched"],
  threatActorProfiles: ["name", "aliases"],
  detectionRequirements: ["title", "description"],
  monitoringDeployments: ["rule", "environment", "details"],
  precursors: ["description", "source"],
  vulnerabilities: ["number", "cveId", "title", "description"],
  threatBriefings: ["title", "whatIsKnown", "recommendation"],
  alertSuppressions: ["titleContains", "reason"],
  alertSources: ["name"],
};

/** What a filter by true or false asks of a column: whether it has a value. */
const isSet: Readonly<Record<string, string>> = {
  linked: "incidentId",
  inIncident: "incidentId",
  exploited: "exploitedSince",
  resolved: "resolvedAt",
  acknowledged: "acknowledgedAt",
  assigned: "assigneeId",
  overdue: "overdueAt",
  reopened: "reopenedAt",
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
  if (share("reportedEntities", "reportedEntities") && within(24)) return true;
  if (!(suggestion.serviceIds as unknown[]).includes(alert.serviceId)) return false;
  return (
    (share("reportedTechniques", "reportedTechniques") && within(1)) ||
    (share("reportedIndicators", "reportedAssets") && within(24))
  );
}

function valueIn(row: NaiveRow, column: string): unknown {
  if (!(column in row)) throw new Error(`${column} is no column: say in \`elsewhere\` that the filter is not drawn.`);
  return row[column];
}

const isAddressIn = (reported: string, range: string): boolean =>
  range.includes("/") && !reported.includes("/") && rangeFinder([{ range }])(reported) !== undefined;

/** What a field of a filter means, in TypeScript. */
function holds(field: string, row: NaiveRow, name: string, wanted: unknown): boolean {
  if (name === "refusing") {
    const [refused, settled] = [row.lastRefusedAt as Date | null, row.refusalsSettledAt as Date | null];
    return (refused !== null && (settled === null || refused > settled)) === wanted;
  }
  if (name === "silentSince") return row.lastReceivedAt === null || (row.lastReceivedAt as Date) < (wanted as Date);
  if (name === "silentAt") return row.silentFrom !== null && (row.silentFrom as Date) <= (wanted as Date);
  if (field === "missingServiceAnalyses" && name === "periodFrom") return (row.periodFrom as Date) >= (wanted as Date);
  if (name === "periodBefore") return (row.periodFrom as Date) < (wanted as Date);
  if (name === "round") return row.round === wanted;
  if (name === "indicators")
    return (row.reportedIndicators as readonly string[]).some((reported) =>
      (wanted as readonly string[]).some((value) => reported === value || isAddressIn(reported, value)),
    );
  if (name === "logSources" || name === "logSourcesBeyond") {
    const isNamed = (needed: RequiredLogSource) =>
      (wanted as readonly Partial<RequiredLogSource>[]).some((one) =>
        Object.entries(one).every(([part, value]) => needed[part as keyof RequiredLogSource] === value),
      );
    const needs = row.logSources as readonly RequiredLogSource[];
    return name === "logSources" ? needs.some(isNamed) : needs.some((one) => !isNamed(one));
  }
  if (name === "entities")
    return (wanted as readonly { type: string; value: string }[]).some(({ type, value }) =>
      (row.reportedEntities as readonly string[]).includes(`${type} ${value.toLowerCase()}`),
    );
  if (name === "suppressed") return (row.suppressedById !== null) === wanted;
  if (name === "legalHold") return row.legalHold === wanted;
  if (name in isSet) return (row[isSet[name] as string] !== null) === wanted;
  if (name === "owed") return (row.settledAt === null) === wanted;
  const texts = textsOf[field] ?? [];
  if (name === "text")
    return texts.some((column) =>
      String(row[column] ?? "")
        .toLowerCase()
        .includes(String(wanted).toLowerCase()),
    );
  const time = /^(\w+)(From|Before)$/.exec(name);
  if (time) {
    const at = valueIn(row, `${time[1]}At`) as Date | null;
    return at !== null && (time[2] === "From" ? at >= (wanted as Date) : at < (wanted as Date));
  }
  if (name === "tactics" && !("tactic" in row))
    return (
      attackTechniques.get(String(row.techniqueId))?.tactics.some((one) => (wanted as string[]).includes(one)) ?? false
    );
  const column = name === "serviceIds" && "serviceIds" in row ? "serviceIds" : columnOf[name];
  return [valueIn(row, String(column))].flat().some((one) => (wanted as readonly unknown[]).includes(one));
}

/** Whether a filter of obligations says whether it wants what is owed: where it does not, that is wanted. */
const saysOwed = ({ and, or, ...own }: Readonly<Record<string, unknown>> = {}): boolean =>
  ["owed", "states", "settledFrom", "settledBefore"].some((name) => own[name] != null) ||
  [and ?? [], or ?? []].flat().some((one) => saysOwed(one as Readonly<Record<string, unknown>>));

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
      [
        ...["recorded", "executed", "received", "occurred", "began", "opened", "declared", "ended", "lastSeen"],
        ...["seen", "reviewDue", "disclosureDue", "fixDue", "started", "settled"],
      ].flatMap((name) => [
        [`${name}From`, times],
        [`${name}Before`, times],
      ]),
    ),
    text: ['"session"', '"DECLARED"', '"nobody wrote this"'],
    indicators: [
      '["203.0.113.0/24"]',
      '["203.0.113.7"]',
      '["198.51.100.0/24", "203.0.113.4/30"]',
      '["nothing.example"]',
    ],
    ...Object.fromEntries(
      ["logSources", "logSourcesBeyond"].map((name) => [
        name,
        ['[{ product: "windows" }]', '[{ product: "windows", service: "sysmon" }, { category: "proxy" }]'],
      ]),
    ),
    entities: [
      '[{ type: HOST, value: "WEB-1" }]',
      '[{ type: HOST, value: "web-2" }, { type: USER, value: "alice" }]',
      '[{ type: RESOURCE, value: "web-1" }]',
    ],
    refusing: ["true", "false"],
    ...Object.fromEntries(["silentSince", "silentAt"].map((name) => [name, times])),
    round: ["1", "2"],
    rounds: ["[1]", "[2, 3]"],
    ...Object.fromEntries([...Object.keys(isSet), "owed", "legalHold"].map((name) => [name, ["true", "false"]])),
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
  /** One that is marked for few: by security on-call, by security where it is AMBER_STRICT, and by whoever looks after all that it reports for. */
  const readsSource = (viewer: Viewer, { handling, serviceIds }: NaiveRow): boolean => {
    const looksAfter = viewer.memberships.flatMap((team) => team.serviceIds);
    const isOnCall = viewer.memberships.some(({ responsibilities }) =>
      responsibilities.includes("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    );
    return (
      isResponder(viewer) &&
      (!["RED", "AMBER_STRICT"].includes(String(handling)) ||
        isOnCall ||
        (handling === "AMBER_STRICT" && isOnSecuritySide(viewer)) ||
        (serviceIds as readonly string[]).every((id) => looksAfter.includes(id)))
    );
  };
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
      if (kind === "IncidentRelation")
        return [row.incidentId, row.otherIncidentId].every((id) => readsMarked(viewer, incidentOf(id)));
      if (kind === "AlertNote") return !row.incidentId || readsMarked(viewer, incidentOf(row.incidentId));
      if (kind === "AlertHistoryEntry")
        return (
          (!row.incidentId || readsMarked(viewer, incidentOf(row.incidentId))) &&
          (!["SUPPRESSED", "RETURNED"].includes(String(row.kind)) || canReadSuppression(viewer, row as never))
        );
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
        const part = kind === "BriefingAnswer" ? byId("BriefingAcknowledgement", row.briefingAcknowledgementId) : row;
        if (
          isResponder(viewer) &&
          viewer.memberships.some(({ serviceIds }) => serviceIds.includes(part?.serviceId as string))
        )
          return true;
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
      if (kind === "VulnerabilityRevision") {
        const vulnerability = byId("Vulnerability", row.vulnerabilityId);
        return [vulnerability, { ...vulnerability, handling: row.handling }].every((one) =>
          canReadVulnerability(viewer, one as never),
        );
      }
      if (kind === "Precursor") return readsPrecursor(viewer, row);
      if (kind === "PrecursorMeasure" || kind === "PrecursorClosing")
        return readsPrecursor(viewer, byId("Precursor", row.precursorId));
      if (kind === "PrecursorVersion") {
        const precursor = byId("Precursor", row.precursorId);
        const then = { ...row, recordedById: precursor?.recordedById } as NaiveRow;
        return readsPrecursor(viewer, precursor) && readsPrecursor(viewer, then);
      }
      if (kind === "PrecursorLink")
        return (
          readsPrecursor(viewer, byId("Precursor", row.precursorId)) && readsMarked(viewer, incidentOf(row.incidentId))
        );
      if (kind === "ServiceAnalysis" || kind === "MissingServiceAnalysis")
        return canReadServiceAnalysis(viewer, row as never);
      if (kind === "DetectionProof") {
        const alert = byId("Alert", row.alertId) as NaiveRow | undefined;
        return isResponder(viewer) && alert !== undefined && readsOne(viewer, alert);
      }
      if (kind === "AlertSource") return readsSource(viewer, row);
      if (kind === "AlertSourceKey") return readsSource(viewer, byId("AlertSource", row.alertSourceId));
      if (kind === "AlertBatch") return row.performedById === viewer.personId;
      if (kind === "AlertCorrelation")
        return (
          isResponder(viewer) &&
          (row.alertIds as string[]).every((id) => !isNarrow(byId("Alert", id))) &&
          (!row.correlatedIncidentId || !isMarkedNarrow(incidentOf(row.correlatedIncidentId)))
        );
      if (kind === "AlertSuppression") return canReadSuppression(viewer, row as never);
      if (kind === "TuningRequest") {
        const origin = byId("Alert", row.originAlertId);
        const isShut =
          origin.handling === "RED" || (origin.incidentId && isMarkedNarrow(incidentOf(origin.incidentId)));
        return isForWhoTunes(viewer, row as never) && !isShut;
      }
      if (kind === "BreachHunt") return readsHunt(viewer, row);
      if (kind === "BreachHuntVersion" || kind === "BreachHuntConclusion")
        return (
          readsHunt(viewer, byId("BreachHunt", row.breachHuntId)) &&
          (row.wasInIncident === true
            ? readsMarked(viewer, incidentOf(row.incidentId))
            : readsHunt(viewer, { ...row, incidentId: null, handling: row.keptFor } as NaiveRow))
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
      "TuningRequest.recurrences": (it, of) =>
        (it.lastSeenAt as Date) > ((of.decidedAt ?? of.requestedAt) as Date) &&
        ((of.rules as string[]).length > 0
          ? (of.rules as string[]).every((rule) => (it.reportedRules as string[]).includes(rule))
          : (of.fingerprints as unknown[]).includes(it.fingerprint)),
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
            (requirement.environments as readonly string[]).includes(String(one.environment)) &&
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
    values: {
      "CustomerNotice.promiseKeptAt": () => null,
      "TuningRequest.isAskedFor": ({ id }) => (rows.Alert ?? []).some(({ tuningRequestId }) => tuningRequestId === id),
    },
    places: {
      ...Object.fromEntries(
        ["incidents", "vulnerabilities"].map((list) => [`${list}.SEVERITY`, ({ severityRank }) => severityRank]),
      ),
      "alerts.SEVERITY": ({ severityRank }) => (severityRank === -1 ? 2 : severityRank),
      "alerts.TRIAGE_DUE_AT": ({ state, triageDueAt }) =>
        state === "RECEIVED" && triageDueAt ? (triageDueAt as Date).toISOString() : "infinity",
      "serviceAnalyses.PERIOD": ({ periodFrom }) => (periodFrom as Date).toISOString(),
      "indicatorSweeps.PRIORITY": ({ priority }) => priority ?? 6,
      ...Object.fromEntries(
        [
          ...["indicators.RECORDED_AT", "alertSuppressions.CREATED_AT", "precursors.RECORDED_AT"],
          ...["serviceAnalyses.DRAFTED_AT", "indicatorSweeps.ORDERED_AT", "serviceSweeps.ORDERED_AT"],
          ...["vulnerabilities.REPORTED_AT", "vulnerabilityExposures.ADDED_AT", "threatActorProfiles.RECORDED_AT"],
          ...["threatBriefings.DRAFTED_AT", "briefingAcknowledgements.PUBLISHED_AT", "alertCorrelations.SUGGESTED_AT"],
        ].map((order) => [order, ({ id }) => id]),
      ),
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
      "alertSources.REGISTERED_AT": ({ id }) => id,
      "missingServiceAnalyses.PERIOD": ({ periodFrom }) => (periodFrom as Date).toISOString(),
      "missingServiceAnalyses.SERVICE": ({ serviceName }) => serviceName,
      "timeline.RECORDED_AT": ({ sequence }) => sequence,
      "notificationObligations.DEADLINE": ({ delayedUntil, dueAt }) =>
        ((delayedUntil ?? dueAt) as Date | null)?.toISOString() ?? "infinity",
    },
    listed: {
      // The last month that is over, or of the last twelve those that are asked for.
      missingServiceAnalyses: ({ periodFrom, periodUntil }, { filter }) => {
        const isOfPeriod = filter?.periodFrom != null || filter?.periodBefore != null;
        const { from, until } = lastFullMonths(room.now, isOfPeriod ? 12 : 1);
        return (periodFrom as Date) >= from && (periodUntil as Date) <= until;
      },
      notificationObligations: ({ settledAt }, { filter, orderBy }) =>
        settledAt === null || saysOwed(filter) || Boolean(orderBy?.some(({ field }) => field === "SETTLED_AT")),
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
  /^(availableOperations|killChain|dwellTime|isExpired|ocsfIncidentFinding|csafAdvisory|trends|similar|custody|custodyReport|CustodyEntry\.storagePlace|evidenceItems|mergedDuplicates|affected\w+|untold\w+|tenantCount|answers|minutesLeft|monitoringDeployments\.(healths|overdue|failingTest|lackingLogs)|(breachHunts|hunts)\.ledToRequirement|indicators\.seen\w*|vulnerabilities\.overdue|indicators\.actorIds|incidents\.ownerIds|notificationObligations\.serviceIds)$/;

const viewers: readonly Viewer[] = Object.values(people);
const roots = {
  Incident: "incidents",
  Alert: "alerts",
  Indicator: "indicators",
  NotificationObligation: "notificationObligations",
  DetectionRequirement: "detectionRequirements",
  MonitoringDeployment: "monitoringDeployments",
  BreachHunt: "breachHunts",
  DetectionCoverage: "detectionCoverage",
  Vulnerability: "vulnerabilities",
  Precursor: "precursors",
  VulnerabilityExposure: "vulnerabilityExposures",
  ThreatActorProfile: "threatActorProfiles",
  ThreatBriefing: "threatBriefings",
  BriefingAcknowledgement: "briefingAcknowledgements",
  IndicatorSweep: "indicatorSweeps",
  ServiceSweep: "serviceSweeps",
  AlertCorrelation: "alertCorrelations",
  AlertSuppression: "alertSuppressions",
  TuningRequest: "tuningRequests",
  ServiceAnalysis: "serviceAnalyses",
  MissingServiceAnalysis: "missingServiceAnalyses",
  AlertSource: "alertSources",
} as const;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("Whatever is asked of incidents, by whomever, is what the declarations mean", async () => {
  const { contextOf } = room;
  const found = await expectAsDeclared({
    schema,
    naive,
    roots,
    elsewhere,
    filters: { ...columnOf, ...drawn() },
    viewers,
    contextOf,
    count: 200,
  });
  expect(found.requests).toBeGreaterThan(3_000);
  expect(found.withCursors).toBeGreaterThan(300);
  expect(found.longest).toBeGreaterThan(5_000);
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
    const meant = await execute({ schema: naive.schema, document, variableValues: variables, contextValue });
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
