import { isRefusal } from "../../../../platform/actions/decision.js";
import { tables } from "../../store/tables.js";
import { accept, attempt, incidentAt, offerTo, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { alien } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("roles");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai } = people;
const assignmentsOf = (incidentId: string) =>
  room.database.manager.find(tables.Assignment, { where: { incidentId }, order: { id: "ASC" } });
const leadOf = (incidentId: string) =>
  room.database.manager.findOneByOrFail(tables.Assignment, {
    incidentId,
    role: "INCIDENT_RESPONSE_LEAD",
    state: "ACCEPTED",
  });
const refusedInput = (message: string) => ({ code: "BAD_USER_INPUT", message: expect.stringContaining(message) });

test("Of several people who are asked to lead, the first who accepts leads; the others can only decline", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "assignLead", { incidentId });
  await perform(room, sora, "assignLead", { incidentId, personId: sena.personId });
  await accept(room, sena, "acceptLead", incidentId);
  const { id: assignmentId } = await offerTo(room, sora, incidentId);
  const late = attempt(room, sora, "acceptLead", { incidentId, assignmentId });
  await expect(late).rejects.toMatchObject(refusedInput("Sena is the incident response lead now"));
  await perform(room, sora, "declineRole", { incidentId, assignmentId });
  expect((await assignmentsOf(incidentId)).map(({ personName, state }) => [personName, state])).toEqual([
    ["Sora", "DECLINED"],
    ["Sena", "ACCEPTED"],
  ]);
  const again = attempt(room, sora, "assignLead", { incidentId });
  await expect(again).rejects.toMatchObject(refusedInput("Sena is the incident response lead already"));
});

test("A program holds no role and is of no virtual team: somebody has to answer", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { robo, cora } = people;
  const owner = attempt(room, sora, "assignOwner", { incidentId, personId: robo.personId });
  await expect(owner).rejects.toMatchObject(refusedInput("Robo is a program"));
  const personIds = [sora, robo, cora].map(({ personId }) => personId);
  const team = attempt(room, sora, "formVirtualTeam", { incidentId, personIds });
  await expect(team).rejects.toMatchObject(refusedInput("Robo is none"));
});

test("A handover is offered by the holder and accepted by the successor, and nobody else", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: assignmentId } = await leadOf(incidentId);
  const input = { incidentId, assignmentId };
  await expect(attempt(room, sena, "offerHandover", input)).rejects.toMatchObject(refusedInput("Sora holds this role"));
  const toSelf = attempt(room, sora, "offerHandover", { ...input, personId: sora.personId });
  await expect(toSelf).rejects.toMatchObject(refusedInput("You hold this role already"));
  await expect(attempt(room, sena, "acceptHandover", input)).rejects.toMatchObject(refusedInput("No handover"));
  await perform(room, sora, "offerHandover", input);
  expect((await leadOf(incidentId)).personName).toBe("Sora");
  await perform(room, sena, "acceptHandover", input);
  const [before, , after] = await assignmentsOf(incidentId);
  expect(before).toMatchObject({
    personName: "Sora",
    state: "HANDED_OVER",
    handoverToId: sena.personId,
    endedAt: room.now,
  });
  expect(after).toMatchObject({
    personName: "Sena",
    state: "ACCEPTED",
    handoverToId: null,
    offeredById: sora.personId,
  });
  expect(await room.broken()).toEqual([]);
});

test("Even a whole service team cannot hand over the role of the security lead", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: assignmentId } = await leadOf(incidentId);
  await expect(attempt(room, emil, "offerHandover", { incidentId, assignmentId })).rejects.toMatchObject(
    refusedInput("nobody else can offer"),
  );
});

test("An owner hands over only within the team that owns the service", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const owner = await room.database.manager.findOneByOrFail(tables.Assignment, {
    incidentId,
    role: "SECURITY_INCIDENT_OWNER",
  });
  const input = { incidentId, assignmentId: owner.id };
  const outside = attempt(room, erin, "offerHandover", { ...input, personId: shai.personId });
  await expect(outside).rejects.toMatchObject(refusedInput("somebody of the team that owns Exchange"));
  await perform(room, erin, "offerHandover", { ...input, personId: emil.personId });
  await perform(room, emil, "acceptHandover", input);
  expect(await room.database.manager.countBy(tables.Assignment, { incidentId, state: "ACCEPTED" })).toBe(2);
});

