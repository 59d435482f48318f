import { virtualTeamRoles } from "../../../response-model/process/virtual-team-roles.js";
import { phaseOf } from "../../domain/response/phase-of.js";
import { advance, incidentOf, notifyCustomers, offerTo, perform, watch } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { dayOf, leaveOldDatabase, type OldIncident, type Stamp } from "../../test-support/old-database.js";
import { old } from "../../test-support/old-incidents.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { tables } from "../tables.js";

const { sora, sena, erin, emil, shai } = people;
const both = [
  [services.exchange, erin],
  [services.sharepoint, shai],
] as const;

type Old = keyof typeof old;
const ids = Object.fromEntries(Object.keys(old).map((name, index) => [name, idOf(401 + index)])) as Record<Old, string>;

let room: IncidentsRoom;
beforeAll(async () => {
  const incidents = Object.fromEntries(Object.entries(old).map(([name, incident]) => [ids[name as Old], incident]));
  room = await openIncidentsRoom("answer for each service", (url) => leaveOldDatabase(url, incidents));
});
afterAll(() => room.close());

const all = <Kind extends keyof typeof tables>(kind: Kind, name: Old) =>
  room.database.manager.find(tables[kind] as typeof tables.Milestone, {
    where: { incidentId: ids[name] },
    order: { id: "ASC" },
  });
const valuesOf = async (kind: keyof typeof tables, name: Old, field: string) =>
  (await all(kind, name)).map((row) => (row as unknown as Record<string, unknown>)[field]);

/** What became of each: its state, its phase, the state of both services, that of their last plan and of their guidance. */
const table: Readonly<Record<Old, readonly [string, string, string, string?, string?]>> = {
  suspected: ["SUSPECTED", "DETECTION_AND_ANALYSIS", "ANALYSIS"],
  received: ["RECEIVED", "DETECTION_AND_ANALYSIS", "ANALYSIS"],
  declared: ["DECLARED", "DETECTION_AND_ANALYSIS", "ANALYSIS", "PROPOSED"],
  back: ["DECLARED", "DETECTION_AND_ANALYSIS", "ANALYSIS", "PROPOSED"],
  containing: ["DECLARED", "CONTAINMENT", "CONTAINMENT", "PROPOSED", "ISSUED"],
  contained: ["DECLARED", "CONTAINMENT", "CONTAINMENT", "PROPOSED", "ISSUED"],
  halfEvicted: ["DECLARED", "ERADICATION", "ERADICATION", "PROPOSED", "ISSUED"],
  recovering: ["DECLARED", "RECOVERY", "RECOVERY", "AGREED", "ACKNOWLEDGED"],
  restored: ["DECLARED", "RECOVERY", "RESTORED", "AGREED", "ACKNOWLEDGED"],
  validated: ["DECLARED", "RECOVERY", "VALIDATED", "AGREED", "ACKNOWLEDGED"],
  lookingBack: ["POST_INCIDENT_ACTIVITY", "POST_INCIDENT_ACTIVITY", "VALIDATED", "AGREED", "ACKNOWLEDGED"],
  closed: ["CLOSED", "POST_INCIDENT_ACTIVITY", "VALIDATED", "AGREED", "ACKNOWLEDGED"],
  dismissed: ["DISMISSED", "DETECTION_AND_ANALYSIS", "ANALYSIS"],
};

/** The milestones of a service that the stamps of before become. */
const kinds: Partial<Record<Stamp, string>> = {
  containment_started_at: "CONTAINMENT_STARTED",
  contained_at: "CONTAINED",
  adversary_evicted_at: "ADVERSARY_EVICTED",
  vulnerable_paths_closed_at: "VULNERABLE_PATHS_CLOSED",
  recovered_at: "RESTORED",
  recovery_validated_at: "VALIDATED",
};

