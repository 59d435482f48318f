import type { Viewer } from "../../../platform/identity/viewer.js";
import { KnownAnswers } from "../../../platform/test-support/reading/answers-that-differ.js";
import { everyRequest } from "../../../platform/test-support/reading/every-request.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { tables } from "../store/tables.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people, services } from "../test-support/organization.js";
import { openReview, perform, reviewWithFollowUp } from "../test-support/review-scenario.js";
import { schema as definition } from "./schema.js";

/* Whatever there is of the review of an incident that somebody may not read makes no difference to what they are answered. */

const near: readonly Viewer[] = [people.sena, people.emil];
const far: readonly Viewer[] = [people.tomo, people.lena, people.nobody];

let room: LessonsRoom;
beforeAll(async () => {
  room = await openLessonsRoom("lessons_hidden");
  await openReview(room);
  await reviewWithFollowUp(room);
});
afterAll(() => room.close());

/** A review with lessons and follow-ups, of an incident that is narrowed in the end. */
async function narrowedReview(handling: string): Promise<string> {
  const { incident, reviewId, lessonId } = await reviewWithFollowUp(room);
  await perform(room, people.sora, "recordLesson", { reviewId });
  await perform(room, people.sora, "requestFollowUp", { lessonId });
  await room.receive("dev.cordon.incident.changed", {
    ...incident,
    serviceIds: [services.exchange],
    handling,
    entry: 21,
  });
  return incident.id;
}

test("Nothing of a review that somebody may not read makes a difference to what they are answered", async () => {
  const requests = await everyRequest({
    schema: (await sharedSchema(definition)).schema,
    database: room.database,
    tables: tables as never,
    ids: {
      Service: Object.values(services),
      Me: ["SELF"],
      Person: [people.emil.personId],
    },
    given: { "Me.followUps": "first: 100", "Me.postIncidentWork": "first: 100" },
    without: /^(typesOfNodes|availableOperations|_\w+)$/,
    filterValues: {
      Boolean: ["true", "false"],
      ID: [`"${services.exchange}"`],
      Int: ["1", "2"],
      Date: ['"2020-01-01"', '"2990-01-01"'],
      DateTime: ['"2020-01-01T00:00:00.000Z"', '"2990-01-01T00:00:00.000Z"'],
      incidentIds: ['"HIDDEN Incident"'],
      ownerIds: [`"${people.emil.personId}"`],
      text: ['"tokens"'],
    },
    texts: ["tokens", "lives"],
  });
  const now = new Date();
  const ask = (viewer: Viewer, query: string, variables: Record<string, unknown>) =>
    room.ask(viewer, query, variables, { now });
  const before = await KnownAnswers.of([...near, ...far], requests, ask);
  expect(await before.differences(near, { Incident: await narrowedReview("RED") })).toEqual([]);
  expect(await before.differences(far, { Incident: await narrowedReview("AMBER_STRICT") })).toEqual([]);
});
