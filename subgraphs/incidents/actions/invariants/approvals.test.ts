import { tables } from "../../store/tables.js";
import {
  accept,
  approve,
  attempt,
  incidentAt,
  incidentOf,
  perform,
  requestApproval,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom } from "../../test-support/incidents-room.js";
import { alien } from "../../test-support/inputs.js";
import { people, services, teams } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("invariants approvals");
});
afterAll(() => room.close());

const { sora, sena, erin, shai, mina, milo } = people;
const forbidden = { code: "FORBIDDEN" };
const hours = (count: number) => count * 3_600_000;
const asked = async (incidentId: string, overrides: object = {}) => ({
  incidentId,
  approvalId: (await requestApproval(room, sora, "withdrawIncident", { incidentId, ...overrides })).id,
});
const withdraw = (incidentId: string, overrides: object = {}) =>
  unmetGates(attempt(room, sora, "withdrawIncident", { incidentId, ...overrides }));
const saying = (message: string) => ({ gates: [{ gate: "APPROVED", message: expect.stringContaining(message) }] });

test("15. An approval is good once, for the input that was asked for and no other", async () => {
  const incidentId = await incidentAt(room, "LED");
  await approve(room, sora, "withdrawIncident", { incidentId });
  expect(await withdraw(incidentId, { reason: "It was something else." })).toEqual(["APPROVED"]);
  expect(await withdraw(incidentId, { determination: "FALSE_POSITIVE", tuning: "Off." })).toEqual([
    "ALERTS_AGREE",
    "APPROVED",
  ]);
  const { version } = await incidentOf(room, incidentId);
  await perform(room, sora, "withdrawIncident", { incidentId, expectedVersion: version });
  await approve(room, sora, "reopenIncident", { incidentId });
  await perform(room, sora, "reopenIncident", { incidentId });
  await perform(room, sora, "declareIncident", { incidentId });
  expect(await attempt(room, sora, "withdrawIncident", { incidentId })).toMatchObject(saying("ended or was used"));
});

test("15. An approval is given neither by who asked for it nor by who leads the incident", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const minaOfSecurity = { ...mina, memberships: [...mina.memberships, teams.security] };
  const { id: approvalId } = await requestApproval(room, minaOfSecurity, "withdrawIncident", { incidentId });
  const input = { incidentId, approvalId };
  for (const operation of ["grantApproval", "refuseApproval"] as const)
    await expect(attempt(room, minaOfSecurity, operation, input)).rejects.toMatchObject(forbidden);
  await expect(attempt(room, sena, "grantApproval", input)).rejects.toMatchObject(forbidden);
  // One who was appointed since leads this incident: she has no say in what she leads.
  const lead = { ...sora, appointments: ["EXECUTIVE_INCIDENT_MANAGER"] };
  await perform(room, sora, "assignLead", { incidentId });
  await accept(room, lead, "acceptLead", incidentId);
  await expect(attempt(room, lead, "grantApproval", input)).rejects.toMatchObject(forbidden);
  await perform(room, milo, "grantApproval", input);
});

test("15. An approval that was refused says by whom and why, and can be asked for again", async () => {
  const incidentId = await incidentAt(room, "LED");
  await perform(room, mina, "refuseApproval", await asked(incidentId));
  expect(await attempt(room, sora, "withdrawIncident", { incidentId })).toMatchObject(
    saying("refused by Mina: Not before the weekend."),
  );
  const again = await asked(incidentId);
  expect(await attempt(room, sora, "withdrawIncident", { incidentId })).toMatchObject(saying("asked for by Sora"));
  await perform(room, milo, "grantApproval", again);
  expect(await attempt(room, milo, "grantApproval", again)).toMatchObject({
    __typename: "TransitionRefused",
    machine: "Approval",
    from: "GRANTED",
  });
  await perform(room, sora, "withdrawIncident", { incidentId });
});

test("15. An approval that was taken back, or ran out before it was given or used, approves nothing", async () => {
  const incidentId = await incidentAt(room, "LED");
  const cancelled = await asked(incidentId);
  await perform(room, mina, "grantApproval", cancelled);
  await perform(room, sora, "cancelApproval", cancelled);
  expect(await withdraw(incidentId)).toEqual(["APPROVED"]);
  const granted = await asked(incidentId);
  await perform(room, mina, "grantApproval", granted);
  const unanswered = await asked(incidentId, { reason: "It was a drill." });
  expect((await incidentOf(room, incidentId)).askedPersonIds).toEqual([milo.personId, mina.personId]);
  room.now = new Date(room.now.getTime() + hours(24));
  expect(await withdraw(incidentId)).toEqual(["APPROVED"]);
  expect(await unmetGates(attempt(room, milo, "grantApproval", unanswered))).toEqual(["APPROVAL_IN_TIME"]);
  while ((await room.perform("expireApproval")) > 0);
  expect((await incidentOf(room, incidentId)).askedPersonIds).toEqual([]);
  const found = await room.database.manager.find(tables.Approval, { where: { incidentId }, order: { id: "ASC" } });
  expect(found.map(({ state }) => state)).toEqual(["CANCELLED", "EXPIRED", "EXPIRED"]);
  expect(await room.broken()).toEqual([]);
});

