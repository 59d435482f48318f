import { verifyDatabase } from "../../../../platform/actions/audit/audit-verify.js";
import { verifyChains } from "../../../../platform/actions/audit/verify-chains.js";
import type { PolicyWatch } from "../../../../platform/test-support/policies/watch-policies.js";
import { chains } from "../../store/chains.js";
import { holdLease, receiveIncident } from "../../test-support/known-incidents.js";
import { act, handOver, openedShift, readLog } from "../../test-support/shift-scenario.js";
import { openTeamsRoom, type TeamsRoom } from "../../test-support/teams-room.js";
import { watchTeams } from "../../test-support/watch-teams.js";

let room: TeamsRoom;
let watch: PolicyWatch;
beforeEach(async () => {
  room = await openTeamsRoom("shift_log");
  watch = watchTeams(room);
});
afterEach(() => room.close());
afterEach(() => watch.stop());

const [day, night] = ["dong-hyun-yoon", "sofia-lindqvist"] as const;
const incidentId = "01900000-0000-7000-8000-000000000001";
const later = (hours: number) => new Date(room.now.getTime() + hours * 3_600_000).toISOString();
const pass = (hours: number) => {
  room.now = new Date(later(hours));
};
const gatesOf = (answer: object) => (answer as { gates?: { gate: string }[] }).gates?.map(({ gate }) => gate);
const brokenChains = async () => {
  const { kinds, disagreements } = await verifyChains(room.database, chains);
  return [...kinds.flatMap(({ firstBad, why }) => (firstBad ? [why] : [])), ...disagreements.map(({ why }) => why)];
};

test("A shift writes down what happens, hands over to somebody else, and what is open stays open until it is done", async () => {
  const { teamId, shiftId } = await openedShift(room);
  expect(gatesOf(await act(room, night, "openShift", { teamId }))).toEqual(["NO_SHIFT_RUNNING"]);
  pass(1);
  const seen = await act(room, day, "recordShiftLogEntry", {
    shiftId,
    category: "OBSERVATION",
    text: "Exchange refuses sign-ins from two addresses.",
    happenedAt: later(-0.5),
    followUpDueAt: later(10),
  });
  expect(seen).toMatchObject({ sequence: 1, happenedAt: later(-0.5), recordedAt: later(0), followUpState: "OPEN" });
  const call = await act(room, day, "recordShiftLogEntry", { shiftId, category: "CALL", text: "SharePoint called." });
  expect(call).toMatchObject({ sequence: 2, happenedAt: later(0), followUpDueAt: null, followUpState: null });

  pass(7);
  const matters = [{ text: "The sensor of Teams is slow.", followUpDueAt: later(4) }, { text: "Storm over Dublin." }];
  const offered = await act(room, day, "offerShiftHandover", { shiftId, text: "Quiet but for Exchange.", matters });
  expect(offered).toMatchObject({ state: "HANDOVER_OFFERED", version: 2, offeredByName: "Dong-hyun Yoon" });
  // Until somebody accepts, the shift is on duty and its log open.
  await act(room, day, "recordShiftLogEntry", { shiftId, category: "ACTION", text: "Called back." });
  expect(await act(room, day, "acceptShiftHandover", { shiftId })).toMatchObject({ code: "FORBIDDEN" });
  const returned = await act(room, night, "returnShiftHandover", { shiftId, reason: "Which addresses?" });
  expect(returned).toMatchObject({ state: "OPEN", version: 3, offeredByName: null });
  expect(await act(room, night, "acceptShiftHandover", { shiftId })).toMatchObject({
    __typename: "TransitionRefused",
    from: "OPEN",
  });
  await act(room, day, "offerShiftHandover", {
    shiftId,
    text: "The addresses are in entry 1 now.",
    expectedVersion: 3,
  });
  const accepted = await act(room, night, "acceptShiftHandover", { shiftId });
  const next = (accepted.next as { id: string }).id;
  expect(accepted).toMatchObject({ state: "HANDED_OVER", version: 5 });
  expect(gatesOf(await act(room, day, "recordShiftLogEntry", { shiftId, category: "CALL", text: "Late." }))).toEqual([
    "SHIFT_RUNNING",
  ]);

  const openFollowUps = async () =>
    (await readLog(room, night, { teamIds: [teamId], followUpStates: ["OPEN"] })).nodes.map(({ text }) => text);
  expect(await openFollowUps()).toEqual([
    "The sensor of Teams is slow.",
    "Exchange refuses sign-ins from two addresses.",
  ]);
  pass(1);
  const done = await act(room, night, "completeShiftFollowUp", { entryId: seen.id, text: "Both are blocked." });
  expect(done).toMatchObject({
    id: seen.id,
    followUpState: "DONE",
    followedUpBy: { category: "ACTION", shift: { id: next }, followsUp: { id: seen.id } },
  });
  expect(await act(room, night, "completeShiftFollowUp", { entryId: seen.id, text: "Again." })).toMatchObject({
    __typename: "TransitionRefused",
    from: "DONE",
  });
  expect(await act(room, night, "completeShiftFollowUp", { entryId: call.id, text: "What?" })).toMatchObject({
    __typename: "NotFound",
  });
  expect(await openFollowUps()).toEqual(["The sensor of Teams is slow."]);
  expect((await readLog(room, night, { followUpStates: ["DONE"] })).nodes).toMatchObject([
    { id: seen.id, followedUpBy: { id: (done.followedUpBy as { id: string }).id } },
  ]);
  // A day later somebody of the first shift is on duty again, and the rest is still open.
  const third = await handOver(room, next, night, day);
  expect(
    await act(room, day, "recordShiftLogEntry", { shiftId: third, category: "OUTAGE", text: "DNS." }),
  ).toMatchObject({ sequence: 11 });
  expect(await openFollowUps()).toEqual(["The sensor of Teams is slow."]);
  expect(await brokenChains()).toEqual([]);
});

