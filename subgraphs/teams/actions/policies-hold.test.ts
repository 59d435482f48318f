import type { Entity } from "../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import { performDue } from "../../../platform/actions/reactions/react-to-time.js";
import type { PolicyWatch } from "../../../platform/test-support/policies/watch-policies.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import { expireResponsibilityRequest } from "../reactions/expire-responsibility-request.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";
import { watchTeams } from "../test-support/watch-teams.js";
import { assignResponsibility } from "./assign-responsibility.js";
import { attestServiceReadiness } from "./attest-service-readiness.js";
import { grantResponsibilityRequest } from "./grant-responsibility-request.js";
import { overrideOnCall } from "./override-on-call.js";
import { refuseResponsibilityRequest } from "./refuse-responsibility-request.js";
import { requestResponsibility } from "./request-responsibility.js";
import { acceptShiftHandover } from "./shift-log/accept-shift-handover.js";
import { completeShiftFollowUp } from "./shift-log/complete-shift-follow-up.js";
import { correctShiftLogEntry } from "./shift-log/correct-shift-log-entry.js";
import { offerShiftHandover } from "./shift-log/offer-shift-handover.js";
import { openShift } from "./shift-log/open-shift.js";
import { recordShiftLogEntry } from "./shift-log/record-shift-log-entry.js";
import { returnShiftHandover } from "./shift-log/return-shift-handover.js";
import { withdrawResponsibility } from "./withdraw-responsibility.js";
import { withdrawResponsibilityRequest } from "./withdraw-responsibility-request.js";

let room: TeamsRoom;
let watch: PolicyWatch;
beforeAll(async () => {
  room = await openTeamsRoom("teams_policies");
  watch = watchTeams(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

/** Performs what must succeed, as its watched action does. */
async function perform<Input extends object>(
  action: {
    readonly name: string;
    perform(input: Input, context: ReturnType<TeamsRoom["contextOf"]>): Promise<object>;
  },
  subject: string,
  input: Input,
): Promise<Entity> {
  const result = await action.perform(input, room.contextOf(await room.viewer(subject)));
  if (isRefusal(result)) throw new Error(`${action.name}: ${result.message}`);
  return result as Entity;
}

const mstic = async (responsibility: Responsibility) => ({
  teamId: await room.idOf("Team", "mstic"),
  responsibility,
});

/** A request of Marcus Bell that MSTIC be given a cell. */
const requested = async (cell: Responsibility) => ({
  responsibilityRequestId: (
    await perform(requestResponsibility, "marcus-bell", { ...(await mstic(cell)), reason: "They hunt." })
  ).id,
});

test("A request does what the policies say, however it ends", async () => {
  await perform(grantResponsibilityRequest, "min-jun-lee", await requested("BREACH_HUNT"));
  await perform(refuseResponsibilityRequest, "min-jun-lee", { ...(await requested("IOC_SWEEPS")), reason: "No." });
  await perform(withdrawResponsibilityRequest, "marcus-bell", await requested("IOC_SWEEPS"));
  await requested("IOC_SWEEPS");
  // A moment before it lapses it is still pending, so what is then written down is seen.
  const lapsed = new Date(room.now.getTime() + 24 * 3_600_000);
  const before = new Date(lapsed.getTime() - 1);
  expect(await watch.during(before, () => performDue(room.database, expireResponsibilityRequest, lapsed))).toBe(1);
});

test("A cell that is given and taken does what the policies say", async () => {
  const teamId = await room.idOf("Team", "security-response");
  await perform(withdrawResponsibility, "marcus-bell", { teamId, responsibility: "BREACH_HUNT" });
  await room.database.query(
    "UPDATE team SET responsibilities = array_remove(responsibilities, 'EVENT_AND_ALERT_TRIAGE') WHERE key = 'mstic'",
  );
  await perform(assignResponsibility, "marcus-bell", await mstic("EVENT_AND_ALERT_TRIAGE"));
});

test("An override and an attestation open and shut no gate", async () => {
  await perform(overrideOnCall, "tomas-novak", {
    onCallRotationId: await room.idOf("OnCallRotation", "exchange-on-call"),
    personId: await room.idOf("Person", "ji-woo-park"),
    from: room.now,
    until: new Date("2026-05-05T00:00:00Z"),
    reason: "Ill",
  });
  await perform(attestServiceReadiness, "ji-woo-park", {
    serviceId: await room.idOf("Service", "exchange"),
    statement: "Contacts are current.",
    openIssues: [],
    validUntil: new Date("2027-05-04T00:00:00Z"),
  });
});

test("What shifts do and write does what the policies say", async () => {
  const [day, night] = ["dong-hyun-yoon", "sofia-lindqvist"] as const;
  const { id: shiftId } = await perform(openShift, day, { teamId: await room.idOf("Team", "cdoc") });
  const followUpDueAt = new Date(room.now.getTime() + 3_600_000);
  const entry = { shiftId, category: "CALL", text: "Erin called.", followUpDueAt } as const;
  const { id: entryId } = await perform(recordShiftLogEntry, day, entry);
  await perform(correctShiftLogEntry, night, { entryId, text: "Emil called." });
  await perform(completeShiftFollowUp, night, { entryId, text: "Called back." });
  const offer = { shiftId, text: "Quiet.", matters: [{ text: "A slow sensor.", followUpDueAt }] };
  await perform(offerShiftHandover, day, offer);
  await perform(returnShiftHandover, night, { shiftId, reason: "Which sensor?" });
  await perform(offerShiftHandover, day, offer);
  await perform(acceptShiftHandover, night, { shiftId });
});

test("All that the policies declare has been seen", () => {
  expect(watch.unseen()).toEqual([]);
});
