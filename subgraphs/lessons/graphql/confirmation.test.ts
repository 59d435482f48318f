import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { databaseFaultOf } from "../../../platform/database/database-fault.js";
import type { LiveEvent } from "../../../platform/live/live-event.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { recordChanges } from "../store/live-records.js";
import { tables } from "../store/tables.js";
import { holdLease, type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people } from "../test-support/organization.js";
import {
  answerOf,
  attempt,
  type Operation,
  perform,
  reviewWithFollowUp,
  usual,
} from "../test-support/review-scenario.js";
import { schema as definition } from "./schema.js";

const { sora, erin, emil } = people;

let room: LessonsRoom;
let schema: GraphQLSchema;
let made: Awaited<ReturnType<typeof reviewWithFollowUp>>;
let another: Awaited<ReturnType<typeof reviewWithFollowUp>>;

beforeAll(async () => {
  ({ schema } = await sharedSchema(definition));
  room = await openLessonsRoom("lessons confirmation");
  made = await reviewWithFollowUp(room);
  another = await reviewWithFollowUp(room);
});
afterEach(() => holdLease(room, "infinity"));
afterAll(() => room.close());

const references = () => [
  { __typename: "Review", id: made.reviewId },
  { __typename: "Lesson", id: made.lessonId },
  { __typename: "FollowUp", id: made.followUpId },
  { __typename: "Incident", id: made.incident.id },
];

/** Every field of a type that takes no argument, and of what it leads to, so many steps far. */
function everyField(type: GraphQLObjectType, steps: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const next = getNamedType(field.type);
    if (!isObjectType(next)) return [field.name];
    return steps > 0 ? [`${field.name} ${everyField(next, steps - 1)}`] : [];
  });
  return `{ __typename ${fields.join(" ")} }`;
}

const everythingOf = (name: string) => everyField(schema.getType(name) as GraphQLObjectType, 4);

/** All ways to read there are: by id, in lists, by reference and as nodes, each as deep as it goes. */
const reads = (): readonly [string, string, Record<string, unknown>][] => [
  ...(["review", "followUp"] as const).map((name): [string, string, Record<string, unknown>] => [
    name,
    `query ($id: ID!) { ${name}(id: $id) ${everythingOf(name === "review" ? "Review" : "FollowUp")} }`,
    { id: name === "review" ? made.reviewId : made.followUpId },
  ]),
  ...(["reviews", "lessons", "followUps"] as const).map((name): [string, string, Record<string, unknown>] => [
    name,
    `{ ${name} { nodes ${everythingOf({ reviews: "Review", lessons: "Lesson", followUps: "FollowUp" }[name])} } }`,
    {},
  ]),
  [
    "nodes",
    "query ($ids: [ID!]!) { typesOfNodes(ids: $ids) { kind } }",
    { ids: [made.reviewId, made.lessonId, made.followUpId] },
  ],
  ...references().map((reference): [string, string, Record<string, unknown>] => [
    `a reference to ${reference.__typename}`,
    `query ($references: [_Any!]!) { _entities(representations: $references) {
      ... on ${reference.__typename} ${everythingOf(reference.__typename)} } }`,
    { references: [reference] },
  ]),
];

type Made = typeof made;

/** The id of what an operation acts on, by the name its input has for it. */
function thing(operation: Operation, of: Made): object {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const fields = (schema.getType(type) as GraphQLInputObjectType).getFields();
  return Object.fromEntries(Object.entries(of).filter(([name]) => name in fields));
}

async function guardedReadsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const names = Object.values(tables).map((table) => room.database.getMetadata(table).tableName);
  const guarded = new RegExp(`(FROM|JOIN) "?(${names.join("|")})"? `, "i");
  const statements = (await statementsOf(room.database, work)).map(({ sql }) => sql);
  return statements.filter((statement) => /^\s*(SELECT|WITH)/i.test(statement) && guarded.test(statement));
}

/** By the ids alone, of which nothing is told: whose turn it is goes by the review. */
const findsWhatIsLocked =
  /^SELECT "Lesson"\."id" AS "\w+", "Lesson"\."review_id" AS "\w+" FROM "lesson" "Lesson" WHERE/;

const reasonOf = (error: { readonly originalError?: unknown; readonly extensions?: object } | undefined) =>
  databaseFaultOf(error?.originalError)?.reason ?? (error?.extensions as { reason?: string } | undefined)?.reason;

