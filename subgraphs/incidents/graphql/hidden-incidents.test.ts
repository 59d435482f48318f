import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
} from "graphql";
import type { EntitySchema } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { filtersOf, piecesOf, typeOf } from "../../../platform/test-support/reading/whole-documents.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import type { Handling } from "../../response-model/evidence/handlings.js";
import { reactions } from "../reactions/reactions.js";
import { tables } from "../store/tables.js";
import { ask } from "../test-support/ask.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";
import { recordEverything } from "../test-support/varied-records.js";
import { recordNarrowIncident, recordWholeIncident } from "../test-support/whole-incident.js";
import { schema as definition } from "./schema.js";

/*
 * Whatever there is of an incident that somebody may not read makes no difference to them: whatever they ask, they are answered the same
 * before it came to be, and after it was narrowed. The requests are made of the schema, so that they ask for whatever there is.
 */

interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** One of each team, and those who belong to none. */
const viewers: readonly Viewer[] = [
  ...[people.sena, people.emil, people.shai, people.tomo, people.cleo, people.lena, people.tara, people.robo],
  ...[people.paul, people.milo, people.mara, people.ivan, people.nobody],
];

/** An id that nothing has. */
const nothing = "01800000-0000-7000-8000-00000000dead";

let room: IncidentsRoom;
let schema: GraphQLSchema;

beforeAll(async () => {
  room = await openIncidentsRoom("hidden incidents");
  schema = (await sharedSchema(definition)).schema;
  await recordEverything(room);
});
afterAll(() => room.close());

/** What is asked for of a type to its end. */
const whole = () => ({
  schema,
  given: {
    "Me.work": "first: 100",
    search: 'text: "session"',
    alertStatistics: "groupBy: [SERVICE, STATE]",
    incidentStatistics: "groupBy: [SERVICE, STATE]",
    obligationStatistics: "groupBy: [STATE]",
    stixBundle: "withReported: true, first: 100",
  },
  without:
    /^(attackTechniques?|techniques|subtechniques|identity|typesOfNodes|_service|_entities|contractClocks|availableOperations|_\w+)$/,
});

const queries = () => (schema.getQueryType() as GraphQLObjectType).getFields();

/** Each list of the query type: everything of its entries, in every order, and how many each filter finds. */
function listRequests(): readonly Request[] {
  return Object.values(queries()).flatMap(({ name, type, args }) => {
    const connection = getNamedType(type) as GraphQLObjectType;
    if (!connection.name.endsWith("Connection") || whole().without.test(name)) return [];
    const node = getNamedType(connection.getFields().nodes?.type) as GraphQLObjectType;
    const pages = piecesOf(whole(), node.name, 1).map(
      (piece) => `{ ${name}(first: 50) { totalCount nodes { ${piece} } } }`,
    );
    const order = args.find((one) => one.name === "orderBy")?.type;
    const fields = order && getNamedType((getNamedType(order) as GraphQLInputObjectType).getFields().field?.type);
    const orders = isEnumType(fields) ? fields.getValues().map((value) => value.name) : [];
    const ordered = orders.map(
      (field) => `{ ${name}(first: 100, orderBy: [{ field: ${field}, direction: DESC }]) { edges { cursor } } }`,
    );
    const filter = args.find((one) => one.name === "filter")?.type;
    const filters = filter ? filtersOf(getNamedType(filter) as GraphQLInputObjectType, filterValues) : [];
    const counts = filters.map(
      (one, place) => `f${place}: ${name}(filter: ${one}, first: 100) { totalCount nodes { __typename } }`,
    );
    return [...pages, ...ordered, ...(counts.length > 0 ? [`{ ${counts.join(" ")} }`] : [])].map((query) => ({
      query,
    }));
  });
}

