import { isRefusal } from "../../../../platform/actions/decision.js";
import { tables } from "../../store/tables.js";
import { accept, attempt, incidentAt, incidentOf, offerTo, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { alien, inputs } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("roles");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, cora, robo } = people;
const assignmentsOf = (incidentId: string) =>
  room.database.manager.find(tables.Assignment, { where: { incidentId }, order: { id: "ASC" } });
const heldAs = (incidentId: string, role: "INCIDENT_RESPONSE_LEAD" | "SECURITY_INCIDENT_OWNER") =>
  room.database.manager.findOneByOrFail(tables.Assignment, { incidentId, role, state: "ACCEPTED" });
const unmet = (gate: string, message: string) => ({ gates: [{ gate, message: expect.stringContaining(message) }] });
const forbidden = { code: "FORBIDDEN" };

test("One person is asked at a time, and once somebody has accepted, nobody else", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "assignLead", { incidentId });
  const another = () => attempt(room, sora, "assignLead", { incidentId, personId: sena.personId });
  expect(await another()).toMatchObject(unmet("ROLE_VACANT", "Sora"));
  const { id: assignmentId } = await offerTo(room, sora, incidentId);
  await perform(room, sora, "declineRole", { incidentId, assignmentId });
  await another();
  await accept(room, sena, "acceptLead", incidentId);
  expect((await assignmentsOf(incidentId)).map(({ personName, state }) => [personName, state])).toEqual([
    ["Sora", "DECLINED"],
    ["Sena", "ACCEPTED"],
  ]);
  expect(await another()).toMatchObject(unmet("ROLE_VACANT", "Sena"));
});

test("A program holds no role and is of no virtual team: somebody has to answer", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const owner = await attempt(room, sora, "assignOwner", { incidentId, personId: robo.personId });
  expect(owner).toMatchObject(unmet("CANDIDATE_FITS", "Robo is a program"));
  const members = [sora, robo, cora].map(({ personId }) => ({ personId, role: "EXPERT" }));
  const team = await attempt(room, sora, "formVirtualTeam", { incidentId, members });
  expect(team).toMatchObject(unmet("MEMBERS_FIT", "Robo is a program"));
  const expert = await attempt(room, sora, "engageExpert", { incidentId, personId: robo.personId });
  expect(expert).toMatchObject(unmet("EXPERT_FITS", "Robo is a program"));
});

test("A handover is offered by the holder and accepted by the successor, and nobody else", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const input = { incidentId, assignmentId: (await heldAs(incidentId, "INCIDENT_RESPONSE_LEAD")).id };
  await expect(attempt(room, sena, "offerHandover", input)).rejects.toMatchObject(forbidden);
  const toSelf = await attempt(room, sora, "offerHandover", { ...input, personId: sora.personId });
  expect(toSelf).toMatchObject(unmet("CANDIDATE_FITS", "Sora"));
  await perform(room, sora, "offerHandover", input);
  expect(await attempt(room, sora, "offerHandover", input)).toMatchObject(unmet("SUCCESSOR_FREE", "Sena"));
  expect((await heldAs(incidentId, "INCIDENT_RESPONSE_LEAD")).personName).toBe("Sora");
  const offer = { incidentId, assignmentId: (await offerTo(room, sena, incidentId)).id };
  await expect(attempt(room, sora, "acceptHandover", offer)).rejects.toMatchObject(forbidden);
  expect(await attempt(room, sena, "acceptLead", offer)).toMatchObject(unmet("ANSWERS_THE_OFFER", "acceptHandover"));
  await perform(room, sena, "acceptHandover", offer);
  const [before, , after] = await assignmentsOf(incidentId);
  expect(before).toMatchObject({ personName: "Sora", state: "HANDED_OVER", endedAt: room.now });
  expect(after).toMatchObject({
    personName: "Sena",
    state: "ACCEPTED",
    handoverFromId: before?.id,
    briefing: inputs.offerHandover.briefing,
    offeredById: sora.personId,
  });
  expect(await room.broken()).toEqual([]);
});

test("Even a whole service team cannot hand over the role of the security lead", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: assignmentId } = await heldAs(incidentId, "INCIDENT_RESPONSE_LEAD");
  await expect(attempt(room, emil, "offerHandover", { incidentId, assignmentId })).rejects.toMatchObject({
    ...forbidden,
    message: expect.stringContaining("Ask: Sora."),
  });
});

test("An owner hands over only within the team that owns the service", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const input = { incidentId, assignmentId: (await heldAs(incidentId, "SECURITY_INCIDENT_OWNER")).id };
  const outside = await attempt(room, erin, "offerHandover", { ...input, personId: shai.personId });
  expect(outside).toMatchObject(unmet("CANDIDATE_FITS", "the team that owns Exchange"));
  await perform(room, erin, "offerHandover", { ...input, personId: emil.personId });
  await perform(room, emil, "acceptHandover", { incidentId, assignmentId: (await offerTo(room, emil, incidentId)).id });
  expect(await room.database.manager.countBy(tables.Assignment, { incidentId, state: "ACCEPTED" })).toBe(2);
});

