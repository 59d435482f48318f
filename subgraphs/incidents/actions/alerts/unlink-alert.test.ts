import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AdversaryActivity } from "../../domain/records/analysis/adversary-activity.js";
import type { Hypothesis } from "../../domain/records/analysis/hypothesis.js";
import type { ObservedTechnique } from "../../domain/records/analysis/observed-technique.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  assessedAlert,
  attempt,
  dismiss,
  incidentAt,
  incidentOf,
  perform,
  responseOf,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("unlinked alerts");
});
afterAll(() => room.close());

const { cora, erin, shai, sora, sena } = people;
const alertOf = async (id: string) => (await room.database.manager.findOneByOrFail(tables.Alert, { id })) as Alert;
const lastOf = async (incidentId: string) => {
  const [entry] = await room.database.query(
    "SELECT text FROM timeline_entry WHERE incident_id = $1 ORDER BY sequence DESC LIMIT 1",
    [incidentId],
  );
  return entry.text as string;
};
const unlink = (incidentId: string, alertId: string, by = sora) =>
  attempt(room, by, "unlinkAlert", { incidentId, alertId });
const corrections = async (by: typeof sora, id: string) => {
  const { data } = await ask<{ alert: { corrections: { nodes: readonly object[] } } | null }>(
    room,
    by,
    `query ($id: ID!) { alert(id: $id) { corrections(first: 5) { nodes {
      kind reason formerDisposition formerDispositionReason } } } }`,
    { id },
  );
  return data?.alert?.corrections.nodes;
};

/** An alert for another service than the incident's, which its team has triaged and assessed, and security has linked. */
async function linkedAlertOfSharePoint(incidentId: string): Promise<string> {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId: services.sharepoint });
  await perform(room, shai, "triageAlert", { alertId });
  await perform(room, shai, "assessSeverity", { alertId });
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  return alertId;
}

/** Another alert for Exchange, which security has linked. */
async function linkedAlert(incidentId: string): Promise<string> {
  const { id: alertId } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  return alertId;
}

test("An alert that was linked to the wrong incident waits in its queue again, and is linked to the right one", async () => {
  const [wrong, right] = [await incidentAt(room, "RECEIVED"), await incidentAt(room, "RECEIVED")];
  const alertId = await linkedAlertOfSharePoint(wrong);
  await perform(room, sora, "dispositionAlert", { incidentId: wrong, alertId, reason: "As it seemed." });
  await perform(room, sora, "recordIndicators", { alertId });
  await perform(room, sora, "recordIndicators", { incidentId: wrong });
  const { indicatorId } = await room.database.manager.findOneByOrFail(tables.IndicatorRelation, { alertId });
  await perform(room, sora, "recordSightings", { indicatorId, alertId, incidentId: wrong });
  const before = await alertOf(alertId);
  await perform(room, sora, "unlinkAlert", { incidentId: wrong, alertId, reason: "It is of another tenant." });
  expect(await alertOf(alertId)).toEqual({
    ...before,
    ...{ version: before.version + 1, state: "TRIAGED", incidentId: null, linkedAt: null },
    ...{ disposition: null, dispositionReason: null, tuning: null },
  });
  expect(await corrections(erin, alertId)).toEqual([
    {
      kind: "UNLINKED",
      reason: "It is of another tenant.",
      formerDisposition: before.disposition,
      formerDispositionReason: "As it seemed.",
    },
  ]);
  expect(await lastOf(wrong)).toMatch(
    /^Took the alert ".*" out of the incident: It is of another tenant\. SharePoint counts as affected until it is released with releaseService\. Indicators that were recorded of it stay until unrelateIndicator takes them out: 2\. Sightings in it stay until withdrawSighting: 1\.$/,
  );
  expect(await responseOf(room, wrong, services.sharepoint)).toMatchObject({ state: "ANALYSIS" });
  await perform(room, sora, "linkAlert", { incidentId: right, alertId });
  expect((await incidentOf(room, right)).serviceIds).toContain(services.sharepoint);
});

