import type { Viewer } from "../../../platform/identity/viewer.js";
import { KnownAnswers } from "../../../platform/test-support/reading/answers-that-differ.js";
import { everyRequest } from "../../../platform/test-support/reading/every-request.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
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

const colleague = (viewer: Viewer, personId: string): Viewer => ({ ...viewer, personId, name: `Like ${viewer.name}` });

/** Of the security side and of the affected service, but of no virtual team, and asked nothing: they may not read what is RED. */
const near: readonly Viewer[] = [
  colleague(people.sena, "00000000-0000-7000-8000-000000000771"),
  colleague(people.emil, "00000000-0000-7000-8000-000000000772"),
];
/** They may not read what is AMBER_STRICT either. */
const far: readonly Viewer[] = [people.shai, people.ivan, people.nobody];

const idsOf = (...ids: readonly string[]) => ids.map((id) => `"${id}"`);

/** What filters are tried with: HIDDEN stands for an id of what is hidden, where there is any. */
const filterValues: Readonly<Record<string, readonly string[]>> = {
  Boolean: ["true", "false"],
  ID: idsOf(services.exchange),
  Int: ["1", "2"],
  DateTime: ['"2026-05-04T09:00:00.000Z"', '"2026-05-05T00:00:00.000Z"'],
  techniqueIds: ['"T1078.004"'],
  text: ['"session"', '"hidden"'],
  incidentIds: ['"HIDDEN Incident"'],
  alertIds: ['"HIDDEN Alert"'],
  actorIds: ['"HIDDEN ThreatActor"'],
  values: ['"hidden-red.example"', '"hidden-amber-strict.example"'],
  indicators: ['"hidden-red.example"', '"203.0.113.7"'],
  ...Object.fromEntries(
    ["leadIds", "ownerIds", "openedByIds", "reportedByIds", "recordedByIds", "virtualTeamPersonIds"].map((name) => [
      name,
      idsOf(people.sora.personId, people.erin.personId),
    ]),
  ),
};

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("hidden incidents");
  await recordEverything(room);
});
afterAll(async () => {
  await earlier;
  await room.close();
});

async function performWhatIsDue(): Promise<void> {
  for (const one of reactions) if ("everySeconds" in one) while ((await room.perform(one.name)) > 0);
}

/** The ids of an incident and of some of its parts. */
async function idsIn(incidentId: string): Promise<Readonly<Record<string, string>>> {
  const idOf = async (kind: "Alert" | "ThreatActor") =>
    (await room.database.manager.findOneByOrFail(tables[kind] as typeof tables.Alert, { incidentId })).id;
  return { Incident: incidentId, Alert: await idOf("Alert"), ThreatActor: await idOf("ThreatActor") };
}

const mayRead = async (viewer: Viewer, id: string) =>
  (await ask(room, viewer, "query ($id: ID!) { incident(id: $id) { id } }", { id })).data?.incident !== null;

/** Every part of an incident that has an id of its own, as others refer to it. */
async function referencesIn(incidentId: string) {
  const entities = await entitiesOf();
  const kinds = Object.entries(tables).filter(
    ([kind, { options }]) => entities.has(kind) && "incidentId" in options.columns && "id" in options.columns,
  );
  const found = await Promise.all(
    kinds.map(async ([kind, table]) => {
      const rows = await room.database.manager.findBy(table as typeof tables.Note, { incidentId });
      return rows.map(({ id }) => ({ __typename: kind, id }));
    }),
  );
  return found.flat();
}

async function entitiesOf(): Promise<ReadonlySet<string>> {
  const { schema } = await sharedSchema(definition);
  return new Set(schema.getPossibleTypes(schema.getType("_Entity") as never).map(({ name }) => name));
}

/** Nothing that an incident has is found by its id. */
async function expectNothingFound(viewer: Viewer, references: readonly { readonly id: string }[]): Promise<void> {
  const query = `query ($references: [_Any!]!, $ids: [ID!]!) {
    _entities(representations: $references) { __typename } typesOfNodes(ids: $ids) { id kind } }`;
  const { data, errors } = await ask(room, viewer, query, { references, ids: references.map(({ id }) => id) });
  expect([viewer.name, errors]).toEqual([viewer.name, undefined]);
  expect([viewer.name, data]).toEqual([viewer.name, { _entities: references.map(() => null), typesOfNodes: [] }]);
}

const everyRequestThereIs = async () =>
  everyRequest({
    schema: (await sharedSchema(definition)).schema,
    database: room.database,
    tables: tables as never,
    ids: { Service: Object.values(services), Me: ["SELF"] },
    given: { "Me.work": "first: 100", stixBundle: "withReported: true, first: 100" },
    without:
      /^(attackTechniques?|techniques|subtechniques|attackRelease|identity|typesOfNodes|contractClocks|availableOperations|_\w+)$/,
    filterValues,
    texts: ["session", "hidden", "203.0.113.7"],
  });

/** What the test before still does, where it has failed by time: others begin behind it, so that nothing changes beside them. */
let earlier: Promise<unknown> = Promise.resolve();

function differences(...asked: Parameters<typeof findDifferences>): ReturnType<typeof findDifferences> {
  const found = earlier.then(() => findDifferences(...asked));
  earlier = found.catch(() => undefined);
  return found;
}

/** What viewers are answered at one moment, before an incident is recorded and after it. @returns where that differs, in words */
async function findDifferences(viewers: readonly Viewer[], record: () => Promise<string>): Promise<readonly string[]> {
  const start = room.now;
  const asking = new Date(start.getTime() + 86_400_000);
  room.now = asking;
  await performWhatIsDue();
  const before = await KnownAnswers.of(viewers, await everyRequestThereIs(), (...asked) => ask(room, ...asked));
  room.now = new Date(start.getTime() + 60_000);
  const incidentId = await record();
  expect(room.now.getTime()).toBeLessThan(asking.getTime());
  room.now = asking;
  await performWhatIsDue();
  const references = await referencesIn(incidentId);
  expect(new Set(references.map(({ __typename }) => __typename)).size).toBeGreaterThan(25);
  for (const viewer of viewers) {
    expect([viewer.name, await mayRead(viewer, incidentId)]).toEqual([viewer.name, false]);
    await expectNothingFound(viewer, references);
  }
  return before.differences(viewers, await idsIn(incidentId));
}

test("Nothing of an incident that is narrowed to RED makes a difference to what those outside of its virtual team are answered", async () => {
  const record = async () => {
    await recordNarrowIncident(room, "RED");
    return recordWholeIncident(room, "RED");
  };
  expect(await differences(near, record)).toEqual([]);
});

test("Nothing of an incident that is narrowed to AMBER_STRICT makes a difference to what others are answered", async () => {
  expect(await differences(far, () => recordWholeIncident(room, "AMBER_STRICT"))).toEqual([]);
});