test.each([
  ["assignLead", { personId: erin.personId }, "Erin cannot be the incident response lead"],
  ["assignLead", { personId: alien }, `Nobody has the id ${alien}`],
  ["assignOwner", { personId: shai.personId }, "Shai cannot be the security incident owner for Exchange"],
  ["assignOwner", { serviceId: services.sharepoint }, "The incident does not affect the service"],
] as const)("%s with %j is refused in words", async (operation, overrides, words) => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await expect(attempt(room, sora, operation, { incidentId, ...overrides })).rejects.toMatchObject(refusedInput(words));
  expect(await assignmentsOf(incidentId)).toEqual([]);
});

test("Who was asked and has not answered is not asked again", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "assignLead", { incidentId });
  await expect(attempt(room, sora, "assignLead", { incidentId })).rejects.toMatchObject(
    refusedInput("has not answered yet"),
  );
});

test("A team names owners only for its own service", async () => {
  const incidentId = await incidentAt(room, "RECEIVED", { otherServiceIds: [services.sharepoint] });
  const input = { incidentId, serviceId: services.sharepoint, personId: shai.personId };
  await expect(attempt(room, erin, "assignOwner", input)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, shai, "assignOwner", input);
});

test("Nobody accepts or declines what was offered to somebody else, nor by the operation of another role", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "assignLead", { incidentId });
  const { id: assignmentId } = await offerTo(room, sora, incidentId);
  const input = { incidentId, assignmentId };
  await expect(attempt(room, sena, "acceptLead", input)).rejects.toMatchObject(
    refusedInput("It is Sora who was offered"),
  );
  await expect(attempt(room, sena, "declineRole", input)).rejects.toMatchObject(refusedInput("offered to Sora"));
  const both = { ...sora, memberships: [...sora.memberships, ...erin.memberships] };
  await expect(attempt(room, both, "acceptOwnership", input)).rejects.toMatchObject(
    refusedInput("accept that with acceptLead"),
  );
  expect(await attempt(room, sora, "acceptLead", { incidentId, assignmentId: alien })).toMatchObject({
    __typename: "NotFound",
  });
});

test("When two accept to lead at once, one leads and the other is told", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "assignLead", { incidentId });
  await perform(room, sora, "assignLead", { incidentId, personId: sena.personId });
  const answers = await Promise.allSettled(
    [sora, sena].map(async (viewer) => {
      const { id: assignmentId } = await offerTo(room, viewer, incidentId);
      return attempt(room, viewer, "acceptLead", { incidentId, assignmentId });
    }),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = answers.find(({ status }) => status === "rejected");
  expect(refused).toMatchObject({ reason: refusedInput("has accepted") });
});

test("When a handover is accepted many times at once, it happens once", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: assignmentId } = await leadOf(incidentId);
  await perform(room, sora, "offerHandover", { incidentId, assignmentId });
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => attempt(room, sena, "acceptHandover", { incidentId, assignmentId })),
  );
  const refused = answers.filter(isRefusal);
  expect(refused).toHaveLength(4);
  expect(refused[0]).toMatchObject({ __typename: "TransitionRefused", machine: "Assignment", from: "HANDED_OVER" });
  expect((await leadOf(incidentId)).personName).toBe("Sena");
});

describe("In a RED incident", () => {
  const teamOf = (...viewers: readonly { readonly personId: string }[]) => ({
    personIds: viewers.map(({ personId }) => personId),
  });

  test("a role is offered only to somebody who sees it", async () => {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    await perform(room, sora, "changeHandling", { incidentId });
    const owner = { incidentId, personId: emil.personId };
    await expect(attempt(room, sora, "assignOwner", owner)).rejects.toMatchObject(
      refusedInput("RED and hidden from Emil"),
    );
    await perform(room, sora, "formVirtualTeam", { incidentId, ...teamOf(sora, erin, emil, people.cora) });
    await perform(room, sora, "assignOwner", owner);
  });

  test("nobody who holds a role is left outside", async () => {
    const incidentId = await incidentAt(room, "STAFFED");
    const without = { incidentId, ...teamOf(sena, emil, people.cora) };
    await perform(room, sora, "formVirtualTeam", without);
    await expect(attempt(room, sora, "changeHandling", { incidentId })).rejects.toMatchObject(
      refusedInput("RED would hide the incident from Sora, Erin"),
    );
    await perform(room, sora, "formVirtualTeam", { incidentId });
    await perform(room, sora, "changeHandling", { incidentId });
    await expect(attempt(room, sora, "formVirtualTeam", without)).rejects.toMatchObject(
      refusedInput("hidden from Sora, Erin"),
    );
  });
});
