import { handlings } from "../../response-model/evidence/handlings.js";
import type { DetectionRequirement } from "../domain/records/requirements/detection-requirement.js";
import { tables } from "../store/tables.js";
import { incidentAt, incidentOfTwo, perform } from "./incident-scenario.js";
import type { IncidentsRoom } from "./incidents-room.js";
import { people, services } from "./organization.js";

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
/** Incidents of every marking and several states, with something of each kind that there is, in and outside of them. */
export async function recordEverything(room: IncidentsRoom): Promise<void> {
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
    await huntFor(room, { incidentId, ...(handling && { handling }) }, [formed, contained, two]);
  await requireDetections(room, contained);
  for (const incidentId of [formed, contained, two])
    for (const handling of Object.keys(handlings)) await recordSeen(room, incidentId, handling);
  for (const handling of ["RED", "AMBER_STRICT", "AMBER"]) {
    const { id: vulnerabilityId } = await perform(room, people.erin, "reportVulnerability", {
      handling,
      serviceIds: [services.exchange, ...(handling === "RED" ? [] : [services.sharepoint])],
      cweIds: handling === "AMBER" ? ["CWE-918", "CWE-20"] : ["CWE-918"],
    });
    for (const incidentId of [contained, two])
      await perform(room, people.mara, "linkVulnerability", { vulnerabilityId, incidentId });
  }
  for (const [incidentId, handling] of [[contained], [two], [null, "AMBER_STRICT"], [null, "AMBER"]] as const)
    await sweepFor(room, { incidentId, ...(handling && { handling }) });
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
  for (const handling of ["RED", "AMBER_STRICT", "AMBER", "GREEN"]) await briefOn(room, { handling });
  await perform(room, people.ivan, "draftThreatBriefing");
  for (const handling of ["RED", "AMBER_STRICT", "AMBER", "GREEN"]) await profileOf(room, handling, [formed, two]);
  await perform(room, people.erin, "draftServiceAnalysis");
  await perform(room, people.erin, "suppressAlerts", { endsAt: new Date(room.now.getTime() + 86_400_000) });
  const disk = { title: "Disk full", description: "Full.", fingerprint: "disk", signal: "FIRING", severity: "LOW" };
  await perform(room, people.erin, "ingestAlerts", { alerts: [{ ...disk, techniques: [], indicators: [] }] });
  for (const title of ["One", "Other", "Third"]) {
    const entities = [
      { type: "HOST", value: title === "One" ? "web-1" : "web-2" },
      { type: "USER", value: "alice" },
    ];
    const both = { ...disk, title, fingerprint: title, techniques: [], indicators: ["203.0.113.7"], entities };
    await perform(room, people.erin, "ingestAlerts", { alerts: [both] });
  }
  for (const rules of [[], ["R-7"]]) {
    const one = { ...disk, techniques: [], indicators: [], fingerprint: `noise ${rules}`, rules };
    await perform(room, people.erin, "ingestAlerts", { alerts: [one] });
    const { id } = await room.database.manager.findOneByOrFail(tables.Alert, { fingerprint: one.fingerprint });
    const noise = { disposition: "FALSE_POSITIVE", tuning: "Leave it out." };
    await perform(room, people.emil, "dismissAlerts", { alertIds: [id], ...noise });
    const { tuningRequestId } = await room.database.manager.findOneByOrFail(tables.Alert, { id });
    if (rules.length > 0) await perform(room, people.sora, "recordTuning", { tuningRequestId });
    await perform(room, people.erin, "ingestAlerts", {
      alerts: [{ ...one, fingerprint: `${one.fingerprint} again` }, one],
    });
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
}

/** A hunt with a query and findings, all but one of which are of the incidents. */
async function huntFor(room: IncidentsRoom, input: object, incidentIds: readonly string[]): Promise<void> {
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
    // What a hunt inside an incident finds is part of that, and is taken out to be part of another.
    const around = last?.incidentId;
    if (around === incidentId) continue;
    if (around) await perform(room, people.sora, "unlinkHuntFinding", { incidentId: around, huntFindingId: last.id });
    if (incidentId) await perform(room, people.sora, "linkHuntFinding", { incidentId, huntFindingId: last?.id });
  }
}

/** An adversary who was known to fewer at first, with briefings, and incidents that are theirs. */
async function profileOf(room: IncidentsRoom, handling: string, incidentIds: readonly string[]): Promise<void> {
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
async function briefOn(room: IncidentsRoom, input: { readonly handling: string }): Promise<void> {
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
async function sweepFor(room: IncidentsRoom, input: object): Promise<void> {
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
async function requireDetections(room: IncidentsRoom, pastIncidentId: string): Promise<void> {
  const { sora, erin, shai } = people;
  await perform(room, sora, "proposeDetectionRequirement", {});
  for (const [serviceId, engineer] of [
    [services.exchange, erin],
    [services.sharepoint, shai],
  ] as const) {
    const { id } = await perform<DetectionRequirement>(room, engineer, "proposeDetectionRequirement", {
      serviceId,
      environments: ["production", "government"],
      logSources: [
        { product: "windows", service: "sysmon" },
        engineer === erin ? { category: "proxy" } : { product: "windows" },
      ],
    });
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
async function recordSeen(room: IncidentsRoom, incidentId: string, handling: string): Promise<void> {
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