test.each([
  ["assignLead", { personId: erin.personId }, "CANDIDATE_FITS", "Erin cannot be the incident response lead"],
  ["assignLead", { personId: alien }, "CANDIDATE_FITS", alien],
  ["assignOwner", { personId: shai.personId }, "CANDIDATE_FITS", "Shai cannot be the security incident owner"],
] as const)("%s with %j is refused in words", async (operation, overrides, gate, words) => {
  const incidentId = await incidentAt(room, "RECEIVED");
  expect(await attempt(room, sora, operation, { incidentId, ...overrides })).toMatchObject(unmet(gate, words));
  expect(await assignmentsOf(incidentId)).toEqual([]);
});

test("A service that is not affected has no owner", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const input = { incidentId, serviceId: services.sharepoint, personId: shai.personId };
  expect(await attempt(room, sora, "assignOwner", input)).toMatchObject({
    gates: expect.arrayContaining([expect.objectContaining({ gate: "SERVICES_AFFECTED" })]),
  });
});

test("A team names owners only for its own service", async () => {
  const incidentId = await incidentAt(room, "RECEIVED", { otherServiceIds: [services.sharepoint] });
  const input = { incidentId, serviceId: services.sharepoint, personId: shai.personId };
  await expect(attempt(room, erin, "assignOwner", input)).rejects.toMatchObject(forbidden);
  await perform(room, shai, "assignOwner", input);
});

test("Nobody accepts or declines what was offered to somebody else, nor by the operation of another role", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "assignLead", { incidentId });
  const input = { incidentId, assignmentId: (await offerTo(room, sora, incidentId)).id };
  const ask = { ...forbidden, message: expect.stringContaining("Ask: Sora.") };
  await expect(attempt(room, sena, "acceptLead", input)).rejects.toMatchObject(ask);
  await expect(attempt(room, sena, "declineRole", input)).rejects.toMatchObject(ask);
  const both = { ...sora, memberships: [...sora.memberships, ...erin.memberships] };
  const asOwner = await attempt(room, both, "acceptOwnership", input);
  expect(asOwner).toMatchObject(unmet("ANSWERS_THE_OFFER", "acceptLead"));
  const unknown = await attempt(room, sora, "acceptLead", { incidentId, assignmentId: alien });
  expect(unknown).toMatchObject({ __typename: "NotFound" });
});

test("When a handover is accepted many times at once, it happens once", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: assignmentId } = await heldAs(incidentId, "INCIDENT_RESPONSE_LEAD");
  await perform(room, sora, "offerHandover", { incidentId, assignmentId });
  const offer = { incidentId, assignmentId: (await offerTo(room, sena, incidentId)).id };
  const answers = await Promise.all(Array.from({ length: 5 }, () => attempt(room, sena, "acceptHandover", offer)));
  const refused = answers.filter(isRefusal);
  expect(refused).toHaveLength(4);
  expect(refused[0]).toMatchObject({ __typename: "TransitionRefused", machine: "Assignment", from: "ACCEPTED" });
  expect((await heldAs(incidentId, "INCIDENT_RESPONSE_LEAD")).personName).toBe("Sena");
});

describe("In a RED incident", () => {
  const teamOf = (...viewers: readonly { readonly personId: string }[]) => ({
    members: viewers.map(({ personId }) => ({ personId, role: "EXPERT" })),
  });

  test("a role is offered only to somebody who sees it", async () => {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    await perform(room, sora, "changeHandling", { incidentId });
    const owner = { incidentId, personId: emil.personId };
    expect(await attempt(room, sora, "assignOwner", owner)).toMatchObject(unmet("CANDIDATE_FITS", "hidden from Emil"));
    await perform(room, sora, "formVirtualTeam", { incidentId, ...teamOf(sora, erin, emil, cora) });
    await perform(room, sora, "assignOwner", owner);
  });

  test("whoever accepts a role after they dropped out of the virtual team is of it again, and so reads what they answer for", async () => {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    const { id: assignmentId } = await perform(room, sora, "assignOwner", { incidentId, personId: emil.personId });
    await perform(room, sora, "changeHandling", { incidentId });
    await perform(room, emil, "acceptOwnership", { incidentId, assignmentId });
    const { virtualTeamPersonIds, virtualTeamRoles } = await incidentOf(room, incidentId);
    expect(virtualTeamRoles[virtualTeamPersonIds.indexOf(emil.personId)]).toBe("SERVICE_ENGINEERING");
    await perform(room, emil, "reassessSeverity", { incidentId });
  });

  test("nobody who holds a role is left outside", async () => {
    const incidentId = await incidentAt(room, "STAFFED");
    const without = { incidentId, ...teamOf(sena, emil, cora) };
    await perform(room, sora, "formVirtualTeam", without);
    const red = await attempt(room, sora, "changeHandling", { incidentId });
    expect(red).toMatchObject(unmet("READERS_REMAIN", "RED would hide the incident from Sora, Erin"));
    await perform(room, sora, "formVirtualTeam", { incidentId });
    await perform(room, sora, "changeHandling", { incidentId });
    const formed = await attempt(room, sora, "formVirtualTeam", without);
    expect(formed).toMatchObject(unmet("MEMBERS_FIT", "hidden from Sora, Erin"));
  });
});