test("15. The same is not asked for twice while it waits or is granted", async () => {
  const incidentId = await incidentAt(room, "LED");
  const input = await asked(incidentId);
  const again = () =>
    unmetGates(
      attempt(room, sena, "requestApproval", {
        incidentId,
        operation: { withdrawIncident: { incidentId, reason: "It was the red team.", determination: "EXERCISE" } },
      }),
    );
  expect(await again()).toEqual(["APPROVAL_NEW"]);
  await perform(room, mina, "grantApproval", input);
  expect(await again()).toEqual(["APPROVAL_NEW"]);
});

test.each([
  ["no operation", {}],
  ["two operations", (id: string) => ({ withdrawIncident: { incidentId: id }, reopenIncident: { incidentId: id } })],
  ["an operation on another incident", { withdrawIncident: { incidentId: "another" } }],
] as const)("A request for an approval that names %s is malformed", async (_what, operation) => {
  const incidentId = await incidentAt(room, "DECLARED");
  const asking = attempt(room, erin, "requestApproval", {
    incidentId,
    operation: typeof operation === "function" ? operation(incidentId) : operation,
  });
  await expect(asking).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});

test("15. Whoever has granted an approval does not use it, whatever else they may", async () => {
  const incidentId = await incidentAt(room, "LED");
  const minaOfSecurity = { ...mina, memberships: [...mina.memberships, teams.security] };
  const { id: assignmentId } = await room.database.manager.findOneByOrFail(tables.Assignment, {
    incidentId,
    state: "ACCEPTED",
  });
  const replacing = { incidentId, assignmentId, personId: sena.personId };
  const { id: approvalId } = await requestApproval(room, sora, "replaceRoleHolder", replacing);
  await perform(room, minaOfSecurity, "grantApproval", { incidentId, approvalId });
  await expect(attempt(room, minaOfSecurity, "replaceRoleHolder", replacing)).rejects.toMatchObject(forbidden);
  await perform(room, sena, "replaceRoleHolder", replacing);
});

test("15. An executive incident manager is offered no lead: nobody approves what they lead", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await room.database.query("UPDATE directory_person SET appointments = '{EXECUTIVE_INCIDENT_MANAGER}' WHERE id = $1", [
    sena.personId,
  ]);
  const offered = await attempt(room, sora, "assignLead", { incidentId, personId: sena.personId });
  await room.database.query("UPDATE directory_person SET appointments = '{}' WHERE id = $1", [sena.personId]);
  expect(offered).toMatchObject({
    gates: [{ gate: "CANDIDATE_FITS", message: expect.stringContaining("Sena is an executive incident manager") }],
  });
});

test("An approval is asked for only where the operation takes one, and in a service by its own team", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const ask = (viewer: typeof erin, operation: "startEradication" | "reopenIncident", input: object) =>
    requestApproval(room, viewer, operation, { incidentId, ...input });
  await expect(ask(erin, "startEradication", { serviceId: services.exchange })).rejects.toThrow(
    "takes an approval only where the eradication of an affected service is flagged",
  );
  await expect(ask(sora, "reopenIncident", { serviceIds: [services.exchange] })).rejects.toThrow(
    "reopenIncident is not possible while the incident is declared",
  );
  await perform(room, erin, "flagEradication", { incidentId });
  await expect(ask(shai, "startEradication", { serviceId: services.exchange })).rejects.toMatchObject(forbidden);
  await ask(erin, "startEradication", { serviceId: services.exchange });
});

test("15. A reopening ends every approval that was given before and not used, and what is still asked for", async () => {
  const incidentId = await incidentAt(room, "LED");
  const other = { incidentId, reason: "It was a drill of ours." };
  await approve(room, sora, "withdrawIncident", other);
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  await requestApproval(room, sora, "reopenIncident", other);
  await approve(room, sora, "reopenIncident", { incidentId });
  await perform(room, sora, "reopenIncident", { incidentId });
  await perform(room, sora, "declareIncident", { incidentId });
  expect(await withdraw(incidentId, { reason: other.reason })).toEqual(["APPROVED"]);
  const found = await room.database.manager.find(tables.Approval, { where: { incidentId }, order: { id: "ASC" } });
  expect(found.map(({ state }) => state)).toEqual(["CANCELLED", "USED", "CANCELLED", "USED"]);
  expect((await incidentOf(room, incidentId)).askedPersonIds).toEqual([]);
});

test("An approval is asked for only where the operation could start, and of a role that somebody holds", async () => {
  const suspected = await incidentAt(room, "SUSPECTED");
  await expect(requestApproval(room, sora, "withdrawIncident", { incidentId: suspected })).rejects.toThrow(
    "withdrawIncident is not possible while the incident is suspected",
  );
  const incidentId = await incidentAt(room, "STAFFED");
  await expect(
    requestApproval(room, sora, "replaceRoleHolder", { incidentId, assignmentId: alien, personId: sena.personId }),
  ).rejects.toThrow("Nobody holds the role that is named any longer");
  const declared = { incidentId, serviceIds: [services.exchange] };
  await expect(requestApproval(room, sora, "reopenIncident", declared)).rejects.toThrow(
    "reopenIncident is not possible",
  );
});

test("An attempt with another input than was approved is told so", async () => {
  const incidentId = await incidentAt(room, "LED");
  await approve(room, sora, "withdrawIncident", { incidentId });
  expect(await attempt(room, sora, "withdrawIncident", { incidentId, reason: "It was something else." })).toMatchObject(
    saying("granted, but for another input than this one"),
  );
});
