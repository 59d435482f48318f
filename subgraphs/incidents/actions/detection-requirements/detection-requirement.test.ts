import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, teams } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("detection_requirement");
});
afterAll(() => room.close());

const { sora, erin, shai, paul } = people;

test.each([
  ["security", sora, erin, "agreeDetectionRequirementForService"],
  ["service", erin, sora, "agreeDetectionRequirementForSecurity"],
] as const)(
  "A requirement that the %s side proposes comes into force when the other agrees",
  async (_side, one, other, agree) => {
    const { id } = await perform<DetectionRequirement>(room, one, "proposeDetectionRequirement");
    const input = { detectionRequirementId: id };
    await perform(room, other, agree, input);
    expect(await perform<DetectionRequirement>(room, one, "putDetectionRequirementInForce", input)).toMatchObject({
      state: "IN_FORCE",
      inForceAt: room.now,
    });
    expect(await perform<DetectionRequirement>(room, erin, "deployMonitoring", input)).toMatchObject({
      state: "DEPLOYED",
      version: 4,
    });
  },
);

test("Who proposes for the service does not agree for security, whatever else their teams do", async () => {
  const forensics = { ...teams.security, responsibilities: ["FORENSICS_INVESTIGATION"] };
  const viewer = { ...erin, memberships: [...erin.memberships, forensics] };
  const requirement = await perform<DetectionRequirement>(room, viewer, "proposeDetectionRequirement");
  expect(requirement).toMatchObject({ agreedByServiceAt: room.now, agreedBySecurityAt: null });
});

/** A requirement that both sides have put in force. */
async function inForce(overrides: object = {}): Promise<DetectionRequirement> {
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", overrides);
  await perform(room, erin, "agreeDetectionRequirementForService", { detectionRequirementId: id });
  return perform<DetectionRequirement>(room, erin, "putDetectionRequirementInForce", { detectionRequirementId: id });
}

const versionsOf = (detectionRequirementId: string) =>
  room.database.manager.find(tables.DetectionRequirementVersion, {
    where: { detectionRequirementId },
    order: { number: "ASC" },
  });

test("What is in force stays in force until both sides have agreed the amendment, and is in the history afterwards", async () => {
  const { id: detectionRequirementId, description } = await inForce();
  const input = { detectionRequirementId };
  await perform(room, erin, "deployMonitoring", input);
  const amended = await perform<DetectionRequirement>(room, erin, "amendDetectionRequirement", {
    ...input,
    techniqueIds: ["T1550.001", "T1528"],
  });
  expect(amended).toMatchObject({
    state: "DEPLOYED",
    description,
    techniqueIds: ["T1550.001", "T1078.004"],
    standingNumber: 1,
    latestNumber: 2,
  });
  expect(await unmetGates(attempt(room, sora, "putDetectionRequirementInForce", input))).toEqual(["BOTH_SIDES_AGREED"]);
  await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
  expect(await perform<DetectionRequirement>(room, sora, "putDetectionRequirementInForce", input)).toMatchObject({
    // What runs was deployed for other techniques.
    state: "IN_FORCE",
    description: "From the token log as well.",
    techniqueIds: ["T1550.001", "T1528"],
    standingNumber: 2,
    inForceAt: room.now,
  });
  expect(await versionsOf(detectionRequirementId)).toMatchObject([
    { number: 1, description, writtenBySide: "SECURITY_TEAM", reason: null, endedAt: room.now },
    { number: 2, writtenBySide: "SERVICE_TEAM", reason: "The log has it now.", inForceAt: room.now, endedAt: null },
  ]);
  expect(await unmetGates(attempt(room, sora, "putDetectionRequirementInForce", input))).toEqual(["PROPOSAL_OPEN"]);
  expect(await unmetGates(attempt(room, sora, "agreeDetectionRequirementForSecurity", input))).toEqual([
    "PROPOSAL_OPEN",
  ]);
});

