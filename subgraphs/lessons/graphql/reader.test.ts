import type { GraphQLSchema } from "graphql";
import type { EntitySchema } from "typeorm";
import { buildSubgraph } from "../../../platform/graphql/federation.js";
import type { Readings } from "../../../platform/graphql/reader/reading.js";
import { expectAsDeclared } from "../../../platform/test-support/expect-as-declared.js";
import { expectNodesFound } from "../../../platform/test-support/expect-nodes-found.js";
import { type NaiveRow, type NaiveRules, naiveReader } from "../../../platform/test-support/naive-reader.js";
import { readsMarked } from "../../access/test-support/reads-marked.js";
import { handlings } from "../../response-model/evidence/handlings.js";
import { readings } from "../store/reader.js";
import { tables } from "../store/tables.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people } from "../test-support/organization.js";
import { openReview, perform, reviewWithFollowUp } from "../test-support/review-scenario.js";
import { schema as definition } from "./schema.js";

let room: LessonsRoom;
let schema: GraphQLSchema;
let naive: GraphQLSchema;

beforeAll(async () => {
  room = await openLessonsRoom("lessons reader");
  await openReview(room);
  for (const handling of Object.keys(handlings)) {
    const { incident, reviewId, lessonId } = await reviewWithFollowUp(room);
    await perform(room, people.sora, "recordLesson", { reviewId });
    for (let number = 0; number < 3; number += 1) await perform(room, people.sora, "requestFollowUp", { lessonId });
    await room.receive("dev.cordon.incident.changed", { ...incident, handling, entry: 21 });
  }
  schema = (await buildSubgraph(definition)).schema;
  naive = (await buildSubgraph({ ...definition, reader: naiveReader(readings as Readings, await rules()) })).schema;
});
afterAll(() => room.close());

const columnOf: Readonly<Record<string, string>> = { states: "state", kinds: "kind" };

async function rules(): Promise<NaiveRules> {
  const kinds = Object.keys(readings) as (keyof typeof readings)[];
  const rowsOf = (kind: (typeof kinds)[number]) =>
    room.database.manager.find(tables[kind] as unknown as EntitySchema<NaiveRow>);
  const entries = await Promise.all(kinds.map(async (kind) => [kind, await rowsOf(kind)] as const));
  const rows = Object.fromEntries(entries) as NaiveRules["rows"];
  const reviewOf = (row: NaiveRow) => rows.Review?.find(({ id }) => id === row.reviewId) as NaiveRow;
  return {
    rows,
    canRead: (viewer, kind, row) => readsMarked(viewer, kind === "Review" ? row : reviewOf(row)),
    also: {},
    values: {},
    meets: (_, row, filter = {}) =>
      Object.entries(filter).every(([name, wanted]) =>
        (wanted as readonly unknown[]).includes(row[columnOf[name] as string]),
      ),
  };
}

const { sora, sena, erin, emil, tomo, lena, nobody } = people;
const roots = {
  Review: "reviews(first: 10) { nodes $ }",
  Lesson: "lessons(first: 10) { nodes $ }",
  FollowUp: "followUps(first: 10) { nodes $ }",
} as const;

/** What goes by more than the row, or is another subgraph's. */
const elsewhere = /^(availableOperations|hasWithheld|cursor|startCursor|endCursor)$/;

const viewers = [sora, sena, erin, emil, tomo, lena, nobody];

test("Whatever is asked of reviews, by whomever, is what the declarations mean", async () => {
  const { contextOf } = room;
  const longest = await expectAsDeclared({
    schema,
    naive,
    roots,
    elsewhere,
    filters: columnOf,
    viewers,
    contextOf,
    count: 300,
  });
  expect(longest).toBeGreaterThan(5_000);
});

test("Of which type a node is, each viewer learns of those nodes alone that they may read", async () => {
  const kinds = await expectNodesFound(schema, await rules(), viewers, room.contextOf);
  expect(kinds).toEqual(expect.arrayContaining(["Review", "ServiceSideAnalysis", "Lesson", "FollowUp"]));
});
