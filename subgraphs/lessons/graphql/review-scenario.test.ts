import type { PolicyWatch } from "../../../platform/test-support/policies/watch-policies.js";
import { until } from "../../../test/support/until.js";
import { type WaitingForLocks, waitingForLocks } from "../../../test/support/waiting-for-locks.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { idOf, people, services } from "../test-support/organization.js";
import { answerOf, attempt, inDays, openReview, perform, reviewWithFollowUp } from "../test-support/review-scenario.js";
import { watchLessons } from "../test-support/watch-lessons.js";

const { sora, sena, erin, emil, shai } = people;

let room: LessonsRoom;
let waiting: WaitingForLocks;
let watch: PolicyWatch;
beforeAll(async () => {
  room = await openLessonsRoom("lessons story");
  watch = watchLessons(room);
  waiting = await waitingForLocks(room.url);
});
afterAll(async () => {
  watch.stop();
  await waiting.stop();
  await room.close();
});

test("A review is led from its opening to its conclusion, its report and its verified follow-up", async () => {
  const { incident, reviewId, lessonId, followUpId } = await reviewWithFollowUp(room);
  await perform(room, erin, "prioritizeFollowUp", { followUpId });
  const completed = await perform(room, sora, "completeReview", { reviewId });
  expect(completed.state).toBe("COMPLETED");
  await perform(room, sora, "publishIncidentReport", { reviewId });

  // The follow-up lives on after the review is completed.
  await perform(room, erin, "startFollowUp", { followUpId });
  await perform(room, erin, "submitFollowUpForVerification", { followUpId });
  expect((await perform(room, sora, "returnFollowUp", { followUpId })).state).toBe("IN_PROGRESS");
  await perform(room, erin, "submitFollowUpForVerification", { followUpId, completion: "Now on all farms." });
  expect((await perform(room, sena, "verifyFollowUp", { followUpId })).state).toBe("RESOLVED");

  const { review } = await room.read(
    sora,
    `query ($id: ID!) { review(id: $id) {
      state kind incidentTitle incidentSeverity handling technicalSummary responseSufficiency conclusion conclusionReason
      answers { id informationNeededSooner toolsNeeded } incident { id } services { id } ledBy { id } completedBy { id }
      serviceSideAnalyses { nodes { exposure service { id } contributedBy { id } } }
      lessons { nodes { id kind whatHappened recordedBy { id } } }
      followUps { nodes { id state priority dueOn completion returnReason verification owner { id } service { id } verifiedBy { id } lesson { id } } }
      reports { nodes { title effects publishedBy { id } } }
    } }`,
    { id: reviewId },
  );
  expect(review).toMatchObject({
    state: "COMPLETED",
    kind: "FULL_POST_MORTEM",
    incidentTitle: "Stolen session",
    conclusion: "CHANGE_DETECTION_AND_ANALYSIS",
    answers: { id: reviewId, informationNeededSooner: "The address of the attacker.", toolsNeeded: null },
    incident: { id: incident.id },
    services: [{ id: services.exchange }, { id: services.sharepoint }],
    ledBy: { id: sora.personId },
    completedBy: { id: sora.personId },
    serviceSideAnalyses: {
      nodes: [
        { service: { id: services.exchange }, contributedBy: { id: erin.personId } },
        { service: { id: services.sharepoint }, contributedBy: { id: shai.personId } },
      ],
    },
    lessons: { nodes: [{ id: lessonId, kind: "PROCESS_FLAW" }] },
    followUps: {
      nodes: [
        {
          id: followUpId,
          state: "RESOLVED",
          priority: 2,
          dueOn: inDays(30),
          completion: "Now on all farms.",
          returnReason: "One farm still takes old tokens.",
          owner: { id: emil.personId },
          verifiedBy: { id: sena.personId },
          lesson: { id: lessonId },
        },
      ],
    },
    reports: { nodes: [{ title: "Stolen session", publishedBy: { id: sora.personId } }] },
  });

  const events = (await room.outboxEvents()).filter(({ subject }) => subject === reviewId);
  const states = events.map(({ data }) => data.state);
  expect(states.at(0)).toBe("DRAFT");
  expect(states.at(-1)).toBe("COMPLETED");
  expect(events.every(({ data }) => data.incidentId === incident.id && data.kind === "FULL_POST_MORTEM")).toBe(true);
});

