import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { tables } from "../store/tables.js";
import { attempt, incidentAt, type Milestone, requestApproval } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { inputs, type Operation } from "../test-support/inputs.js";
import { people, services, system, teams } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("forbidden");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, cora, lena, mina, milo, nobody } = people;
const holder = ({ teamId, teamName }: { readonly teamId: string; readonly teamName: string }) => ({ teamId, teamName });

/** Who must not do what, the need that the refusal names, and the teams that it names as holding it. */
const table: readonly (readonly [Milestone, Operation, Viewer, string, readonly (keyof typeof teams)[]])[] = [
  ["SUSPECTED", "receiveEscalation", erin, "SECURITY_ON_CALL_AND_RESPONSE_LEAD", ["security"]],
  ["SUSPECTED", "receiveEscalation", cora, "SECURITY_ON_CALL_AND_RESPONSE_LEAD", ["security"]],
  ["TEAM_FORMED", "declareIncident", erin, "SECURITY_ON_CALL_AND_RESPONSE_LEAD", ["security"]],
  ["DECLARED", "draftCustomerNotice", sora, "CUSTOMER_COMMUNICATIONS", ["communications"]],
  ["DECLARED", "draftCustomerNotice", lena, "CUSTOMER_COMMUNICATIONS", ["communications"]],
  ["DECLARED", "recordNotificationException", cora, "LEGAL_AFFAIRS", ["legal"]],
  ["ANALYSED", "startContainment", sora, "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY", ["exchange"]],
  ["ANALYSED", "startContainment", shai, "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY", ["exchange"]],
  ["DECLARED", "overrideSeverity", erin, "SECURITY_ON_CALL_AND_RESPONSE_LEAD", ["security"]],
  ["DECLARED", "reassessSeverity", sora, "SERVICE_ANALYSIS_AND_INSIGHT", ["exchange"]],
  ["REVIEWED", "closeIncident", erin, "POST_INCIDENT_ANALYSIS_LEAD", ["security"]],
];

test.each(table)(
  "At %s, the refusal of %s names the missing responsibility and its holders",
  async (milestone, operation, viewer, need, names) => {
    const incidentId = await incidentAt(room, milestone);
    const [owed] = await room.database.manager.findBy(tables.NotificationObligation, { incidentId });
    const input = { incidentId, ...(owed && { obligationId: owed.id }) };
    const [audited] = await room.database.query<{ count: number }[]>(count);
    await expect(attempt(room, viewer, operation, input)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringContaining(`Ask: ${names.map((name) => teams[name].teamName).join(", ")}.`),
      extensions: { holders: names.map((name) => holder(teams[name])) },
    });
    const error = await attempt(room, viewer, operation, input).catch((reason) => reason);
    expect([...error.extensions.responsibilities, ...error.extensions.functions]).toContain(need);
    const [after] = await room.database.query<{ count: number }[]>(count);
    expect(Number(after?.count) - Number(audited?.count)).toBe(2);
  },
);

const count = "SELECT count(*)::int AS count FROM audit_entry WHERE outcome = 'FORBIDDEN'";

/** What only a named person may do, who else tries, and whom the refusal names. */
const named: readonly (readonly [Milestone, Operation, Viewer, readonly Viewer[]])[] = [
  ["STAFFED", "enterPostIncidentActivity", sena, [sora]],
  ["CONTAINMENT", "returnToAnalysis", emil, [sora, erin]],
  ["CONTAINMENT", "flagEradication", sena, [sora, erin]],
  ["STAFFED", "agreeRelease", emil, [erin]],
];

test.each(named)(
  "At %s, %s is refused to who is not the person it takes, who is named",
  async (milestone, operation, viewer, able) => {
    const incidentId = await incidentAt(room, milestone);
    await expect(attempt(room, viewer, operation, { incidentId })).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringContaining(`Ask: ${able.map(({ name }) => name).join(", ")}.`),
      extensions: { people: able.map(({ personId, name }) => ({ personId, personName: name })), holders: [] },
    });
  },
);

test("An approval that only executive incident managers give is refused with their names", async () => {
  const incidentId = await incidentAt(room, "LED");
  const { id: approvalId } = await requestApproval(room, sora, "withdrawIncident", { incidentId });
  await expect(attempt(room, sena, "grantApproval", { incidentId, approvalId })).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining(`Ask: ${milo.name}, ${mina.name}.`),
  });
});

test("For one of several services the refusal names the team that owns it, and no other", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED", { otherServiceIds: [services.sharepoint] });
  const of = (serviceId: string) => attempt(room, people.tomo, "startContainment", { incidentId, serviceId });
  await expect(of(services.exchange)).rejects.toMatchObject({ extensions: { holders: [holder(teams.exchange)] } });
  await expect(of(services.sharepoint)).rejects.toMatchObject({ extensions: { holders: [holder(teams.sharepoint)] } });
});

test.each([
  ["somebody without a team", nobody],
  ["the gateway itself", system],
])("Nothing is reported by %s", async (_who, viewer) => {
  const before = await room.database.manager.count(tables.Alert);
  await expect(attempt(room, viewer, "reportAlert")).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await room.database.manager.count(tables.Alert)).toBe(before);
});

test.each(Object.keys(inputs) as Operation[])(
  "A refused %s leaves an audit entry that names what it was about",
  async (operation) => {
    const names = [
      ...["incidentId", "otherIncidentId", "alertId", "alertSourceId", "serviceId", "relationId"],
      ...[
        "detectionRequirementId",
        "monitoringDeploymentId",
        "indicatorId",
        "vulnerabilityId",
        "precursorId",
        "precursorLinkId",
        "analysisId",
        "breachHuntId",
        "threatBriefingId",
        "profileId",
        "indicatorSweepId",
        "sweepResultId",
        "alertSuppressionId",
        "tuningRequestId",
        "alertCorrelationId",
      ],
    ];
    const nowhere = Object.fromEntries(names.map((name) => [name, newIdentifier()])) as Readonly<
      Record<string, string>
    >;
    const toApprove = { operation: { withdrawIncident: { incidentId: nowhere.incidentId } } };
    await attempt(room, nobody, operation, { ...nowhere, ...(operation === "requestApproval" && toApprove) }).catch(
      () => undefined,
    );
    const [entry] = await room.database.query<{ subject_id: string; outcome: string }[]>(
      "SELECT action, outcome, subject_type, subject_id FROM audit_entry ORDER BY sequence DESC LIMIT 1",
    );
    expect(entry).toMatchObject({ action: operation, outcome: expect.stringMatching(/^(REFUSED|FORBIDDEN)$/) });
    // What begins something is about nothing that there was before; what is about many, about none of them alone.
    const begin = [
      "openIncident",
      "registerAlertSource",
      "reportVulnerability",
      "recordPrecursor",
      "orderIndicatorSweep",
      "draftThreatBriefing",
      "recordThreatActorProfile",
    ];
    const ofAlerts = [
      "acknowledgeAlerts",
      "assignAlerts",
      "triageAlerts",
      "dismissAlerts",
      "reopenAlerts",
      "rerouteAlerts",
      "escalateAlerts",
    ];
    const ofIndicators = ["markIndicatorsFalsePositive", "clearIndicatorsFalsePositive", "withdrawIndicators"];
    const isOfNone = [...begin, ...ofAlerts, ...ofIndicators].includes(operation);
    expect([...Object.values(nowhere), ...(isOfNone ? [null] : [])]).toContain(entry?.subject_id);
  },
);