test("An amendment that is amended again is agreed anew, and what one side had agreed of the first counts for nothing", async () => {
  const { id: detectionRequirementId } = await inForce();
  const input = { detectionRequirementId };
  await perform(room, erin, "amendDetectionRequirement", { ...input, title: "Tokens" });
  await perform(room, sora, "amendDetectionRequirement", { ...input, techniqueIds: ["T1528"] });
  expect(await unmetGates(attempt(room, sora, "putDetectionRequirementInForce", input))).toEqual(["BOTH_SIDES_AGREED"]);
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  expect(await perform<DetectionRequirement>(room, erin, "putDetectionRequirementInForce", input)).toMatchObject({
    title: "Tokens",
    techniqueIds: ["T1528"],
    standingNumber: 3,
  });
  const [, dropped] = await versionsOf(detectionRequirementId);
  expect(dropped).toMatchObject({ title: "Tokens", inForceAt: null, endedAt: expect.any(Date) });
});

test("A proposal that is amended is proposed anew, and the other side agrees what it says then", async () => {
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  const input = { detectionRequirementId: id };
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  expect(await perform<DetectionRequirement>(room, erin, "amendDetectionRequirement", input)).toMatchObject({
    state: "PROPOSED",
    description: "From the token log as well.",
    agreedBySecurityAt: null,
    agreedByServiceAt: room.now,
    standingNumber: 2,
  });
  expect(await unmetGates(attempt(room, erin, "putDetectionRequirementInForce", input))).toEqual(["BOTH_SIDES_AGREED"]);
});

test("An amendment of nothing, and a priority whose basis and incident contradict each other, are refused as such", async () => {
  const { id: detectionRequirementId } = await inForce();
  const input = { detectionRequirementId };
  const nothing = { ...input, title: null, description: null, techniqueIds: null };
  await expect(attempt(room, sora, "amendDetectionRequirement", nothing)).rejects.toThrow(/Nothing was done/);
  const { id: pastIncidentId } = await perform(room, sora, "openIncident");
  for (const wrong of [{ basis: "PAST_INCIDENT" }, { basis: "EXERCISE", pastIncidentId }])
    await expect(attempt(room, sora, "prioritizeDetectionRequirement", { ...input, ...wrong })).rejects.toThrow(
      /contradict each other/,
    );
});

test("A priority rests on an incident that whoever sets it may see, and shows it to those who may see it alone", async () => {
  const { id: detectionRequirementId } = await inForce();
  const pastIncidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: pastIncidentId, handling: "RED" });
  const input = { detectionRequirementId, basis: "PAST_INCIDENT", pastIncidentId, priority: "CRITICAL" };
  const intelligence = { ...paul, memberships: [{ ...teams.partners, function: "THREAT_INTELLIGENCE" }] };
  expect(await attempt(room, intelligence, "prioritizeDetectionRequirement", input)).toMatchObject({
    __typename: "NotFound",
    id: pastIncidentId,
  });
  expect(await perform<DetectionRequirement>(room, sora, "prioritizeDetectionRequirement", input)).toMatchObject({
    priority: "CRITICAL",
    priorityRank: 0,
    prioritizedById: sora.personId,
  });
  const query = `query ($id: ID!) { detectionRequirement(id: $id) { priorityBasis pastIncident { id } } }`;
  const seenBy = async (viewer: Viewer) =>
    (await ask(room, viewer, query, { id: detectionRequirementId })).data?.detectionRequirement;
  expect(await seenBy(sora)).toEqual({ priorityBasis: "PAST_INCIDENT", pastIncident: { id: pastIncidentId } });
  expect(await seenBy(shai)).toEqual({ priorityBasis: "PAST_INCIDENT", pastIncident: null });
});

test("An agreement keeps the moment it was first given", async () => {
  const { id, agreedBySecurityAt } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  const again = await perform<DetectionRequirement>(room, sora, "agreeDetectionRequirementForSecurity", {
    detectionRequirementId: id,
  });
  expect(again.agreedBySecurityAt).toEqual(agreedBySecurityAt);
});

