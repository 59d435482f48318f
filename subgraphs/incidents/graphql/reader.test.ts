import fc from "fast-check";
import {
  execute,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  parse,
  validate,
} from "graphql";
import type { EntitySchema } from "typeorm";
import { compiledExecution } from "../../../platform/graphql/compiled/compiled-execution.js";
import { buildSubgraph } from "../../../platform/graphql/federation.js";
import type { Readings } from "../../../platform/graphql/reader/reading.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { type NaiveRow, type NaiveRules, naiveReader } from "../../../platform/test-support/naive-reader.js";
import { isResponder } from "../../access/visibility.js";
import { readings } from "../store/reader.js";
import { tables } from "../store/tables.js";
import { incidentAt, incidentOfTwo, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";
import { readsIncident } from "../test-support/reads-incident.js";
import { schema as definition } from "./schema.js";

let room: IncidentsRoom;
let schema: GraphQLSchema;
let naive: GraphQLSchema;

beforeAll(async () => {
  room = await openIncidentsRoom("reader");
  const ids: string[] = [];
  for (const milestone of ["SUSPECTED", "TEAM_FORMED", "CONTAINED", "CLOSED"] as const)
    ids.push(await incidentAt(room, milestone));
  ids.push(await incidentOfTwo(room, "CONTAINED"));
  const [suspected, formed, contained, , two] = ids as [string, string, string, string, string];
  for (const incidentId of [formed, contained, two]) {
    for (let number = 0; number < 3; number += 1) await perform(room, people.sora, "addNote", { incidentId });
    await perform(room, people.sora, "addLink", { incidentId });
    await perform(room, people.sora, "nameActor", { incidentId });
    await perform(room, people.mina, "openRoom", { incidentId });
    await perform(room, people.sora, "createTask", { incidentId });
    await perform(room, people.sora, "collectEvidence", { incidentId });
    await perform(room, people.sora, "openInvestigation", { incidentId });
  }
  await perform(room, people.sora, "changeHandling", { incidentId: contained, handling: "RED" });
  await perform(room, people.sora, "changeHandling", { incidentId: two, handling: "AMBER_STRICT" });
  await perform(room, people.sora, "relateIncident", { incidentId: formed, otherIncidentId: contained });
  await perform(room, people.sora, "mergeIncident", { incidentId: suspected, otherIncidentId: contained });
  schema = (await buildSubgraph(definition)).schema;
  naive = (await buildSubgraph({ ...definition, reader: naiveReader(readings as Readings, await rules()) })).schema;
});
afterAll(() => room.close());

const columnOf: Readonly<Record<string, string>> = {
  states: "state",
  kinds: "kind",
  serviceIds: "serviceId",
  authorIds: "createdById",
  assigneeIds: "assigneeId",
  ownerIds: "ownerId",
  confidences: "confidence",
  round: "round",
};
const usually: Readonly<Record<string, object>> = { links: { states: ["LISTED"] }, actors: { states: ["NAMED"] } };

async function rules(): Promise<NaiveRules> {
  const kinds = Object.keys(readings) as (keyof typeof readings)[];
  const rows = Object.fromEntries(
    await Promise.all(
      kinds.map(async (kind) => [
        kind,
        await room.database.manager.find(tables[kind] as unknown as EntitySchema<NaiveRow>),
      ]),
    ),
  ) as NaiveRules["rows"];
  const incidentOf = (id: unknown) => rows.Incident?.find((row) => row.id === id) as NaiveRow;
  return {
    rows,
    canRead: (viewer, kind, row) => {
      if (kind === "Incident") return readsIncident(viewer, row);
      if ("incidentId" in row && row.incidentId) return readsIncident(viewer, incidentOf(row.incidentId));
      return isResponder(viewer);
    },
    also: { "Approval.assignment": (it, { input }) => it.id === (input as { assignmentId?: string }).assignmentId },
    values: { "CustomerNotice.promiseKeptAt": () => null },
    meets: (field, row, filter) =>
      Object.entries({ ...usually[field], ...filter }).every(([name, wanted]) =>
        [wanted].flat().includes(row[columnOf[name] as string] as never),
      ),
  };
}

/** What is asked of other tables than those that readings name, of what depends on the moment, or of the texts of advice. */
const elsewhere =
  /^(availableOperations|similar|custody|custodyReport|affected\w+|untold\w+|tenantCount|answers|minutesLeft|cursor|startCursor|endCursor)$/;

/** A selection of whatever a type has, drawn by fast-check. */
function selection(draw: (below: number) => number, type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    ({ name, type: of }) => !elsewhere.test(name) && (depth > 0 || isLeafType(getNamedType(of))),
  );
  const parts = ["__typename"];
  for (let count = draw(depth > 1 ? 7 : 4); count > 0 && fields.length > 0; count -= 1)
    parts.push(fieldOf(draw, fields[draw(fields.length)] as GraphQLField<unknown, unknown>, depth, parts.length));
  const inner = `{ ${parts.join(" ")} }`;
  return draw(6) === 0 ? `{ ... on ${type.name} ${inner} __typename }` : inner;
}