test("A review that lacks everything is told all that is missing, and by which operation it is supplied", async () => {
  const { reviewId } = await openReview(room);
  await perform(room, sora, "beginReview", { reviewId });
  const { id: lessonId } = await perform(room, sora, "recordLesson", { reviewId });
  await perform(room, sora, "requestFollowUp", { lessonId });
  const answer = await answerOf(room, sora, "completeReview", { reviewId });
  expect(answer.__typename).toBe("GatesUnmet");
  expect(answer.gates.map(({ gate }) => gate)).toEqual([
    "SECURITY_ANALYSIS_RECORDED",
    "SERVICE_SIDE_ANALYSIS_CONTRIBUTED",
    "FOLLOW_UPS_PRIORITIZED",
  ]);
  expect(answer.message).toContain("recordSecurityAnalysis");
  expect(answer.message).toContain("Exchange, SharePoint");
  expect(answer.message).toContain('"Shorten tokens"');
});

test("A declined follow-up does not hold the review back, and its reason stands", async () => {
  const { reviewId, followUpId } = await reviewWithFollowUp(room);
  await perform(room, erin, "declineFollowUp", { followUpId });
  expect((await perform(room, sora, "completeReview", { reviewId })).state).toBe("COMPLETED");
});

test("A review may end without a change, with the reason why none is needed; without a reason it is refused", async () => {
  const { reviewId, followUpId } = await reviewWithFollowUp(room);
  await perform(room, erin, "prioritizeFollowUp", { followUpId });
  const none = { reviewId, conclusion: "NONE_NEEDED" };
  await expect(answerOf(room, sora, "completeReview", { ...none, conclusionReason: "  " })).rejects.toThrow(/blank/);
  await perform(room, sora, "completeReview", { ...none, conclusionReason: "All went as written." });
});

test("A completed review takes no more analyses, lessons or follow-ups", async () => {
  const { reviewId, lessonId, followUpId } = await reviewWithFollowUp(room);
  await perform(room, erin, "prioritizeFollowUp", { followUpId });
  await perform(room, sora, "completeReview", { reviewId });
  for (const operation of ["recordSecurityAnalysis", "contributeServiceSideAnalysis", "recordLesson"] as const) {
    const who = operation === "contributeServiceSideAnalysis" ? erin : sora;
    expect((await answerOf(room, who, operation, { reviewId })).__typename).toBe("TransitionRefused");
  }
  expect((await answerOf(room, sora, "requestFollowUp", { lessonId })).__typename).toBe("TransitionRefused");
});

test("Work on a follow-up does not begin before it has its priority", async () => {
  const { followUpId } = await reviewWithFollowUp(room);
  const answer = await answerOf(room, erin, "startFollowUp", { followUpId });
  expect(answer.gates).toMatchObject([{ gate: "FOLLOW_UP_PRIORITIZED" }]);
});

test("The security team prioritizes and does the work on its own list, and verifies it", async () => {
  const { lessonId } = await reviewWithFollowUp(room);
  const own = { lessonId, kind: "PROCEDURE_CHANGE", serviceId: null };
  const { id: followUpId } = await perform(room, sora, "requestFollowUp", own);
  expect(await answerOf(room, erin, "prioritizeFollowUp", { followUpId })).toMatchObject({
    gates: [{ gate: "FOLLOW_UP_IN_SERVICE", message: expect.stringContaining("prioritizeSecurityFollowUp") }],
  });
  await perform(room, sora, "prioritizeSecurityFollowUp", { followUpId });
  await perform(room, sora, "startSecurityFollowUp", { followUpId });
  await perform(room, sora, "submitSecurityFollowUpForVerification", { followUpId });
  expect((await perform(room, sena, "verifyFollowUp", { followUpId })).state).toBe("RESOLVED");
});

test("The security team does not decide over the list of a service", async () => {
  const { followUpId } = await reviewWithFollowUp(room);
  for (const operation of ["prioritizeSecurityFollowUp", "declineSecurityFollowUp"] as const) {
    expect(await answerOf(room, sora, operation, { followUpId })).toMatchObject({
      gates: [{ gate: "FOLLOW_UP_ON_SECURITY_LIST", message: expect.stringContaining("done in a service") }],
    });
  }
});

