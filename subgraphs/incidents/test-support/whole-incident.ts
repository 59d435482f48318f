import { isRefusal } from "../../../platform/actions/decision.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Handling } from "../../response-model/evidence/handlings.js";
import { operations } from "../graphql/operations.js";
import { tables } from "../store/tables.js";
import { attempt, incidentAt, perform } from "./incident-scenario.js";
import type { IncidentsRoom } from "./incidents-room.js";
import type { Operation } from "./inputs.js";
import { people, services } from "./organization.js";

const { sora, erin, cora, cleo, lena, tara, mina } = people;

/** What acts on other things than an incident and its parts, or leads the incident elsewhere. */
const elsewhere = new Set<string>([
  ...(["alert", "alertSource", "alertBatch", "sourceKey", "requirement", "monitoring", "intake"] as const),
  ...(["indicator", "vulnerability", "exposure", "serviceAnalysis", "suppression", "correlation"] as const),
  ...(["precursor", "briefing", "briefingAnswer", "actorProfile"] as const),
]);
const leavesIt = new Set<string>([
  ...["changeHandling", "mergeIncident", "relateIncident", "dismissIncident", "withdrawIncident", "openIncident"],
  ...["closeIncident", "archiveIncident", "formVirtualTeam", "returnToAnalysis", "releaseService", "engageExpert"],
  ...["addAffectedService", "unlinkAlert", "unlinkAlerts", "reopenIncident", "recordAnalysis", "setRetention"],
]);

/** The latest part of each kind that an incident has, by the input field that takes its id. */
async function partsOf({ database }: IncidentsRoom, incidentId: string): Promise<Readonly<Record<string, string>>> {
  const kinds = Object.entries(tables).filter(([, { options }]) => "incidentId" in options.columns);
  const latest = kinds.map(([kind, table]) => {
    const metadata = database.getMetadata(table);
    const incident = metadata.findColumnWithPropertyName("incidentId")?.databaseName;
    return `(SELECT '${kind}' AS kind, id::text FROM ${metadata.tablePath} WHERE ${incident} = $1 ORDER BY id DESC LIMIT 1)`;
  });
  const found = await database.query<{ kind: string; id: string }[]>(latest.join(" UNION ALL "), [incidentId]);
  const parts = Object.fromEntries(found.map(({ kind, id }) => [`${kind[0]?.toLowerCase()}${kind.slice(1)}Id`, id]));
  return { ...parts, ...(parts.threatActorId && { actorId: parts.threatActorId }) };
}

/** Attempts every operation on an incident and its parts, as whoever may, and leaves out what does not fit just now. */
async function attemptEverything(room: IncidentsRoom, incidentId: string): Promise<number> {
  let performed = 0;
  const kinds = Object.entries(operations).filter(([kind]) => !elsewhere.has(kind));
  let known = await partsOf(room, incidentId);
  for (const { name } of kinds.flatMap(([, some]) => [...some])) {
    if (leavesIt.has(name)) continue;
    const { customerNoticeId: noticeId, ...parts } = known;
    const ofNotice = /Notice|Notification/.test(name) && noticeId ? { noticeId } : {};
    for (const viewer of [sora, erin, cora, cleo, lena, tara, mina] as readonly Viewer[]) {
      room.now = new Date(room.now.getTime() + 1_000);
      const input = { ...parts, ...ofNotice, incidentId };
      const answer = await attempt(room, viewer, name as Operation, input).catch(() => undefined);
      if (!answer || isRefusal(answer)) continue;
      performed += 1;
      // What is refused leaves everything as it was.
      known = await partsOf(room, incidentId);
      break;
    }
  }
  return performed;
}

/** What is visible and what something of an incident can be linked to. */
async function firstOf(room: IncidentsRoom, kind: "Vulnerability" | "Precursor" | "Indicator" | "ThreatActorProfile") {
  const { manager } = room.database;
  const where = { handling: "AMBER" as const };
  return (await manager.findOneOrFail(tables[kind] as typeof tables.Indicator, { where, order: { id: "ASC" } })).id;
}

/** An incident of Exchange that has everything, and is narrowed then; it is linked to what others may read, which they are not told. */
export async function recordWholeIncident(room: IncidentsRoom, handling: Handling): Promise<string> {
  const incidentId = await incidentAt(room, "CONTAINED");
  await attemptEverything(room, incidentId);
  await attemptEverything(room, incidentId);
  await perform(room, sora, "changeHandling", { incidentId, handling });
  await linkToOthers(room, incidentId, handling);
  return incidentId;
}

/** Alerts of a requirement that others read, the indicator, the adversary, the vulnerability and the precursor that they know. */
async function linkToOthers(room: IncidentsRoom, incidentId: string, handling: Handling): Promise<void> {
  const { manager } = room.database;
  const requirement = await manager.findOneOrFail(tables.DetectionRequirement, {
    where: { serviceId: services.exchange, state: "DEPLOYED" },
    order: { id: "ASC" },
  });
  for (const more of [{}, { detectionRequirementId: requirement.id }]) {
    const { id: alertId } = await perform(room, erin, "reportAlert", { handling, ...more });
    await perform(room, erin, "triageAlert", { alertId });
    await perform(room, erin, "assessSeverity", { alertId });
    await perform(room, sora, "linkAlert", { incidentId, alertId });
    await perform(room, sora, "dispositionAlert", { incidentId, alertId });
  }
  const value = `hidden-${handling.replace("_", "-").toLowerCase()}.example`;
  const indicators = [{ type: "DOMAIN_NAME", value }];
  await perform(room, sora, "recordIndicators", { incidentId, handling, indicators });
  const { id: own } = await manager.findOneByOrFail(tables.Indicator, { value });
  const { id: alertId } = await manager.findOneByOrFail(tables.Alert, { incidentId });
  const { id: actorId } = await manager.findOneByOrFail(tables.ThreatActor, { incidentId });
  for (const indicatorId of [own, await firstOf(room, "Indicator")]) {
    await perform(room, sora, "recordSightings", { indicatorId, incidentId });
    await perform(room, sora, "recordSightings", { indicatorId, alertId });
    await perform(room, sora, "relateIndicator", { indicatorId, alertId });
    await perform(room, sora, "relateIndicator", { indicatorId, actorId });
  }
  const profileId = await firstOf(room, "ThreatActorProfile");
  await perform(room, sora, "nameActor", { incidentId, profileId, name: "Hidden", aliases: [] });
  const vulnerabilityId = await firstOf(room, "Vulnerability");
  await perform(room, sora, "linkVulnerability", { vulnerabilityId, incidentId });
  const precursorId = await firstOf(room, "Precursor");
  await perform(room, sora, "linkPrecursorToIncident", { precursorId, incidentId });
}

/** An incident that is marked for few from its first alert on. */
export async function recordNarrowIncident(room: IncidentsRoom, handling: Handling): Promise<string> {
  const { id: alertId } = await perform(room, erin, "reportAlert", { handling });
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  const { id: incidentId } = await perform(room, erin, "escalateAlert", { alertId, handling });
  await perform(room, sora, "receiveEscalation", { incidentId });
  await perform(room, sora, "changeHandling", { incidentId, handling }).catch(() => undefined);
  await perform(room, sora, "formVirtualTeam", { incidentId });
  await attemptEverything(room, incidentId);
  return incidentId;
}
