import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, teams } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("detection_requirement");
});
afterAll(() => room.close());

const { sora, erin } = people;

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

test("An agreement keeps the moment it was first given", async () => {
  const { id, agreedBySecurityAt } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  const again = await perform<DetectionRequirement>(room, sora, "agreeDetectionRequirementForSecurity", {
    detectionRequirementId: id,
  });
  expect(again.agreedBySecurityAt).toEqual(agreedBySecurityAt);
});