describe.each(Object.keys(old) as Old[])("The incident of 1.0.0 that was %s", (name) => {
  const [state, phase, serviceState, planState, guidanceState] = table[name];

  test("is in the state and phase that follow, with both services where the incident was", async () => {
    const incident = await incidentOf(room, ids[name]);
    expect(incident).toMatchObject({ state, phase, reopenings: 0, askedPersonIds: expect.any(Array) });
    const responses = await room.database.manager.findBy(tables.ServiceResponse, { incidentId: ids[name] });
    expect(responses.map(({ serviceId }) => serviceId).sort()).toEqual([...incident.serviceIds].sort());
    for (const response of responses)
      expect(response).toMatchObject({ state: serviceState, round: 1, severity: "HIGH", priority: 2 });
    expect(incident.phase).toBe(
      phaseOf(
        incident.state,
        responses.map((response) => response.state),
      ),
    );
  });

  test("keeps what it had reached, of when and by whom, in the order it was reached", async () => {
    const milestones = await all("Milestone", name);
    const reached: readonly Stamp[] = old[name].reached;
    for (const [serviceId] of both)
      expect(milestones.filter((one) => one.serviceId === serviceId && one.kind !== "ANALYSIS_OPENED")).toMatchObject(
        reached.flatMap((stamp) => {
          const kind = kinds[stamp];
          return kind ? [{ kind, reachedAt: dayOf(stamp), round: 1, forWholeIncident: true }] : [];
        }),
      );
    expect(milestones.filter(({ serviceId }) => serviceId === null)).toMatchObject(
      reached.flatMap((stamp) => {
        if (kinds[stamp]) return [];
        const ended = state === "DISMISSED" ? "DISMISSED" : "CLOSED";
        const kind = { escalated_at: "OPENED", closed_at: ended }[stamp as string] ?? stamp.slice(0, -3).toUpperCase();
        return [{ kind, reachedAt: dayOf(stamp), round: 1, forWholeIncident: false }];
      }),
    );
    const timeline = await room.database.manager.findBy(tables.TimelineEntry, { incidentId: ids[name] });
    for (const { kind, reachedAt, recordedById } of milestones) {
      const entry = timeline.find(({ recordedAt }) => recordedAt.getTime() === reachedAt.getTime());
      expect([kind, recordedById]).toEqual([kind, entry?.actorId]);
    }
  });

  test("keeps its plans and its guidance, for each service", async () => {
    const plans = await all("RecoveryPlan", name);
    const guidance = await all("Guidance", name);
    for (const [serviceId] of both) {
      expect(plans.filter((one) => one.serviceId === serviceId)).toMatchObject(
        planState
          ? [
              { state: "SUPERSEDED", text: "Restore.", proposedByName: "Sena", proposedAt: dayOf("received_at") },
              { state: planState, text: "Patch, then restore.", proposedBySide: "SECURITY_TEAM" },
            ]
          : [],
      );
      expect(guidance.filter((one) => one.serviceId === serviceId)).toMatchObject(
        guidanceState
          ? [
              {
                state: guidanceState,
                text: "Trust Monday's image\n\nIt predates the entry.",
                issuedById: sena.personId,
                issuedAt: dayOf("contained_at"),
              },
            ]
          : [],
      );
    }
  });
});

test("No other record is lost, and every chain is intact", async () => {
  const rows = Object.values(old).flatMap((one: OldIncident) => one.rows ?? []);
  const was = (name: string, wanted = (_row: object) => true) =>
    rows.filter(([of, row]) => of === name && wanted(row)).length;
  const { manager } = room.database;
  expect(await manager.count(tables.Analysis)).toBe(was("analysis"));
  expect(await manager.count(tables.Hunt)).toBe(
    was("contribution", (row) => "kind" in row && row.kind === "BREACH_HUNT"),
  );
  expect(await manager.count(tables.NotificationObligation)).toBe(was("notification_obligation"));
  // One more: the handover that was open is an offer now.
  expect(await manager.count(tables.Assignment)).toBe(was("assignment") + 1);
  expect(await room.broken()).toEqual([]);
});

test("Incidents are numbered in the order they were opened, and each member of a virtual team is there for something", async () => {
  const incidents = await room.database.manager.find(tables.Incident, { order: { openedAt: "ASC", id: "ASC" } });
  expect(incidents.map(({ number }) => number)).toEqual(
    incidents.map((_, index) => `INC-2026-${String(index + 1).padStart(5, "0")}`),
  );
  const roles = ["SERVICE_ENGINEERING", "SECURITY_RESPONSE", "COMMUNICATIONS", "LEGAL", "SERVICE_ENGINEERING"];
  for (const incident of incidents) expect(incident.virtualTeamRoles).toEqual(roles);
  expect(Object.keys(virtualTeamRoles)).toEqual(expect.arrayContaining(roles));
});

test("What ended keeps when and why; the clocks that a dismissal ended are told apart from those that were excepted", async () => {
  expect(await incidentOf(room, ids.closed)).toMatchObject({ endedAt: dayOf("closed_at"), endReason: null });
  expect(await incidentOf(room, ids.dismissed)).toMatchObject({
    endedAt: dayOf("closed_at"),
    endReason: "A planned test",
  });
  expect(await valuesOf("NotificationObligation", "dismissed", "state")).toEqual(["ENDED"]);
  expect(await valuesOf("NotificationObligation", "closed", "state")).toEqual(["MET"]);
  expect(await valuesOf("NotificationObligation", "declared", "state")).toEqual(["MISSED"]);
});