test("A service contributes once; again, it replaces what it said before", async () => {
  const { reviewId } = await reviewWithFollowUp(room);
  await perform(room, erin, "contributeServiceSideAnalysis", { reviewId, exposure: "Seen anew." });
  const { review } = await room.read<{ review: { serviceSideAnalyses: { nodes: { exposure: string }[] } } }>(
    sora,
    "query ($id: ID!) { review(id: $id) { serviceSideAnalyses { nodes { exposure } } } }",
    { id: reviewId },
  );
  expect(review.serviceSideAnalyses.nodes.map(({ exposure }) => exposure)).toEqual([
    "Seen anew.",
    "Tokens lived for a week.",
  ]);
});

test("Who has not read the last version is refused, also when only a lesson was added since", async () => {
  const { reviewId } = await openReview(room);
  const { version } = await perform(room, sora, "beginReview", { reviewId });
  await perform(room, sora, "recordLesson", { reviewId });
  const answer = await answerOf(room, sora, "recordSecurityAnalysis", { reviewId, expectedVersion: version });
  expect(answer.__typename).toBe("VersionConflict");
});

test.each([
  ["priority 0", { priority: 0 }],
  ["priority 6", { priority: 6 }],
  ["a day that is not in the calendar", { dueOn: "2026-02-30" }],
])("A follow-up cannot be given %s", async (_words, wrong) => {
  const { followUpId } = await reviewWithFollowUp(room);
  await expect(answerOf(room, erin, "prioritizeFollowUp", { followUpId, ...wrong })).rejects.toThrow();
});

test("A service that was not affected has no place in the review", async () => {
  const { reviewId, lessonId } = await reviewWithFollowUp(room);
  const serviceId = services.teams;
  const refused = { gates: [{ gate: "SERVICE_REVIEWED", message: expect.stringContaining("does not affect") }] };
  expect(await answerOf(room, people.tomo, "contributeServiceSideAnalysis", { reviewId, serviceId })).toMatchObject(
    refused,
  );
  expect(await answerOf(room, sora, "requestFollowUp", { lessonId, serviceId })).toMatchObject(refused);
});

test("A published report is never changed or removed", async () => {
  const { reviewId, followUpId } = await reviewWithFollowUp(room);
  await perform(room, erin, "prioritizeFollowUp", { followUpId });
  await perform(room, sora, "completeReview", { reviewId });
  await perform(room, sora, "publishIncidentReport", { reviewId });
  for (const statement of [
    "UPDATE incident_report SET title = 'Nothing'",
    "DELETE FROM incident_report",
    "TRUNCATE incident_report",
  ]) {
    await expect(room.database.query(statement)).rejects.toThrow(/append-only/);
  }
});

test("A requested detection requirement tells all that a proposal needs", async () => {
  const { lessonId } = await reviewWithFollowUp(room);
  await perform(room, sora, "requestFollowUp", { lessonId, kind: "DETECTION_REQUIREMENT", title: "Replayed tokens" });
  expect((await room.outboxEvents()).at(-1)).toMatchObject({
    type: "dev.cordon.follow-up.changed",
    data: {
      operation: "requestFollowUp",
      kind: "DETECTION_REQUIREMENT",
      state: "OUTSTANDING",
      title: "Replayed tokens",
      description: "To one hour.",
      serviceId: services.exchange,
    },
  });
});

test("An incident shows its open follow-ups, also when it is closed, and a lesson can be asked for by its id", async () => {
  const { incident, reviewId, lessonId, followUpId } = await reviewWithFollowUp(room);
  await perform(room, erin, "prioritizeFollowUp", { followUpId });
  await perform(room, sora, "completeReview", { reviewId });
  await room.receive("dev.cordon.incident.changed", { ...incident, entry: 21, state: "CLOSED" });
  const pages = `followUps { totalCount nodes { id } }
    open: followUps(filter: { open: true }, orderBy: [{ field: PRIORITY }, { field: DUE_AT, direction: DESC }]) { nodes { id state } }`;
  const query = `query ($references: [_Any!]!, $lessonId: ID!) {
    _entities(representations: $references) { ... on Incident { openFollowUps { id state } ${pages} } }
    lesson(id: $lessonId) { id }
  }`;
  const references = [{ __typename: "Incident", id: incident.id }];
  const ask = () => room.read(sora, query, { references, lessonId });
  expect(await ask()).toEqual({
    _entities: [
      {
        openFollowUps: [{ id: followUpId, state: "OUTSTANDING" }],
        followUps: { totalCount: 1, nodes: [{ id: followUpId }] },
        open: { nodes: [{ id: followUpId, state: "OUTSTANDING" }] },
      },
    ],
    lesson: { id: lessonId },
  });
  await perform(room, erin, "declineFollowUp", { followUpId });
  expect(await ask()).toMatchObject({
    _entities: [{ openFollowUps: [], followUps: { nodes: [{ id: followUpId }] }, open: { nodes: [] } }],
  });
  references.push({ __typename: "Incident", id: idOf(998) });
  expect(await ask()).toMatchObject({ _entities: [{}, { openFollowUps: null, followUps: null }] });
});