test("Nobody agrees for both sides, not even who is of both: neither what they wrote nor what they agreed for the other", async () => {
  const both = { ...sora, memberships: [...sora.memberships, ...erin.memberships] };
  const { id } = await perform<DetectionRequirement>(room, both, "proposeDetectionRequirement");
  const input = { detectionRequirementId: id };
  const refused = { code: "FORBIDDEN", extensions: { separatedFrom: ["agreeDetectionRequirementForSecurity"] } };
  const agreeing = () => attempt(room, both, "agreeDetectionRequirementForService", input);
  await expect(agreeing()).rejects.toMatchObject(refused);
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, both, "putDetectionRequirementInForce", input);
  await perform(room, erin, "amendDetectionRequirement", input);
  await perform(room, both, "agreeDetectionRequirementForSecurity", input);
  await expect(agreeing()).rejects.toMatchObject(refused);
  expect(await versionsOf(id)).toMatchObject([
    { agreedBySecurityId: sora.personId, agreedByServiceId: erin.personId },
    { agreedBySecurityId: sora.personId, agreedByServiceId: erin.personId },
  ]);
});

test("What waits for the other side does not wait for whoever proposed it, though they are of both", async () => {
  const both = { ...sora, memberships: [...sora.memberships, ...erin.memberships] };
  const { id } = await perform<DetectionRequirement>(room, both, "proposeDetectionRequirement");
  const query = `query ($id: ID!) { detectionRequirement(id: $id) { availableOperations { operation isPermitted } } }`;
  const permitted = async (viewer: Viewer) => {
    const { data } = await ask<{
      detectionRequirement: { availableOperations: readonly { operation: string; isPermitted: boolean }[] };
    }>(room, viewer, query, { id });
    return data?.detectionRequirement.availableOperations.find(
      ({ operation }) => operation === "AGREE_DETECTION_REQUIREMENT_FOR_SERVICE",
    )?.isPermitted;
  };
  expect([await permitted(both), await permitted(erin)]).toEqual([false, true]);
});

const historyOf = async (detectionRequirementId: string) => {
  const query = `query ($id: ID!) { detectionRequirement(id: $id) { state amendment { number }
    versions { nodes { number refusedBySide refusalReason refusedBy { id } } } } }`;
  const { data, errors } = await ask(room, erin, query, { id: detectionRequirementId });
  expect(errors).toBeUndefined();
  return data?.detectionRequirement;
};

test.each([
  ["the other side", erin, "SERVICE_TEAM"],
  ["whoever proposed it", sora, "SECURITY_TEAM"],
] as const)(
  "A proposal is refused by %s with the reason, waits for nobody then, and is proposed anew",
  async (_, viewer, side) => {
    const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
    const input = { detectionRequirementId: id };
    await perform(room, viewer, "refuseDetectionRequirement", { ...input, reason: "Too noisy." });
    expect(await historyOf(id)).toMatchObject({
      state: "REFUSED",
      versions: {
        nodes: [{ number: 1, refusedBySide: side, refusalReason: "Too noisy.", refusedBy: { id: viewer.personId } }],
      },
    });
    expect(await attempt(room, erin, "agreeDetectionRequirementForService", input)).toMatchObject({
      __typename: "TransitionRefused",
    });
    await perform(room, erin, "amendDetectionRequirement", input);
    await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
    expect(await perform<DetectionRequirement>(room, sora, "putDetectionRequirementInForce", input)).toMatchObject({
      state: "IN_FORCE",
      standingNumber: 2,
    });
  },
);

test("A side takes back that it has agreed, and an amendment that is refused leaves what is in force as it is", async () => {
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  const input = { detectionRequirementId: id };
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, erin, "refuseDetectionRequirement", input);
  expect(await attempt(room, sora, "putDetectionRequirementInForce", input)).toMatchObject({
    __typename: "TransitionRefused",
  });
  const { id: standingId, title } = await inForce();
  const standing = { detectionRequirementId: standingId };
  await perform(room, sora, "amendDetectionRequirement", { ...standing, title: "Something else" });
  await perform(room, erin, "refuseDetectionRequirement", standing);
  expect(await unmetGates(attempt(room, erin, "agreeDetectionRequirementForService", standing))).toEqual([
    "PROPOSAL_OPEN",
  ]);
  expect(await historyOf(standingId)).toMatchObject({
    state: "IN_FORCE",
    amendment: null,
    versions: { nodes: [{ refusalReason: null }, { refusedBySide: "SERVICE_TEAM" }] },
  });
  await perform(room, erin, "amendDetectionRequirement", { ...standing, title: "A third" });
  expect(await historyOf(standingId)).toMatchObject({ amendment: { number: 3 } });
  expect(await room.database.manager.findOneByOrFail(tables.DetectionRequirement, { id: standingId })).toMatchObject({
    title,
    standingNumber: 1,
  });
});