describe("Every statement that reads what is guarded asks whether its marking is confirmed", () => {
  test("in whatever a query selects", async () => {
    for (const [name, query, variables] of reads()) {
      const found = await guardedReadsOf(() => room.read(sora, query, variables));
      expect([name, found.length > 0]).toEqual([name, true]);
      expect(found.filter((statement) => !statement.includes("withheld_subjects"))).toEqual([]);
    }
  });

  test("in live updates", async () => {
    const event: LiveEvent = { position: 1, type: "", subject: made.followUpId, time: new Date(), data: {} };
    const found = await guardedReadsOf(() => recordChanges.FollowUp.load(room.database.manager, [event], [sora]));
    expect(found).toEqual([expect.stringContaining("withheld_subjects")]);
  });

  test("in operations, of which each begins with such a statement and locks what it read", async () => {
    for (const operation of Object.keys(usual) as Operation[]) {
      const found = await guardedReadsOf(() => attempt(room, sora, operation, thing(operation, made)));
      const [first] = found.filter((statement) => !findsWhatIsLocked.test(statement));
      expect([operation, first]).toEqual([operation, expect.stringMatching(/withheld_subjects.*FOR UPDATE/s)]);
    }
  });
});

test("Whose a node is, is marked as not confirmed while its incident withholds it", async () => {
  await holdLease(room, "infinity", made.incident.id);
  const { typesOfNodes } = await room.read<{ typesOfNodes: object[] }>(
    sora,
    "query ($ids: [ID!]!) { typesOfNodes(ids: $ids) { id kind isConfirmed } }",
    { ids: [made.reviewId, made.lessonId, another.followUpId] },
  );
  expect(typesOfNodes).toHaveLength(3);
  expect(typesOfNodes).toContainEqual({ id: made.reviewId, kind: "Review", isConfirmed: false });
  expect(typesOfNodes).toContainEqual({ id: made.lessonId, kind: "Lesson", isConfirmed: false });
  expect(typesOfNodes).toContainEqual({ id: another.followUpId, kind: "FollowUp", isConfirmed: true });
});

describe("Without a lease", () => {
  beforeEach(() => holdLease(room, "-infinity"));

  test("nothing is read, in whatever way, and the answer says why", async () => {
    for (const [name, query, variables] of reads()) {
      const { errors } = await room.ask(sora, query, variables);
      expect([name, errors?.map(reasonOf)]).toEqual([name, errors?.map(() => "READERS_UNCONFIRMED")]);
      expect([name, errors?.length ?? 0]).not.toEqual([name, 0]);
    }
  });

  test.each(Object.keys(usual) as Operation[])("%s does nothing and says why", async (operation) => {
    const before = await room.database.query("SELECT sum(version)::int FROM review");
    const { errors } = await attempt(room, sora, operation, thing(operation, made));
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: "SERVICE_UNAVAILABLE", reason: "READERS_UNCONFIRMED" },
    ]);
    expect(errors?.[0]?.message).toContain("Nothing was done.");
    expect(await room.database.query("SELECT sum(version)::int FROM review")).toEqual(before);
  });

  test("no live update is told, nor passed over: it is told when there is one again", async () => {
    const event: LiveEvent = { position: 1, type: "", subject: made.followUpId, time: new Date(), data: {} };
    const load = () => recordChanges.FollowUp.load(room.database.manager, [event], [sora]);
    await expect(load()).rejects.toMatchObject({ code: "LE001" });
    await holdLease(room, "infinity");
    expect((await load()).get(event)?.by).toEqual(new Set([0]));
  });

  test.each(["reviews", "lessons", "followUps"])(
    "%s are answered as ever to who may see none of them",
    async (list) => {
      const { data, errors } = await room.ask<Record<string, { nodes: object[] }>>(
        people.nobody,
        `{ ${list} { nodes { id } } }`,
      );
      expect([data?.[list]?.nodes, errors]).toEqual([[], undefined]);
    },
  );

  test("whether entries are withheld is not said to whoever could read some, whatever the filter leaves, and is to all others", async () => {
    const none = "{ reviews(filter: { states: [COMPLETED] }) { nodes { id } hasWithheld } }";
    const { errors } = await room.ask(sora, none);
    expect(errors?.map(reasonOf)).toEqual(["READERS_UNCONFIRMED"]);
    expect(await room.ask(people.nobody, none)).toEqual({ data: { reviews: { nodes: [], hasWithheld: false } } });
  });

  test.each([
    'reviews(filter: { incidentIds: ["00000000-0000-7000-8000-000000000999"] }) { nodes { id } }',
    'lessons(filter: { text: "nothing says this" }) { nodes { id } }',
    "lessons(filter: { not: { kinds: [LAPSE, PROCEDURAL_FAILURE, MANUAL_ERROR, PROCESS_FLAW, COMMUNICATION_GAP, UNKNOWN_VECTOR, WHAT_WENT_WELL] } }) { nodes { id } }",
    'followUps(filter: { text: "nothing says this" }) { totalCount }',
    'followUpStatistics(filter: { text: "nothing says this" }) { counted }',
    'search(text: "nothing says this") { inLessons { nodes { subjectId } } }',
  ])("whether a filter finds anything is not told by whether it fails: %s", async (list) => {
    const { errors } = await room.ask(sora, `{ ${list} }`);
    expect(errors?.map(reasonOf)).toEqual(["READERS_UNCONFIRMED"]);
    expect((await room.ask(people.nobody, `{ ${list} }`)).errors).toBeUndefined();
  });

  test("what there is not is answered as ever", async () => {
    const { data, errors } = await room.ask(sora, "query ($id: ID!) { review(id: $id) { id } }", {
      id: people.nobody.personId,
    });
    expect([data, errors]).toEqual([{ review: null }, undefined]);
  });
});