/** What filters are tried with besides values of enums: HIDDEN stands for an id of what is hidden, where there is any. */
const filterValues: Readonly<Record<string, readonly string[]>> = {
  Boolean: ["true", "false"],
  ID: [`"${services.exchange}"`],
  Int: ["1", "2"],
  DateTime: ['"2026-05-04T09:00:00.000Z"', '"2026-05-05T00:00:00.000Z"', '"2026-05-07T00:00:00.000Z"'],
  text: ['"session"', '"hidden"', '"a"'],
  incidentIds: ['"HIDDEN Incident"'],
  alertIds: ['"HIDDEN Alert"'],
  actorIds: ['"HIDDEN ThreatActor"'],
  indicatorIds: ['"HIDDEN Indicator"'],
  values: ['"hidden-red.example"', '"hidden-amber-strict.example"'],
  indicators: ['"hidden-red.example"', '"203.0.113.7"'],
  leadIds: [`"${people.sora.personId}"`],
  ownerIds: [`"${people.erin.personId}"`],
  openedByIds: [`"${people.erin.personId}"`],
  reportedByIds: [`"${people.erin.personId}"`],
  recordedByIds: [`"${people.sora.personId}"`],
  virtualTeamPersonIds: [`"${people.sora.personId}"`],
  numbers: ['"INC-2026-00001"', '"INC-2026-00010"', '"INC-2026-00011"'],
};

/** What is counted, by each thing that it can be grouped by and each stretch of time. */
function statisticsRequests(): readonly Request[] {
  return ["alertStatistics", "incidentStatistics", "obligationStatistics"].flatMap((name) => {
    const field = queries()[name];
    const valuesOf = (argument: string) => {
      const type = getNamedType(field?.args.find((one) => one.name === argument)?.type);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    const inner = typeOf(whole(), getNamedType(field?.type)?.name ?? "", 3);
    const grouped = valuesOf("groupBy").map((one) => `{ ${name}(groupBy: [${one}]) { ${inner} } }`);
    const timed = valuesOf("by").map((one) => `{ ${name}(by: ${one}) { ${inner} } }`);
    const filter = getNamedType(field?.args.find((one) => one.name === "filter")?.type);
    const filtered = filtersOf(filter as GraphQLInputObjectType, filterValues).map(
      (one) => `{ ${name}(filter: ${one}) { ${inner} } }`,
    );
    return [...grouped, ...timed, ...filtered].map((query) => ({ query }));
  });
}

/** What else is asked at the query type without naming a thing. */
function otherRequests(): readonly Request[] {
  const texts = ["session", "mailbox", "hidden", "exchange", "note", "203.0.113.7"];
  const searched = texts.map((text) => `{ search(text: "${text}") { ${typeOf(whole(), "Search", 3)} } }`);
  const indicators = `{ stixBundle(withReported: true, first: 100) { ${typeOf(whole(), "StixBundle", 2)} } }`;
  return [
    ...searched,
    indicators,
    `{ missingServiceAnalyses { ${typeOf(whole(), "MissingServiceAnalysis", 2)} } }`,
  ].map((query) => ({ query }));
}

/** Everything of each entity that others refer to: of some things of its kind that were there before. */
async function entityRequests(): Promise<readonly Request[]> {
  const kinds = Object.entries(tables as unknown as Record<string, EntitySchema<{ id: string }>>).filter(
    ([kind, table]) => schema.getType(kind) && "id" in table.options.columns,
  );
  const found = await Promise.all(
    kinds.map(async ([kind, table]) => {
      const rows = await room.database.manager.find(table, { order: { id: "ASC" }, take: 12 });
      return [kind, rows.map(({ id }) => id)] as const;
    }),
  );
  const further = [
    ["Service", Object.values(services)],
    ["Me", ["SELF"]],
  ] as const;
  return [...found, ...further].flatMap(([kind, ids]) => {
    const type = schema.getType(kind) as GraphQLObjectType;
    if (!("id" in type.getFields()) || ids.length === 0) return [];
    const references = ids.map((id) => ({ __typename: kind, id }));
    const pieces = piecesOf(whole(), kind, 1);
    const operations =
      "availableOperations" in type.getFields()
        ? ["availableOperations { operation isPermitted isFromHere whyNot gates { gate standing message } }"]
        : [];
    return [
      ...pieces.map((piece) => ({ piece, references })),
      ...operations.map((piece) => ({ piece, references: references.slice(0, 3) })),
    ].map(({ piece, references: asked }) => ({
      query: `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${kind} { ${piece} } } }`,
      variables: { references: asked },
    }));
  });
}

/** The entities whose references are resolved. */
const isEntity = (kind: string): boolean => (schema.getType("_Entity") as never) && possible().has(kind);
const possible = () => new Set(schema.getPossibleTypes(schema.getType("_Entity") as never).map(({ name }) => name));

/** Whoever asks is answered all of it, each request as one text. @param hidden ids of what is hidden, by kind */
async function answersOf(
  viewer: Viewer,
  requests: readonly Request[],
  hidden: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const { query, variables = {} } of requests) {
    const asked = query.replace(/HIDDEN (\w+)/g, (_, kind: string) => hidden[kind] ?? nothing);
    const given = JSON.parse(JSON.stringify(variables).replaceAll("SELF", viewer.personId));
    answers.push(JSON.stringify(await ask(room, viewer, asked, given)));
  }
  return answers;
}