test("What is in force is to be deployed by a day that goes by its priority, unless another is set with that", async () => {
  const requirement = await inForce();
  const days = (number: number) => new Date((requirement.inForceAt?.getTime() ?? 0) + number * 86_400_000);
  expect(requirement.deploymentDueAt).toEqual(days(90));
  const input = { detectionRequirementId: requirement.id, priority: "CRITICAL" };
  const prioritized = (more: object = {}) =>
    perform<DetectionRequirement>(room, sora, "prioritizeDetectionRequirement", { ...input, ...more });
  const { deploymentDueAt, prioritizedAt } = await prioritized();
  expect(deploymentDueAt).toEqual(new Date((prioritizedAt?.getTime() ?? 0) + 7 * 86_400_000));
  expect((await prioritized({ deploymentDueAt: days(3) })).deploymentDueAt).toEqual(days(3));
});

test("Of what was refused no agreement is left, and when it ended stays when it was refused", async () => {
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  const input = { detectionRequirementId: id };
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, erin, "refuseDetectionRequirement", input);
  const refusedAt = room.now;
  const refused = { refusedAt, endedAt: refusedAt, agreedBySecurityAt: null, agreedByServiceAt: null };
  room.now = new Date(refusedAt.getTime() + 86_400_000);
  await perform(room, sora, "amendDetectionRequirement", input);
  expect(await versionsOf(id)).toMatchObject([refused, { number: 2, endedAt: null, agreedBySecurityAt: room.now }]);
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, erin, "putDetectionRequirementInForce", input);
  await perform(room, sora, "amendDetectionRequirement", input);
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, sora, "refuseDetectionRequirement", input);
  const again = { refusedAt: room.now, agreedBySecurityAt: null, agreedByServiceAt: null };
  expect(await versionsOf(id)).toMatchObject([refused, { endedAt: null, agreedByServiceAt: expect.any(Date) }, again]);
  const other = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  await perform(room, erin, "refuseDetectionRequirement", { detectionRequirementId: other.id });
  const endedAt = room.now;
  await perform(room, sora, "withdrawDetectionRequirement", { detectionRequirementId: other.id });
  expect(await versionsOf(other.id)).toMatchObject([{ endedAt }]);
});

test("A day of deployment lies ahead when it is set, and goes by what is in force and how urgent it is now", async () => {
  const then = room.now;
  const requirement = await inForce();
  const input = { detectionRequirementId: requirement.id };
  const days = (number: number) => new Date(room.now.getTime() + number * 86_400_000);
  const prioritize = { ...input, priority: "CRITICAL" };
  expect(
    await unmetGates(
      attempt(room, sora, "prioritizeDetectionRequirement", { ...prioritize, deploymentDueAt: room.now }),
    ),
  ).toEqual(["DEPLOYMENT_DUE_AHEAD"]);
  room.now = days(200);
  const prioritized = (more: object) =>
    perform<DetectionRequirement>(room, sora, "prioritizeDetectionRequirement", { ...prioritize, ...more });
  const { deploymentDueAt } = await prioritized({});
  expect(deploymentDueAt).toEqual(days(7));
  // It is due no later for having been said again, nor for being more urgent than was thought.
  expect((await prioritized({})).deploymentDueAt).toEqual(deploymentDueAt);
  expect((await prioritized({ priority: "HIGH" })).deploymentDueAt).toEqual(days(30));
  const soon = days(2);
  await prioritized({ priority: "HIGH", deploymentDueAt: soon });
  expect((await prioritized({})).deploymentDueAt).toEqual(soon);
  const amend = async () => {
    await perform(room, erin, "amendDetectionRequirement", input);
    await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
    return perform<DetectionRequirement>(room, sora, "putDetectionRequirementInForce", input);
  };
  expect((await amend()).deploymentDueAt).toEqual(soon);
  room.now = days(3);
  expect((await amend()).deploymentDueAt).toEqual(days(7));
  room.now = then;
});