function fieldOf(
  draw: (below: number) => number,
  { name, type, args }: GraphQLField<unknown, unknown>,
  depth: number,
  place: number,
): string {
  const named = getNamedType(type);
  const inner = isLeafType(named) ? "" : ` ${selection(draw, named as GraphQLObjectType, depth - 1)}`;
  const condition = ["", "", "", "", " @include(if: $yes)", " @skip(if: $yes)"][draw(6)];
  const page = args.some((one) => one.name === "first") ? ["", `(first: ${1 + draw(3)})`, "(last: 2)"][draw(3)] : "";
  const alias = page || draw(5) === 0 ? `a${depth}${place}: ` : "";
  return `${alias}${name}${page}${condition}${inner}`;
}

const viewers = [people.sora, people.erin, people.emil, people.shai, people.lena, people.mina, people.nobody];
const roots = {
  Incident: "incidents(first: 10) { nodes $ }",
  Alert: "alerts(first: 10) { nodes $ }",
  NotificationObligation: "notificationObligations(first: 10) { nodes $ }",
} as const;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("Whatever is asked of incidents, by whomever, is what the declarations mean", async () => {
  const run = compiledExecution(schema);
  let longest = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const draw = (below: number) => gen(fc.nat, { max: below - 1 });
      const viewer = viewers[draw(viewers.length)] as Viewer;
      const kind = Object.keys(roots)[draw(3)] as keyof typeof roots;
      const type = schema.getType(kind) as GraphQLObjectType;
      const query = `query ($yes: Boolean!) { ${roots[kind].replace("$", selection(draw, type, 4))} }`;
      const document = parse(query);
      // Two aliases of one name, or a fragment that asks for something else, are refused by GraphQL itself.
      fc.pre(validate(schema, document).length === 0);
      const variableValues = { yes: true };
      const meant = await execute({
        schema: naive,
        document,
        variableValues,
        contextValue: room.contextOf(viewer),
      });
      expect([query, meant.errors]).toEqual([query, undefined]);
      // The second time it is compiled.
      for (let times = 0; times < 2; times += 1) {
        const answer = await run({ document, variables: variableValues, context: room.contextOf(viewer) });
        expect([query, viewer.name, plain(answer)]).toEqual([query, viewer.name, plain(meant)]);
        longest = Math.max(longest, JSON.stringify(answer).length);
      }
    }),
    { numRuns: 400, seed: 14 },
  );
  expect(longest).toBeGreaterThan(5_000);
});

test("A variable that is left out once, and given or changed the next time, asks for what it says each time", async () => {
  const run = compiledExecution(schema);
  const document = parse(`query ($first: Int, $states: [NoteState!]) { incidents(first: 10) { nodes {
    serviceResponses { planSteps(first: $first) { nodes { title history(first: $first) { nodes { number } } } } }
    notes(first: $first, filter: { states: $states }) { totalCount nodes { text history(first: $first) { totalCount } } }
  } } }`);
  const all = [{}, { first: 1 }, { first: 2, states: ["PINNED"] }, {}, { first: 1, states: ["POSTED"] }, { first: 1 }];
  for (const variables of [...all, ...all]) {
    const contextValue = room.contextOf(people.sora);
    const meant = await execute({ schema: naive, document, variableValues: variables, contextValue });
    const answer = await run({ document, variables, context: room.contextOf(people.sora) });
    expect([variables, plain(answer)]).toEqual([variables, plain(meant)]);
  }
});

test("What an operation has changed leads where the same thing leads when it is read", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const fields = `id title openedAt serviceResponses { state owner { personName } milestones { kind reachedAt } }
    alerts { nodes { title severityAssessment { severity } } } notes(first: 2) { totalCount nodes { text history { nodes { number } } } }`;
  const context = () => room.contextOf(people.sora);
  const changed = await execute({
    schema,
    document: parse(
      `mutation ($input: AddNoteInput!) { addNote(input: $input) { ... on Note { incident { ${fields} } } } }`,
    ),
    variableValues: { input: { incidentId, text: "Seen." } },
    contextValue: context(),
  });
  const read = await execute({
    schema,
    document: parse(`query ($id: ID!) { incident(id: $id) { ${fields} } }`),
    variableValues: { id: incidentId },
    contextValue: context(),
  });
  expect([changed.errors, read.errors]).toEqual([undefined, undefined]);
  expect(plain(changed.data)).toEqual({ addNote: { incident: plain(read.data?.incident) } });
});
