import type { Viewer } from "../../../platform/identity/viewer.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { nameOfCode } from "../../response-model/test-support/name-of-code.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people, services } from "../test-support/organization.js";
import { attempt, type Operation, openReview, perform, usual } from "../test-support/review-scenario.js";

const { sora, sena, erin, shai } = people;

let room: LessonsRoom;
beforeAll(async () => {
  room = await openLessonsRoom("lessons availability");
});
afterAll(() => room.close());

interface Available {
  readonly operation: string;
  readonly isPermitted: boolean;
  readonly isFromHere: boolean;
  readonly whyNot: string | null;
  readonly gates: readonly { gate: string; standing: string; message: string | null }[];
}

interface Thing {
  readonly id: string;
  readonly availableOperations: readonly Available[];
}

interface ReviewAnswer extends Thing {
  readonly lessons: { readonly nodes: readonly Thing[] };
  readonly followUps: { readonly nodes: readonly Thing[] };
}

const query = `query ($id: ID!) { review(id: $id) { ...On
  lessons { nodes { id ...L } } followUps { nodes { id ...F } }
} }
fragment On on Review { id availableOperations { ...All } }
fragment L on Lesson { availableOperations { ...All } }
fragment F on FollowUp { availableOperations { ...All } }
fragment All on AvailableOperation { operation isPermitted isFromHere whyNot gates { gate standing message } }`;

/** Everything that is available on a review and what belongs to it, each with the input that names the thing. */
async function availableTo(viewer: Viewer, reviewId: string) {
  const { review } = await room.read<{ review: ReviewAnswer }>(viewer, query, { id: reviewId });
  const on = (key: string) => (thing: Thing) =>
    thing.availableOperations.map((available) => ({
      available: { ...available, operation: nameOfCode<Operation>(available.operation) },
      input: { [key]: thing.id },
    }));
  return [
    ...on("reviewId")(review),
    ...review.lessons.nodes.flatMap(on("lessonId")),
    ...review.followUps.nodes.flatMap(on("followUpId")),
  ];
}

const unmetOf = ({ gates }: Available) => gates.filter(({ standing }) => standing === "UNMET");

/** Whatever is told to be out of reach is refused, in just the words that are told. Nothing of it is done. */
async function holdsForAll(reviewId: string, seen: Set<string>): Promise<void> {
  for (const viewer of [sora, sena, erin, shai]) {
    for (const { available, input } of await availableTo(viewer, reviewId)) {
      const { operation, isPermitted, isFromHere, whyNot } = available;
      const unmet = unmetOf(available);
      if (isPermitted && isFromHere && unmet.length === 0) continue;
      const own = viewer === shai && "serviceId" in usual[operation].input ? { serviceId: services.sharepoint } : {};
      const { data, errors } = await attempt(room, viewer, operation, { ...input, ...own });
      const met = { operation, viewer: viewer.name };
      if (!isPermitted) {
        seen.add("FORBIDDEN");
        // An attempt for one service names its team alone; before that it is any of the services.
        const [reason, teams = ""] = errors?.[0]?.message.split(" Ask: ") ?? [];
        expect({ ...met, said: whyNot }).toEqual({ ...met, said: expect.stringContaining(String(reason)) });
        expect({ ...met, said: whyNot }).toEqual({ ...met, said: expect.stringContaining(teams.replace(/\.$/, "")) });
      } else if (!isFromHere) {
        seen.add("TransitionRefused");
        expect({ ...met, said: data?.answer.message }).toEqual({ ...met, said: whyNot });
      } else {
        seen.add("GatesUnmet");
        const said = data?.answer.gates.map(({ gate, message }) => ({ gate, message }));
        expect({ ...met, said }).toEqual({
          ...met,
          said: expect.arrayContaining(unmet.map(({ gate, message }) => ({ gate, message }))),
        });
      }
    }
  }
}

test("What is told of a review, its lessons and its follow-ups is what an attempt meets, from its opening to its end", async () => {
  const { reviewId } = await openReview(room);
  const seen = new Set<string>();
  /** Performs what must have been told to be available. */
  const next = async (viewer: Viewer, operation: Operation, input: Readonly<Record<string, unknown>>) => {
    await holdsForAll(reviewId, seen);
    const all = await availableTo(viewer, reviewId);
    const [key, id] = Object.entries(input)[0] ?? [];
    const told = all.find(
      (one) => one.available.operation === operation && Object.entries(one.input).join() === [[key, id]].join(),
    );
    expect(told?.available).toMatchObject({ operation, isPermitted: true, isFromHere: true, whyNot: null });
    expect(told && unmetOf(told.available)).toEqual([]);
    return perform(room, viewer, operation, input);
  };
  await next(sora, "beginReview", { reviewId });
  await next(sora, "recordSecurityAnalysis", { reviewId });
  await next(erin, "contributeServiceSideAnalysis", { reviewId });
  await next(shai, "contributeServiceSideAnalysis", { reviewId, serviceId: services.sharepoint });
  const { id: lessonId } = await next(sora, "recordLesson", { reviewId });
  const { id: followUpId } = await next(sora, "requestFollowUp", { lessonId });
  const own = { lessonId, kind: "TRAINING", serviceId: null };
  const { id: onList } = await next(sora, "requestFollowUp", own);
  await next(erin, "prioritizeFollowUp", { followUpId });
  await next(sora, "prioritizeSecurityFollowUp", { followUpId: onList });
  await next(sora, "completeReview", { reviewId });
  await next(sora, "publishIncidentReport", { reviewId });
  await next(erin, "startFollowUp", { followUpId });
  await next(erin, "submitFollowUpForVerification", { followUpId });
  await next(sena, "returnFollowUp", { followUpId });
  await next(erin, "submitFollowUpForVerification", { followUpId });
  await next(sena, "verifyFollowUp", { followUpId });
  await holdsForAll(reviewId, seen);
  expect([...seen].sort()).toEqual(["FORBIDDEN", "GatesUnmet", "TransitionRefused"]);
});

test("Every operation of this subgraph is told of on the thing that it names", async () => {
  const { reviewId } = await openReview(room);
  await perform(room, sora, "beginReview", { reviewId });
  const { id: lessonId } = await perform(room, sora, "recordLesson", { reviewId });
  await perform(room, sora, "requestFollowUp", { lessonId });
  const told = (await availableTo(sora, reviewId)).map(({ available }) => available.operation);
  expect(told.sort()).toEqual(Object.keys(usual).sort());
});

test("In a list, permission, state and gates take the same few statements however long it is", async () => {
  const list = (first: number) =>
    room.read(
      sora,
      `query ($first: Int!) { followUps(first: $first) { nodes { id availableOperations {
        operation isPermitted isFromHere gates { standing }
      } } } reviews(first: $first) { nodes { id availableOperations { operation isPermitted gates { standing } } } } }`,
      { first },
    );
  for (let index = 0; index < 3; index += 1) {
    const { reviewId } = await openReview(room);
    await perform(room, sora, "beginReview", { reviewId });
    const { id: lessonId } = await perform(room, sora, "recordLesson", { reviewId });
    await perform(room, sora, "requestFollowUp", { lessonId, kind: "TRAINING", serviceId: null });
  }
  const counts: number[] = [];
  for (const first of [1, 4]) counts.push((await statementsOf(room.database, () => list(first))).length);
  expect(counts[0]).toBe(counts[1]);
});
