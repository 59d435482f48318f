import { expectBadPagesRefused } from "../../../platform/test-support/reading/expect-bad-pages-refused.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { tables } from "../store/tables.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people } from "../test-support/organization.js";
import { reviewWithFollowUp } from "../test-support/review-scenario.js";
import { schema as definition } from "./schema.js";

let room: LessonsRoom;
let incidentId: string;
beforeAll(async () => {
  room = await openLessonsRoom("lessons_bad_pages");
  incidentId = (await reviewWithFollowUp(room)).incident.id;
});
afterAll(() => room.close());

test("A wrong page of any list is refused in words, and what nothing meets is an empty page", async () => {
  const unreached = await expectBadPagesRefused({
    schema: (await sharedSchema(definition)).schema,
    database: room.database,
    tables: tables as never,
    context: () => room.contextOf(people.sora),
    roots: { search: '(text: "tokens")' },
    ids: { Incident: [incidentId], Me: [people.sora.personId] },
  });
  expect(unreached).toEqual([]);
});
