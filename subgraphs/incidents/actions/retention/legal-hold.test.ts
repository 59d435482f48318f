import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { LegalHold } from "../../domain/records/retention/legal-hold.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, incidentOf, incidentOfTwo, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { inputs } from "../../test-support/inputs.js";
import { people, teams } from "../../test-support/organization.js";

const { sora, erin, shai, lena, tara, tomo, nobody } = people;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("legal_hold");
});
afterAll(() => room.close());

/** Whether somebody reads an incident. */
async function reads(viewer: Viewer, incidentId: string): Promise<boolean> {
  const query = "query ($id: ID!) { incident(id: $id) { legalHolds { nodes { matter } } } }";
  const { data, errors } = await ask<{ incident: object | null }>(room, viewer, query, { id: incidentId });
  expect(errors).toBeUndefined();
  return data?.incident != null;
}

/** An incident of two services that is marked RED. */
async function redIncident(): Promise<string> {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  return incidentId;
}

test("Whoever has placed a hold reads the case whatever its marking becomes, until it is lifted", async () => {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId });
  for (const handling of ["AMBER_STRICT", "RED"] as const) {
    await perform(room, sora, "changeHandling", { incidentId, handling });
    expect([await reads(lena, incidentId), await reads(tara, incidentId)]).toEqual([true, false]);
  }
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await perform(room, tara, "refuseHoldLift", { incidentId, legalHoldId });
  expect([await reads(lena, incidentId), await reads(tara, incidentId)]).toEqual([true, false]);
  const { id: second } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId });
  for (const id of [legalHoldId, second]) {
    expect(await reads(lena, incidentId)).toBe(true);
    await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId: id });
    await perform(room, tara, "liftLegalHold", { incidentId, legalHoldId: id });
  }
  expect([await reads(lena, incidentId), (await incidentOf(room, incidentId)).askedTeamIds]).toEqual([false, []]);
  expect(await room.broken()).toEqual([]);
});

test("No marking keeps legal affairs from placing the first hold, and nobody else learns of the case by trying", async () => {
  const incidentId = await redIncident();
  const program = { ...lena, kind: "SERVICE_ACCOUNT", operations: ["placeLegalHold"] } as const;
  const formerly = { ...lena, memberships: tara.memberships };
  for (const viewer of [tara, tomo, nobody, formerly])
    expect(await attempt(room, viewer, "placeLegalHold", { incidentId })).toMatchObject({ __typename: "NotFound" });
  await expect(attempt(room, program, "placeLegalHold", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(attempt(room, erin, "placeLegalHold", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect([await reads(lena, incidentId), await reads(shai, incidentId)]).toEqual([false, true]);
  const nowhere = { incidentId: teams.legal.teamId };
  expect(await attempt(room, lena, "placeLegalHold", nowhere)).toMatchObject({ __typename: "NotFound" });
  // What else legal affairs does to a case, it does to one that it reads.
  expect(await attempt(room, lena, "requestConsultation", { incidentId })).toMatchObject({ __typename: "NotFound" });

  const { id } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId });
  expect(await reads(lena, incidentId)).toBe(true);
  expect(await incidentOf(room, incidentId)).toMatchObject({ legalHold: true, askedTeamIds: [teams.legal.teamId] });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId: id });
});

test("A repeated request to place a hold shows nothing of it once it is lifted and the case hidden again", async () => {
  const incidentId = await redIncident();
  const document =
    "mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { __typename ... on LegalHold { id liftReason } } }";
  const variables = { input: { incidentId, ...inputs.placeLegalHold } };
  const send = async () => {
    const { data, errors } = await ask<{ placeLegalHold: { id: string } }>(room, lena, document, variables, {
      idempotencyKey: "hold",
    });
    expect(errors).toBeUndefined();
    return data?.placeLegalHold;
  };
  const placed = await send();
  expect(await send()).toEqual(placed);
  const of = { incidentId, legalHoldId: placed?.id };
  await perform(room, lena, "requestHoldLift", of);
  await perform(room, tara, "liftLegalHold", of);
  expect(await send()).toEqual({ __typename: "NotFound" });
});

test("Whose hold keeps a duplicate reads the incident that goes on as well, though it is RED", async () => {
  const duplicate = await incidentAt(room, "STAFFED");
  await perform(room, lena, "placeLegalHold", { incidentId: duplicate });
  const survivor = await redIncident();
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  expect(await reads(lena, survivor)).toBe(false);
  await room.perform("takeInDuplicate");
  expect([await reads(lena, survivor), await reads(lena, duplicate)]).toEqual([true, true]);
  expect(await room.broken()).toEqual([]);
});