describe("While a change of who may read an incident is on its way", () => {
  beforeEach(() => holdLease(room, "infinity", made.incident.id));

  test("what belongs to it is not read, in whatever way, and everything else is", async () => {
    const { data, errors } = await room.ask<Record<string, { nodes: { id: string }[] }>>(
      sora,
      "{ reviews { nodes { id } } lessons { nodes { id } } followUps { nodes { id } } }",
    );
    expect(errors).toBeUndefined();
    expect(data?.reviews?.nodes).toEqual([{ id: another.reviewId }]);
    expect(data?.lessons?.nodes).toEqual([{ id: another.lessonId }]);
    expect(data?.followUps?.nodes).toEqual([{ id: another.followUpId }]);
  });

  test("who asks for it by its id, or comes to it by reference, is told why they do not get it, and the others get theirs", async () => {
    const query = `query ($references: [_Any!]!) { _entities(representations: $references) {
      ... on Review { id } ... on Lesson { id } ... on FollowUp { id } ... on Incident { id review { id } } } }`;
    const theirs = { __typename: "Review", id: another.reviewId };
    const { data, errors } = await room.ask(sora, query, { references: [...references(), theirs] });
    expect(data?._entities).toEqual([
      null,
      null,
      null,
      { id: made.incident.id, review: null },
      { id: another.reviewId },
    ]);
    expect(errors?.map(({ path, extensions }) => [path?.[1], extensions.reason])).toEqual(
      expect.arrayContaining([0, 1, 2, 3].map((place) => [place, "READERS_UNCONFIRMED"])),
    );
  });

  const lists = "{ reviews { hasWithheld } lessons { hasWithheld } followUps { hasWithheld } }";
  const saying = (hasWithheld: boolean) => ({
    reviews: { hasWithheld },
    lessons: { hasWithheld },
    followUps: { hasWithheld },
  });

  test("lists say that they leave something out to whoever could read it, and to nobody else", async () => {
    await room.receive("dev.cordon.incident.changed", { ...made.incident, handling: "AMBER", entry: 29 });
    expect((await room.ask(sora, lists)).data).toEqual(saying(true));
    expect((await room.ask(people.nobody, lists)).data).toEqual(saying(false));
    // What a withheld entry says cannot be found out by filters.
    for (const state of ["DRAFT", "COMPLETED"]) {
      const filtered = await room.ask(sora, `{ reviews(filter: { states: [${state}] }) { hasWithheld } }`);
      expect(filtered.data).toEqual({ reviews: { hasWithheld: true } });
    }
    await holdLease(room, "infinity");
    expect((await room.ask(sora, lists)).data).toEqual(saying(false));
  });

  test("a live update of it is held back for whoever could read it, and is nothing to everybody else", async () => {
    await room.receive("dev.cordon.incident.changed", { ...made.incident, handling: "AMBER", entry: 29 });
    const event: LiveEvent = { position: 1, type: "", subject: made.followUpId, time: new Date(), data: {} };
    const load = () => recordChanges.FollowUp.load(room.database.manager, [event], [people.nobody, sora]);
    expect((await load()).get(event)).toMatchObject({ by: new Set(), withheldFrom: new Set([1]) });
    await holdLease(room, "infinity");
    expect((await load()).get(event)?.by).toEqual(new Set([1]));
  });

  test("who may not read it by the marking that it had is told that there is none", async () => {
    await room.receive("dev.cordon.incident.changed", { ...made.incident, handling: "AMBER", entry: 30 });
    const { data, errors } = await room.ask(people.nobody, "query ($id: ID!) { review(id: $id) { id } }", {
      id: made.reviewId,
    });
    expect([data, errors]).toEqual([{ review: null }, undefined]);
    expect(await answerOf(room, people.nobody, "beginReview", thing("beginReview", made))).toMatchObject({
      __typename: "NotFound",
    });
  });

  test("no operation acts on it, and on everything else they do", async () => {
    const { errors } = await attempt(room, sora, "recordSecurityAnalysis", thing("recordSecurityAnalysis", made));
    expect(errors?.[0]?.extensions).toMatchObject({ code: "SERVICE_UNAVAILABLE", reason: "READERS_UNCONFIRMED" });
    const input = { followUpId: another.followUpId, ownerId: emil.personId };
    expect(await perform(room, erin, "prioritizeFollowUp", input)).toMatchObject({ __typename: "FollowUp" });
  });
});