async function performWhatIsDue(): Promise<void> {
  for (const one of reactions) if ("everySeconds" in one) while ((await room.perform(one.name)) > 0);
}

const hiddenIds = async (incidentId: string) => {
  const { manager } = room.database;
  const idOf = async (kind: "Alert" | "ThreatActor") =>
    (await manager.findOne(tables[kind] as typeof tables.Alert, { where: { incidentId }, order: { id: "ASC" } }))?.id;
  const ids = { Incident: incidentId, Alert: await idOf("Alert"), ThreatActor: await idOf("ThreatActor") };
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => id)) as Record<string, string>;
};

const mayRead = async (viewer: Viewer, id: string) =>
  (await ask(room, viewer, "query ($id: ID!) { incident(id: $id) { id } }", { id })).data?.incident !== null;

test("Nothing of an incident that somebody may not read makes a difference to what they are answered", async () => {
  const requests = [
    ...listRequests(),
    ...statisticsRequests(),
    ...otherRequests(),
    ...(await entityRequests()).filter(({ query }) => isEntity(/\.\.\. on (\w+)/.exec(query)?.[1] ?? "")),
  ];
  const asking = new Date(room.now.getTime() + 86_400_000);
  const start = room.now;
  room.now = asking;
  await performWhatIsDue();
  const before = new Map<string, readonly string[]>();
  for (const viewer of viewers) before.set(viewer.name, await answersOf(viewer, requests, {}));
  const failed = requests.flatMap(({ query }, place) => {
    const { errors } = JSON.parse(before.get(people.sena.name)?.[place] ?? "{}");
    return errors ? [`${errors[0].message}: ${query.slice(0, 1_000)}`] : [];
  });
  require("fs").writeFileSync("/tmp/m/reading-failed.txt", `${requests.length}\n${failed.join("\n=====\n")}`);
  const differing: string[] = [];
  const incidentIds: string[] = [];
  for (const [handling, record] of [
    ["RED", recordNarrowIncident],
    ["RED", recordWholeIncident],
    ["AMBER_STRICT", recordWholeIncident],
  ] as const) {
    room.now = new Date(start.getTime() + 60_000);
    const incidentId = await record(room, handling);
    incidentIds.push(incidentId);
    expect(room.now.getTime()).toBeLessThan(asking.getTime());
    room.now = asking;
    await performWhatIsDue();
    for (const viewer of viewers) {
      const readable = await Promise.all(incidentIds.map((id) => mayRead(viewer, id)));
      if (readable.some(Boolean)) continue;
      const after = await answersOf(viewer, requests, await hiddenIds(incidentId));
      for (const [place, { query }] of requests.entries()) {
        const was = before.get(viewer.name)?.[place] ?? "";
        if (after[place] !== was) differing.push(told(viewer, handling, query, was, after[place] ?? ""));
      }
    }
  }
  require("fs").writeFileSync("/tmp/m/reading-differ.txt", differing.join("\n=====\n"));
  expect(differing).toEqual([]);
});

/** Where two answers differ, with what was asked. */
function told(viewer: Viewer, handling: Handling, query: string, was: string, is: string): string {
  let place = 0;
  while (was[place] === is[place]) place += 1;
  const at = Math.max(0, place - 300);
  return `${viewer.name} (${handling}): ${query.slice(0, 2_000)}\n- ${was.slice(at, place + 300)}\n+ ${is.slice(at, place + 300)}`;
}
