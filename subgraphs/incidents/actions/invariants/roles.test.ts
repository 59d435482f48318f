import { tables } from "../../store/tables.js";
import {
  accept,
  approve,
  attempt,
  incidentAt,
  incidentOf,
  offerTo,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("invariants roles");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai } = people;
const forbidden = { code: "FORBIDDEN" };
const hours = (count: number) => count * 3_600_000;
const heldBy = async (incidentId: string, { personId }: typeof sora) => ({
  incidentId,
  assignmentId: (
    await room.database.manager.findOneByOrFail(tables.Assignment, { incidentId, personId, state: "ACCEPTED" })
  ).id,
});
const offeredTo = async (incidentId: string, viewer: typeof sora) => ({
  incidentId,
  assignmentId: (await offerTo(room, viewer, incidentId)).id,
});

test("2. A handover ends the rights of the former holder at once, and not before it is accepted", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const override = (viewer: typeof sora) => attempt(room, viewer, "overrideSeverity", { incidentId });
  await perform(room, sora, "offerHandover", await heldBy(incidentId, sora));
  await perform(room, sora, "overrideSeverity", { incidentId });
  await expect(override(sena)).rejects.toMatchObject(forbidden);
  await perform(room, sena, "acceptHandover", await offeredTo(incidentId, sena));
  await expect(override(sora)).rejects.toMatchObject(forbidden);
  await perform(room, sena, "overrideSeverity", { incidentId });

  await perform(room, erin, "offerHandover", { ...(await heldBy(incidentId, erin)), personId: emil.personId });
  await perform(room, emil, "acceptHandover", await offeredTo(incidentId, emil));
  await expect(attempt(room, erin, "flagEradication", { incidentId })).rejects.toMatchObject(forbidden);
  await perform(room, emil, "flagEradication", { incidentId });
});

test("2. Before there is a lead, security on-call leads, and once there is one, nobody else", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sena, "overrideSeverity", { incidentId });
  await perform(room, sora, "assignLead", { incidentId });
  await perform(room, sena, "overrideSeverity", { incidentId });
  await accept(room, sora, "acceptLead", incidentId);
  await expect(attempt(room, sena, "overrideSeverity", { incidentId })).rejects.toMatchObject(forbidden);
});

test("2. A role has one open offer, which is declined, taken back or runs out before the next", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const offer = () => perform(room, sora, "assignLead", { incidentId });
  const again = () => unmetGates(attempt(room, sora, "assignLead", { incidentId, personId: sena.personId }));
  await offer();
  expect(await again()).toEqual(["ROLE_VACANT"]);
  await perform(room, sora, "declineRole", await offeredTo(incidentId, sora));
  await offer();
  await perform(room, sena, "withdrawOffer", await offeredTo(incidentId, sora));
  await offer();
  const late = await offeredTo(incidentId, sora);
  room.now = new Date(room.now.getTime() + hours(24));
  expect(await unmetGates(attempt(room, sora, "acceptLead", late))).toEqual(["OFFER_IN_TIME"]);
  expect(await again()).toEqual(["ROLE_VACANT"]);
  expect(await room.perform("expireOffer")).toBe(1);
  expect(await room.perform("expireOffer")).toBe(0);
  await offer();
  const states = await room.database.manager.find(tables.Assignment, { where: { incidentId }, order: { id: "ASC" } });
  expect(states.map(({ state }) => state)).toEqual(["DECLINED", "WITHDRAWN", "EXPIRED", "OFFERED"]);
  expect(await room.broken()).toEqual([]);
});

test("2. Whoever is asked reads the case until it is answered, though it is marked RED, and nobody longer", async () => {
  const incidentId = await incidentAt(room, "LED");
  const asked = async () => (await incidentOf(room, incidentId)).askedPersonIds;
  await perform(room, sora, "assignOwner", { incidentId, personId: emil.personId });
  await perform(room, sora, "offerHandover", await heldBy(incidentId, sora));
  expect(await asked()).toEqual([emil.personId, sena.personId]);
  room.now = new Date(room.now.getTime() + hours(24));
  while ((await room.perform("expireOffer")) > 0);
  expect(await asked()).toEqual([]);
  await perform(room, sora, "changeHandling", { incidentId });
  expect(await attempt(room, emil, "reassessSeverity", { incidentId })).toMatchObject({ __typename: "NotFound" });
});

test("2. Who cannot be reached is replaced with the approval of an executive, and has no rights from then on", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, sora, "offerHandover", await heldBy(incidentId, sora));
  const replace = { ...(await heldBy(incidentId, sora)), personId: sena.personId };
  expect(await unmetGates(attempt(room, sena, "replaceRoleHolder", replace))).toEqual(["APPROVED"]);
  await expect(attempt(room, shai, "replaceRoleHolder", replace)).rejects.toMatchObject(forbidden);
  await approve(room, sena, "replaceRoleHolder", replace);
  await perform(room, sena, "replaceRoleHolder", replace);
  await expect(attempt(room, sora, "withdrawIncident", { incidentId })).resolves.toMatchObject({
    gates: [{ gate: "APPROVED" }],
  });
  await accept(room, sena, "acceptLead", incidentId);
  await expect(attempt(room, sora, "overrideSeverity", { incidentId })).rejects.toMatchObject(forbidden);
  const states = await room.database.manager.find(tables.Assignment, {
    where: { incidentId, role: "INCIDENT_RESPONSE_LEAD" },
    order: { id: "ASC" },
  });
  expect(states.map(({ personName, state }) => `${personName} ${state}`)).toEqual([
    "Sora REPLACED",
    "Sena WITHDRAWN",
    "Sena ACCEPTED",
  ]);
});

test("2. The lead is replaced by the security side alone, whatever an owner asks for", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const replacing = { ...(await heldBy(incidentId, sora)), personId: sena.personId };
  await approve(room, sora, "replaceRoleHolder", replacing);
  await expect(attempt(room, erin, "replaceRoleHolder", replacing)).rejects.toMatchObject(forbidden);
  await perform(room, sena, "replaceRoleHolder", replacing);
});
