import type { GraphQLSchema } from "graphql";
import type { EntitySchema } from "typeorm";
import { buildSubgraph } from "../../../platform/graphql/federation.js";
import type { Readings } from "../../../platform/graphql/reader/reading.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { expectAsDeclared } from "../../../platform/test-support/reading/expect-as-declared.js";
import { expectNodesFound } from "../../../platform/test-support/reading/expect-nodes-found.js";
import { meetsFilter } from "../../../platform/test-support/reading/meets-filter.js";
import { type NaiveReader, type NaiveRules, naiveReader } from "../../../platform/test-support/reading/naive-reader.js";
import type { NaiveRow } from "../../../platform/test-support/reading/naive-row.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { readsMarked } from "../../access/test-support/reads-marked.js";
import { handlings } from "../../response-model/evidence/handlings.js";
import { readings } from "../store/reader.js";
import { tables } from "../store/tables.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people, services } from "../test-support/organization.js";
import { openReview, perform, reviewWithFollowUp } from "../test-support/review-scenario.js";
import { schema as definition } from "./schema.js";

let room: LessonsRoom;
let schema: GraphQLSchema;
let naive: { readonly schema: GraphQLSchema; readonly reader: NaiveReader };

beforeAll(async () => {
  room = await openLessonsRoom("lessons reader");
  await openReview(room);
  for (const handling of Object.keys(handlings)) {
    const { incident, reviewId, lessonId } = await reviewWithFollowUp(room);
    await perform(room, people.sora, "recordLesson", { reviewId });
    for (let number = 0; number < 3; number += 1) await perform(room, people.sora, "requestFollowUp", { lessonId });
    await room.receive("dev.cordon.incident.changed", { ...incident, handling, entry: 21 });
  }
  schema = (await sharedSchema(definition)).schema;
  const reader = naiveReader(readings as Readings, await rules());
  naive = { schema: (await buildSubgraph({ ...definition, reader })).schema, reader };
});
afterAll(() => room.close());

const columnOf: Readonly<Record<string, string>> = {
  states: "state",
  kinds: "kind",
  natures: "nature",
  serviceIds: "serviceId",
};

/** What filters are drawn of, besides values of enums. */
const drawn = {
  serviceIds: [services.exchange, services.sharepoint].map((id) => `["${id}"]`),
  open: ["true", "false"],
  prioritized: ["true", "false"],
  onSecurityList: ["true", "false"],
  ...Object.fromEntries(
    ["openedFrom", "openedBefore", "recordedFrom", "recordedBefore", "requestedFrom", "requestedBefore"].map((name) => [
      name,
      ['"2020-01-01T00:00:00Z"', '"2990-01-01T00:00:00Z"'],
    ]),
  ),
  text: ['"tokens"', '"nobody wrote this"'],
};

/** What a field of a filter means, in TypeScript. */
function holds(row: NaiveRow, name: string, wanted: unknown): boolean {
  if (name === "open") return (row.state !== "RESOLVED" && row.state !== "WILL_NOT_DO") === wanted;
  if (name === "prioritized") return (row.priority !== null) === wanted;
  if (name === "onSecurityList") return (row.serviceId === null) === wanted;
  const time = /^(opened|recorded|requested)(From|Before)$/.exec(name);
  if (time) {
    const at = row[`${time[1]}At`] as Date;
    return time[2] === "From" ? at >= (wanted as Date) : at < (wanted as Date);
  }
  if (name === "text")
    return ["title", "description", "whatHappened", "evidence", "whatChanges"].some((column) =>
      String(row[column] ?? "")
        .toLowerCase()
        .includes(String(wanted)),
    );
  // A lesson is about the services of its review.
  if (name === "serviceIds" && "whatHappened" in row) return overlaps(servicesOf(row), wanted);
  const column = name === "serviceIds" && "serviceIds" in row ? "serviceIds" : String(columnOf[name]);
  if (!(column in row)) throw new Error(`${column} is no column.`);
  return overlaps([row[column]].flat(), wanted);
}

function overlaps(values: readonly unknown[], wanted: unknown): boolean {
  return values.some((one) => (wanted as readonly unknown[]).includes(one));
}

let reviews: readonly NaiveRow[] = [];
const servicesOf = ({ reviewId }: NaiveRow) =>
  reviews.find(({ id }) => id === reviewId)?.serviceIds as readonly unknown[];

async function rules(): Promise<NaiveRules> {
  const kinds = Object.keys(readings) as (keyof typeof readings)[];
  const rowsOf = (kind: (typeof kinds)[number]) =>
    room.database.manager.find(tables[kind] as unknown as EntitySchema<NaiveRow>);
  const entries = await Promise.all(kinds.map(async (kind) => [kind, await rowsOf(kind)] as const));
  const rows = Object.fromEntries(entries) as NaiveRules["rows"];
  reviews = rows.Review ?? [];
  const reviewOf = (row: NaiveRow) => rows.Review?.find(({ id }) => id === row.reviewId) as NaiveRow;
  return {
    rows,
    canRead: (viewer, kind, row) => readsMarked(viewer, kind === "Review" ? row : reviewOf(row)),
    also: {},
    values: {},
    places: {
      "followUps.CREATED_AT": ({ id }) => id,
      "followUps.DUE_AT": ({ dueOn }) => dueOn ?? "infinity",
      "followUps.PRIORITY": (row) => row.priority ?? 6,
    },
    meets: (_, row, filter = {}) => meetsFilter(filter, (name, wanted) => holds(row, name, wanted)),
  };
}

const roots = {
  Review: "reviews",
  Lesson: "lessons",
  FollowUp: "followUps",
} as const;

/** What goes by more than the row, or is another subgraph's. */
const elsewhere = /^(availableOperations|hasWithheld)$/;

const viewers: readonly Viewer[] = Object.values(people);

test("Whatever is asked of reviews, by whomever, is what the declarations mean", async () => {
  const { contextOf } = room;
  const found = await expectAsDeclared({
    schema,
    naive,
    roots,
    elsewhere,
    filters: { ...columnOf, ...drawn },
    viewers,
    contextOf,
    count: 300,
  });
  expect(found.requests).toBeGreaterThan(2_000);
  expect(found.withCursors).toBeGreaterThan(500);
  expect(found.longest).toBeGreaterThan(5_000);
});

test("Of which type a node is, each viewer learns of those nodes alone that they may read", async () => {
  const kinds = await expectNodesFound(schema, await rules(), viewers, room.contextOf);
  expect(kinds).toEqual(expect.arrayContaining(["Review", "ServiceSideAnalysis", "Lesson", "FollowUp"]));
});