test("What is wrong is corrected by another entry, once, and stays as it was written", async () => {
  const { shiftId } = await openedShift(room);
  const wrong = await act(room, day, "recordShiftLogEntry", { shiftId, category: "CALL", text: "Erin called at 9." });
  const next = await handOver(room, shiftId, day, night);
  const corrected = await act(room, night, "correctShiftLogEntry", { entryId: wrong.id, text: "Erin called at 8." });
  expect(corrected).toMatchObject({
    id: wrong.id,
    text: "Erin called at 9.",
    correctedBy: { text: "Erin called at 8.", category: "CALL", shift: { id: next }, corrects: { id: wrong.id } },
  });
  const right = corrected.correctedBy as { readonly id: string };
  const again = await act(room, day, "correctShiftLogEntry", { entryId: wrong.id, text: "At 7." });
  expect(gatesOf(again)).toEqual(["NOT_CORRECTED_YET"]);
  expect(again.message).toContain(right.id);
  await act(room, day, "correctShiftLogEntry", { entryId: right.id, text: "At 7.", category: "OBSERVATION" });
  const { nodes } = await readLog(room, night);
  expect(nodes.find(({ id }) => id === wrong.id)).toMatchObject({
    text: "Erin called at 9.",
    correctedBy: { id: right.id },
  });
  for (const sql of [
    "UPDATE shift_log_entry SET text = 'x'",
    "DELETE FROM shift_log_entry",
    "TRUNCATE shift_log_entry CASCADE",
  ])
    await expect(room.database.query(sql)).rejects.toThrow();
});

test("Only people of the operations center write, each team in its own log, and no program", async () => {
  const { teamId, shiftId } = await openedShift(room);
  const { id: entryId } = await act(room, day, "recordShiftLogEntry", {
    shiftId,
    category: "CALL",
    text: "Rung.",
    followUpDueAt: later(1),
  });
  const cdoc = await room.viewer(day);
  const other = cdoc.memberships.map((team) => ({ ...team, teamId: incidentId, teamName: "Another center" }));
  const inputs = {
    openShift: { teamId },
    recordShiftLogEntry: { shiftId, category: "CALL", text: "x" },
    correctShiftLogEntry: { entryId, text: "x" },
    completeShiftFollowUp: { entryId, text: "x" },
    offerShiftHandover: { shiftId, text: "x" },
    returnShiftHandover: { shiftId, reason: "x" },
    acceptShiftHandover: { shiftId },
  } as const;
  for (const who of [
    "marcus-bell",
    "ji-woo-park",
    "claire-dubois",
    { ...cdoc, memberships: other },
    { ...cdoc, kind: "SERVICE_ACCOUNT" as const, operations: Object.keys(inputs) },
  ])
    for (const [operation, input] of Object.entries(inputs))
      expect([operation, await act(room, who, operation as keyof typeof inputs, input)]).toMatchObject([
        operation,
        { code: "FORBIDDEN" },
      ]);
  const { message } = await act(room, "marcus-bell", "acceptShiftHandover", { shiftId });
  expect(message).toContain("Cyber Defense Operations Center");
});

