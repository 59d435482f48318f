import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("requirements_of_hunts");
});
afterAll(() => room.close());

const { sora, erin, shai, nobody } = people;

/** A hunt that found nothing, or something. */
async function hunted(outcome: "FOUND" | "NOTHING_FOUND", handling = "AMBER"): Promise<string> {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling });
  await perform(room, sora, "recordHuntQuery", { breachHuntId });
  if (outcome === "FOUND") await perform(room, sora, "recordHuntFinding", { breachHuntId });
  await perform(room, sora, "concludeBreachHunt", { breachHuntId, outcome });
  return breachHuntId;
}
const propose = (viewer: typeof sora, breachHuntId: string, further: object = {}) =>
  perform<DetectionRequirement>(room, viewer, "proposeDetectionRequirement", { breachHuntId, ...further });

test("A hunt leads to requirements, which stand on both sides, for one of its services and for another", async () => {
  const breachHuntId = await hunted("FOUND");
  const first = await propose(sora, breachHuntId);
  const other = await propose(shai, breachHuntId, { serviceId: services.sharepoint });
  const { data, errors } = await ask(
    room,
    erin,
    `query ($hunt: ID!, $requirement: ID!) {
      breachHunt(id: $hunt) { requirements { nodes { id } } ofExchange: requirements(filter: { serviceIds: ["${services.exchange}"] }) { totalCount } }
      detectionRequirement(id: $requirement) { hunt { id outcome } } }`,
    { hunt: breachHuntId, requirement: first.id },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    breachHunt: { requirements: { nodes: [{ id: first.id }, { id: other.id }] }, ofExchange: { totalCount: 1 } },
    detectionRequirement: { hunt: { id: breachHuntId, outcome: "FOUND" } },
  });
});

test("A hunt that somebody may not read is no ground that they can name, and stays unseen where others named it", async () => {
  const breachHuntId = await hunted("FOUND", "AMBER_STRICT");
  for (const unseen of [breachHuntId, idOf(998)])
    expect(await attempt(room, shai, "proposeDetectionRequirement", { breachHuntId: unseen })).toMatchObject({
      ...{ __typename: "NotFound", id: unseen },
    });
  const { id } = await propose(sora, breachHuntId);
  const read = async (viewer: typeof sora) => {
    const { data } = await ask<{ detectionRequirement: object }>(
      room,
      viewer,
      "query ($id: ID!) { detectionRequirement(id: $id) { hunt { id } } }",
      { id },
    );
    return data?.detectionRequirement;
  };
  expect([await read(sora), await read(shai)]).toEqual([{ hunt: { id: breachHuntId } }, { hunt: null }]);
});

test("Hunts that led to no requirement are found, and so are those that did", async () => {
  const [gap, led] = [await hunted("FOUND"), await hunted("FOUND")];
  const nothing = await hunted("NOTHING_FOUND");
  await propose(sora, led);
  const found = async (ledToRequirement: boolean) => {
    const { data, errors } = await ask<{ breachHunts: { nodes: readonly { id: string }[] } }>(
      room,
      erin,
      `{ breachHunts(first: 50, filter: { outcomes: [FOUND], ledToRequirement: ${ledToRequirement} }) { nodes { id } } }`,
    );
    expect(errors).toBeUndefined();
    return data?.breachHunts.nodes.map(({ id }) => id);
  };
  expect(await found(false)).toContain(gap);
  expect(await found(false)).not.toEqual(expect.arrayContaining([led]));
  expect(await found(false)).not.toContain(nothing);
  expect(await found(true)).toContain(led);
});

test("Whoever may not read requirements learns nothing of them from the hunts that led to one", async () => {
  const breachHuntId = await hunted("FOUND", "GREEN");
  await propose(sora, breachHuntId);
  const found = async (viewer: typeof sora, ledToRequirement: boolean) => {
    const { data } = await ask<{ breachHunts: { nodes: readonly { id: string }[] } }>(
      room,
      viewer,
      `{ breachHunts(first: 50, filter: { ledToRequirement: ${ledToRequirement} }) { nodes { id } } }`,
    );
    return data?.breachHunts.nodes.some(({ id }) => id === breachHuntId);
  };
  expect([await found(erin, true), await found(erin, false)]).toEqual([true, false]);
  expect([await found(nobody, true), await found(nobody, false)]).toEqual([false, true]);
});
