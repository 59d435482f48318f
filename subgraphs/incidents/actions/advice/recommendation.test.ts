import type { Recommendation } from "../../domain/records/advice/recommendation.js";
import { tables } from "../../store/tables.js";
import { attempt, incidentOfTwo, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

const { sora, sena, erin, emil, shai } = people;

let room: IncidentsRoom;
let incidentId: string;
beforeEach(async () => {
  room = await openIncidentsRoom("recommendation");
  incidentId = await incidentOfTwo(room, "CONTAINED");
});
afterEach(() => room.close());

const recommend = async (by = sena, serviceId: string = services.exchange) => ({
  incidentId,
  recommendationId: (await perform<Recommendation>(room, by, "recommendEradication", { incidentId, serviceId })).id,
});
const statesOf = async (serviceId: string = services.exchange) =>
  (
    await room.database.manager.find(tables.Recommendation, {
      where: { incidentId, serviceId },
      order: { id: "ASC" },
    })
  ).map(({ state }) => state);

test("A recommendation is accepted once the lead and the owner of that service have, in whichever order", async () => {
  const ofExchange = await recommend();
  const ofSharePoint = await recommend(sena, services.sharepoint);
  for (const viewer of [sena, emil, shai])
    await expect(attempt(room, viewer, "acceptRecommendation", ofExchange)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  expect(await perform(room, sora, "acceptRecommendation", ofExchange)).toMatchObject({
    state: "PROPOSED",
    leadAcceptedByName: "Sora",
    ownerAcceptedByName: null,
  });
  expect(await unmetGates(attempt(room, sora, "acceptRecommendation", ofExchange))).toEqual(["DECISION_TO_MAKE"]);
  expect(await perform(room, erin, "acceptRecommendation", ofExchange)).toMatchObject({
    state: "ACCEPTED",
    ownerAcceptedByName: "Erin",
  });
  await perform(room, shai, "acceptRecommendation", ofSharePoint);
  expect(await statesOf(services.sharepoint)).toEqual(["PROPOSED"]);
  await perform(room, sora, "acceptRecommendation", ofSharePoint);
  expect(await statesOf(services.sharepoint)).toEqual(["ACCEPTED"]);
});

test("Either rejects it though the other has accepted, and a newer one of the same service takes its place", async () => {
  const first = await recommend();
  await perform(room, sora, "acceptRecommendation", first);
  expect(await perform(room, erin, "rejectRecommendation", first)).toMatchObject({
    state: "REJECTED",
    endedByName: "Erin",
    reason: "Not in the morning.",
  });
  await recommend();
  await recommend(sena, services.sharepoint);
  await recommend();
  expect(await statesOf()).toEqual(["REJECTED", "SUPERSEDED", "PROPOSED"]);
  expect(await statesOf(services.sharepoint)).toEqual(["PROPOSED"]);
});

test("What the lead recommends waits for the owner alone", async () => {
  const own = await recommend(sora);
  expect(await unmetGates(attempt(room, sora, "acceptRecommendation", own))).toEqual(["DECISION_TO_MAKE"]);
  expect(await perform(room, erin, "acceptRecommendation", own)).toMatchObject({ state: "ACCEPTED" });
});

test("A new round makes it moot, and whoever recommended it takes it back; eradication waited for none of it", async () => {
  const before = await recommend();
  await perform(room, sora, "returnToAnalysis", { incidentId, serviceId: services.exchange });
  expect(await unmetGates(attempt(room, erin, "acceptRecommendation", before))).toEqual(["OF_PRESENT_ROUND"]);
  expect(await perform(room, sena, "withdrawRecommendation", before)).toMatchObject({ state: "WITHDRAWN" });
  await recommend(sena, services.sharepoint);
  expect(await attempt(room, shai, "startEradication", { incidentId, serviceId: services.sharepoint })).toMatchObject({
    state: "ERADICATION",
  });
  expect(await room.broken()).toEqual([]);
});