test("Of several open offers of a role the latest stands, and an open handover is an offer that can be accepted", async () => {
  expect(await valuesOf("Assignment", "received", "state")).toEqual(["WITHDRAWN", "OFFERED"]);
  expect(await incidentOf(room, ids.received)).toMatchObject({ askedPersonIds: [sena.personId] });
  await perform(room, sena, "acceptLead", {
    incidentId: ids.received,
    assignmentId: (await offerTo(room, sena, ids.received)).id,
  });
  const handover = await offerTo(room, sena, ids.declared);
  expect(await incidentOf(room, ids.declared)).toMatchObject({ askedPersonIds: [sena.personId] });
  await perform(room, sena, "acceptHandover", { incidentId: ids.declared, assignmentId: handover.id });
  const leads = await room.database.manager.findBy(tables.Assignment, {
    incidentId: ids.declared,
    role: "INCIDENT_RESPONSE_LEAD",
  });
  expect(Object.fromEntries(leads.map(({ personName, state }) => [personName, state]))).toEqual({
    Sora: "HANDED_OVER",
    Sena: "ACCEPTED",
    Paul: "WITHDRAWN",
  });
});

test("An offer of a role that somebody holds already does not stand", async () => {
  expect((await valuesOf("Assignment", "back", "state")).sort()).toEqual([
    "ACCEPTED",
    "ACCEPTED",
    "ACCEPTED",
    "WITHDRAWN",
  ]);
  expect(await incidentOf(room, ids.back)).toMatchObject({ askedPersonIds: [] });
});

/** Has every service do something, each by its own team. */
async function each(name: Old, ...steps: readonly Parameters<typeof perform>[2][]): Promise<void> {
  for (const step of steps)
    for (const [serviceId, by] of both) await perform(room, by, step, { incidentId: ids[name], serviceId });
}

/** Has each service agree the plan and acknowledge the guidance that were carried over. */
async function agree(name: Old): Promise<void> {
  for (const plan of (await all("RecoveryPlan", name)).filter(
    (one) => (one as { state?: string }).state === "PROPOSED",
  ))
    await perform(room, plan.serviceId === services.exchange ? erin : shai, "agreeRecoveryPlan", {
      incidentId: ids[name],
      recoveryPlanId: plan.id,
    });
  for (const { id: guidanceId, serviceId } of await all("Guidance", name))
    await perform(room, serviceId === services.exchange ? erin : shai, "acknowledgeGuidance", {
      incidentId: ids[name],
      guidanceId,
    });
}

async function validate(name: Old): Promise<void> {
  for (const [serviceId] of both)
    await perform(room, sora, "validateRecovery", { incidentId: ids[name], serviceId, ...watch(room) });
}

test("A contained incident of 1.0.0 is led to its end by operations, on what was carried over", async () => {
  const incidentId = ids.contained;
  await each("contained", "startEradication", "recordEviction", "recordMitigation");
  await agree("contained");
  await each("contained", "startRecovery", "recordRestoration");
  await validate("contained");
  await notifyCustomers(room, incidentId, { lateReason: "It was carried over late." });
  await advance(room, incidentId, "NOTIFIED", "CLOSED");
  expect(await incidentOf(room, incidentId)).toMatchObject({ state: "CLOSED" });
});

test("One that was half evicted goes on with the other half", async () => {
  await agree("halfEvicted");
  await expect(each("halfEvicted", "startRecovery")).rejects.toThrow("vulnerable paths into Exchange");
  await each("halfEvicted", "recordMitigation", "startRecovery");
});

test("One that was recovering is restored, and validated", async () => {
  await each("recovering", "recordRestoration");
  await validate("recovering");
});

test("Who restored is on record, so that somebody else validates", async () => {
  const restored = (await all("Milestone", "restored")).filter(({ kind }) => kind === "RESTORED");
  expect(restored.map(({ recordedById }) => recordedById)).toEqual([emil.personId, emil.personId]);
  await validate("restored");
});

test("One that was validated goes on to post-incident activity", async () => {
  await perform(room, sora, "enterPostIncidentActivity", { incidentId: ids.validated });
});

test("One that went back to analysis takes a new analysis, and is contained again", async () => {
  await expect(each("back", "startContainment")).rejects.toThrow("No analysis that covers Exchange");
  room.now = new Date(Math.max(room.now.getTime(), Date.now()));
  await perform(room, sora, "recordAnalysis", { incidentId: ids.back });
  await each("back", "startContainment", "recordContainment");
});

test("A dismissed one can be reopened, and a closed one leaves its services in their next round", async () => {
  await perform(room, sora, "reopenIncident", { incidentId: ids.dismissed, serviceIds: [] });
  await perform(room, sora, "reopenIncident", { incidentId: ids.lookingBack, serviceIds: [services.exchange] });
  const responses = await room.database.manager.findBy(tables.ServiceResponse, { incidentId: ids.lookingBack });
  expect(Object.fromEntries(responses.map((one) => [one.serviceId, [one.state, one.round]]))).toEqual({
    [services.exchange]: ["ANALYSIS", 2],
    [services.sharepoint]: ["VALIDATED", 1],
  });
});

test("After all that, every chain is intact", async () => expect(await room.broken()).toEqual([]));