test.each([
  ["A program", people.robo.personId, /Robo is a program/],
  ["Somebody whom nobody knows", idOf(999), /^Nobody has the id/],
])("%s cannot own a follow-up", async (_who, ownerId, words) => {
  const { followUpId } = await reviewWithFollowUp(room);
  expect(await answerOf(room, erin, "prioritizeFollowUp", { followUpId, ownerId })).toMatchObject({
    gates: [{ gate: "OWNER_IS_PERSON", message: expect.stringMatching(words) }],
  });
});

test("Whoever has said that the work is done does not verify it, in no later round and by no other account", async () => {
  const { lessonId } = await reviewWithFollowUp(room);
  const own = { lessonId, kind: "PROCEDURE_CHANGE", serviceId: null };
  const { id: followUpId } = await perform(room, sora, "requestFollowUp", own);
  await perform(room, sora, "prioritizeSecurityFollowUp", { followUpId });
  await perform(room, sora, "startSecurityFollowUp", { followUpId });
  await perform(room, sora, "submitSecurityFollowUpForVerification", { followUpId });
  await perform(room, sena, "returnFollowUp", { followUpId });
  await perform(room, sena, "submitSecurityFollowUpForVerification", { followUpId });
  const other = { ...sora, personId: idOf(998), otherAccountIds: [sena.personId] };
  const submitted = "submitSecurityFollowUpForVerification";
  const parts = [
    [sora, ["startSecurityFollowUp", submitted]],
    [sena, [submitted]],
    [other, [submitted]],
  ] as const;
  for (const [viewer, separatedFrom] of parts) {
    const { errors } = await attempt(room, viewer, "verifyFollowUp", { followUpId });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN", separatedFrom });
    expect(errors?.[0]?.message).toContain(`You carried out ${separatedFrom.join(" and ")} here yourself`);
  }
  const third = { ...sora, personId: idOf(997), subject: "third" };
  expect((await perform(room, third, "verifyFollowUp", { followUpId })).state).toBe("RESOLVED");
});

test("Whoever owns work does not verify it, even if others began it and said that it is done", async () => {
  const { lessonId } = await reviewWithFollowUp(room);
  const own = { lessonId, kind: "PROCEDURE_CHANGE", serviceId: null };
  const { id: followUpId } = await perform(room, sora, "requestFollowUp", own);
  await perform(room, sora, "prioritizeSecurityFollowUp", { followUpId, ownerId: sena.personId });
  await perform(room, sora, "startSecurityFollowUp", { followUpId });
  await perform(room, sora, "submitSecurityFollowUpForVerification", { followUpId });
  expect(await answerOf(room, sena, "verifyFollowUp", { followUpId })).toMatchObject({
    gates: [{ gate: "VERIFIED_BY_ANOTHER", message: expect.stringMatching(/^You own the follow-up/) }],
  });
});

test("However many lessons of one locked review ask for follow-ups, two connections wait, and other reviews go on", async () => {
  const { reviewId } = await reviewWithFollowUp(room);
  const { lessonId: elsewhere } = await reviewWithFollowUp(room);
  const lessonIds: string[] = [];
  for (let index = 0; index < 6; index += 1)
    lessonIds.push((await perform(room, sora, "recordLesson", { reviewId })).id);
  const holder = room.database.createQueryRunner();
  await holder.startTransaction();
  await holder.query("SELECT FROM review WHERE id = $1 FOR UPDATE", [reviewId]);
  const answers = Promise.all(lessonIds.map((lessonId) => perform(room, sora, "requestFollowUp", { lessonId })));
  await until(async () => (await waiting.count()) > 0);
  await perform(room, sora, "requestFollowUp", { lessonId: elsewhere });
  expect(await waiting.count()).toBeLessThanOrEqual(2);
  await holder.rollbackTransaction();
  await holder.release();
  expect(await answers).toHaveLength(6);
});