test("An alert that an incident was opened of stays, as long as no other is left that it was opened of", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const opener = await room.database.manager.findOneByOrFail(tables.Alert, { incidentId });
  await linkedAlertOfSharePoint(incidentId);
  expect(await unmetGates(unlink(incidentId, opener.id))).toEqual(["NOTHING_RESTS_ON_ALERT"]);
  const alertIds = [(await assessedAlert(room)).id, (await assessedAlert(room)).id] as [string, string];
  const { id: ofBoth } = await perform(room, erin, "escalateAlerts", { alertIds });
  await perform(room, sora, "unlinkAlert", { incidentId: ofBoth, alertId: alertIds[0] });
  expect(await unmetGates(unlink(ofBoth, alertIds[1]))).toEqual(["NOTHING_RESTS_ON_ALERT"]);
});

test("What the declaration rests on, and what is said of the adversary, is rested on something else first", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const opener = await room.database.manager.findOneByOrFail(tables.Alert, { incidentId });
  const alertId = await linkedAlert(incidentId);
  await perform(room, sora, "dispositionAlert", { incidentId, alertId, disposition: "TRUE_POSITIVE" });
  await perform(room, sora, "dispositionAlert", { incidentId, alertId: opener.id, disposition: "BENIGN_POSITIVE" });
  await perform(room, sora, "declareIncident", { incidentId });
  const technique = await perform<ObservedTechnique>(room, sora, "recordObservedTechnique", {
    ...{ incidentId, serviceId: services.exchange, alertIds: [alertId], evidenceIds: [], findingIds: [] },
  });
  const act = await perform<AdversaryActivity>(room, sora, "recordAdversaryActivity", {
    ...{ incidentId, serviceId: services.exchange, alertIds: [alertId], evidenceIds: [], findingIds: [] },
  });
  const { id: hypothesisId } = await perform<Hypothesis>(room, sora, "stateHypothesis", { incidentId });
  await perform(room, sora, "addHypothesisPoint", { incidentId, hypothesisId, alertIds: [alertId], evidenceIds: [] });
  const refused = async () => {
    const result = (await unlink(incidentId, alertId)) as { readonly gates?: readonly { readonly message: string }[] };
    return result.gates?.map(({ message }) => message).join(" ") ?? "";
  };
  const first = await refused();
  expect(first).toContain("no alert that was found to be a true positive would be left");
  expect(first).toContain(technique.techniqueId);
  expect(first).toContain(act.description.slice(0, 20));
  await perform(room, sora, "dispositionAlert", { incidentId, alertId: opener.id, disposition: "TRUE_POSITIVE" });
  expect(await refused()).not.toContain("true positive");
  await perform(room, sora, "amendObservedTechnique", {
    ...{ incidentId, observedTechniqueId: technique.id, alertIds: [opener.id] },
  });
  await perform(room, sora, "withdrawAdversaryActivity", { incidentId, adversaryActivityId: act.id });
  expect(await refused()).toBe("");
  expect(await lastOf(incidentId)).toContain("Points of hypotheses that name it stay as they were written: 1.");
});

test("It is for whoever triages its service as well, for no other team, and for nobody in an incident that is closed", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const alertId = await linkedAlert(incidentId);
  await expect(unlink(incidentId, alertId, shai)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, erin, "unlinkAlert", { incidentId, alertId });
  await perform(room, erin, "linkAlert", { incidentId, alertId });
  await dismiss(room, incidentId);
  const closed = await incidentAt(room, "CLOSED");
  const [ofClosed] = await room.database.manager.findBy(tables.Alert, { incidentId: closed });
  expect(await unmetGates(unlink(closed, ofClosed?.id ?? ""))).toContain("OPEN_OR_DISMISSED");
});

test("Whoever reads the alert after that learns nothing of an incident that they may not read", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const alertId = await linkedAlert(incidentId);
  await perform(room, sora, "dispositionAlert", { incidentId, alertId, reason: "The executive's mailbox." });
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  await perform(room, sora, "unlinkAlert", { incidentId, alertId, reason: "It is of another executive." });
  // Not even that it was of one: that it was taken out, by whom and when, is told where the others read it.
  for (const by of [cora, sena]) expect(await corrections(by, alertId)).toEqual([]);
  expect(await alertOf(alertId)).toMatchObject({ state: "TRIAGED", incidentId: null, disposition: null });
  expect(await lastOf(incidentId)).toContain("out of the incident: It is of another executive.");
});