test("Who is of an operations center and of another team keeps the log of the one alone", async () => {
  const { shiftId } = await openedShift(room);
  const cdoc = await room.viewer(day);
  const exchange = await room.idOf("Team", "exchange");
  const [center] = cdoc.memberships;
  if (!center) throw new Error("Nobody is of the operations center.");
  const both = {
    ...cdoc,
    memberships: [center, { ...center, teamId: exchange, teamName: "Exchange", function: "SERVICE" }],
  };
  const { message, ...refused } = await act(room, both, "openShift", { teamId: exchange });
  expect(refused).toMatchObject({ code: "FORBIDDEN", holders: [] });
  expect(message).toBe(
    'You may not do this. It takes the team function "Cyber Defense Operations Center (CDOC)" and the part "Member of the team whose shift it is" (Exchange), by one and the same team. Nobody has that part at the moment.',
  );
  const strange = {
    ...both,
    memberships: both.memberships.map((team, place) => ({ ...team, teamId: place ? center.teamId : exchange })),
  };
  for (const [operation, input] of [
    ["recordShiftLogEntry", { shiftId, category: "CALL", text: "x" }],
    ["offerShiftHandover", { shiftId, text: "x" }],
  ] as const) {
    expect(await act(room, strange, operation, input)).toMatchObject({
      code: "FORBIDDEN",
      holders: [{ teamId: center.teamId, teamName: center.teamName }],
    });
    expect(await act(room, both, operation, input)).toMatchObject({ id: expect.any(String) });
  }
});

test("What cannot be written says why: the future, the past, an incident that nobody knows, too much", async () => {
  const { shiftId } = await openedShift(room);
  await holdLease(room, "infinity");
  await receiveIncident(room, { id: incidentId });
  const write = (more: object) =>
    act(room, day, "recordShiftLogEntry", { shiftId, category: "CALL", text: "x", ...more });
  expect(gatesOf(await write({ happenedAt: later(0.01) }))).toEqual(["LOGGED_IN_THE_PAST"]);
  expect(gatesOf(await write({ followUpDueAt: later(0) }))).toEqual(["LOG_FOLLOW_UP_AHEAD"]);
  expect(gatesOf(await write({ followUpDueAt: later(400 * 24) }))).toEqual(["LOG_FOLLOW_UP_AHEAD"]);
  expect(gatesOf(await write({ incidentId: shiftId }))).toEqual(["LOGGED_INCIDENT_READABLE"]);
  expect(await write({ incidentId })).toMatchObject({ __typename: "ShiftLogEntry" });
  expect(await write({ incidentId: "INC-2026-1" })).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await write({ text: " " })).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await write({ text: "x".repeat(4_001) })).toMatchObject({ code: "BAD_USER_INPUT" });
  const matter = { text: "x" };
  const offer = (matters: readonly object[]) => act(room, day, "offerShiftHandover", { shiftId, text: "x", matters });
  expect(await offer(Array.from({ length: 51 }, () => matter))).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await offer([{ text: "x".repeat(2_001) }])).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(gatesOf(await offer([matter, { ...matter, incidentId: shiftId, followUpDueAt: later(-1) }]))).toEqual([
    "LOGGED_INCIDENT_READABLE",
    "LOG_FOLLOW_UP_AHEAD",
  ]);
});

test("Two who write at once write one after the other, and of two who accept one begins the next shift", async () => {
  const { shiftId } = await openedShift(room);
  const write = (who: string) => act(room, who, "recordShiftLogEntry", { shiftId, category: "CALL", text: who });
  const written = await Promise.all([write(day), write(night), write(day), write(night)]);
  expect(written.map(({ sequence }) => sequence).sort()).toEqual([1, 2, 3, 4]);
  await act(room, day, "offerShiftHandover", { shiftId, text: "Over." });
  const both = await Promise.all([1, 2].map(() => act(room, night, "acceptShiftHandover", { shiftId })));
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(["Shift", "TransitionRefused"]);
  expect(await room.database.query("SELECT count(*)::int AS shifts FROM shift")).toEqual([{ shifts: 2 }]);
});

test("An entry that is altered, removed or made up afterwards is found", async () => {
  const { shiftId } = await openedShift(room);
  for (const text of ["One", "Two", "Three"])
    await act(room, day, "recordShiftLogEntry", { shiftId, category: "CALL", text, followUpDueAt: later(1) });
  const url = (room.database.options as { url: string }).url;
  expect(await verifyDatabase("teams", url)).toMatchObject({
    intact: true,
    line: expect.stringContaining("teams: shift logs: 1 chains, 3 entries, chains intact."),
  });
  await room.database.query("ALTER TABLE shift_log_entry DISABLE TRIGGER USER");
  await room.database.query("UPDATE shift_log_entry SET text = 'Zwei' WHERE sequence = 2");
  expect(await brokenChains()).toContain("its content was changed");
  await room.database.query("UPDATE shift_log_entry SET text = 'Two' WHERE sequence = 2");
  expect(await brokenChains()).toEqual([]);
  await room.database.query("UPDATE shift_follow_up SET due_at = due_at + interval '1 hour'");
  expect(await brokenChains()).toEqual(["its follow-up is not as the log says"]);
});
