import type { GraphQLSchema } from "graphql";
import type { EntitySchema } from "typeorm";
import { buildSubgraph } from "../../../platform/graphql/federation.js";
import type { Readings } from "../../../platform/graphql/reader/reading.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { answer } from "../../../platform/test-support/answer.js";
import { expectAsDeclared } from "../../../platform/test-support/reading/expect-as-declared.js";
import { expectNodesFound } from "../../../platform/test-support/reading/expect-nodes-found.js";
import { meetsFilter } from "../../../platform/test-support/reading/meets-filter.js";
import { type NaiveReader, type NaiveRules, naiveReader } from "../../../platform/test-support/reading/naive-reader.js";
import type { NaiveRow } from "../../../platform/test-support/reading/naive-row.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { isResponder } from "../../access/reading/visibility.js";
import { readsMarked } from "../../access/test-support/reads-marked.js";
import { readings } from "../store/reader.js";
import { mayReadPeople } from "../store/readers.js";
import { tables } from "../store/tables.js";
import { holdLease, receiveIncident } from "../test-support/known-incidents.js";
import { act, handOver, openedShift } from "../test-support/shift-scenario.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";
import { schema as definition } from "./schema.js";

let room: TeamsRoom;
let schema: GraphQLSchema;
let naive: { readonly schema: GraphQLSchema; readonly reader: NaiveReader };
let viewers: readonly Viewer[];

const [author, next] = ["dong-hyun-yoon", "sofia-lindqvist"] as const;
const [amber, secret] = ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000002"] as const;

beforeAll(async () => {
  room = await openTeamsRoom("teams_reader");
  schema = (await sharedSchema(definition)).schema;
  await holdLease(room, "infinity");
  const { shiftId } = await openedShift(room);
  await receiveIncident(room, { id: amber });
  const virtualTeamPersonIds = [await room.idOf("Person", author)];
  await receiveIncident(room, { id: secret, handling: "RED", virtualTeamPersonIds });
  await writeLog(shiftId);
  await writeLog(await handOver(room, shiftId, author, next), next);
  await askAndAttest();
  const named = [author, next, "tomas-novak", "marcus-bell", "ji-woo-park", "operations-dashboard"];
  const known = await Promise.all(named.map(room.viewer));
  viewers = [...known, { ...(known[2] as Viewer), name: "Nobody", memberships: [] }];
  const reader = naiveReader(readings as Readings, await rules());
  naive = { schema: (await buildSubgraph({ ...definition, reader })).schema, reader };
});
afterAll(() => room.close());

/** An entry of each kind of incident and of none; one is corrected, and one of two follow-ups is done. */
async function writeLog(shiftId: string, who: string = author): Promise<void> {
  const followUpDueAt = new Date(room.now.getTime() + 3_600_000).toISOString();
  const write = (text: string, more: object) =>
    act(room, who, "recordShiftLogEntry", { shiftId, category: "OBSERVATION", text, ...more });
  await write("The coffee is out.", { followUpDueAt });
  const { id: entryId } = await write("Tokens are reused.", { incidentId: amber, followUpDueAt });
  if (who === author) await write("It is an insider.", { incidentId: secret, followUpDueAt });
  await act(room, who, "correctShiftLogEntry", { entryId, text: "Tokens are replayed." });
  await act(room, who, "completeShiftFollowUp", { entryId, text: "They are revoked." });
}

async function askAndAttest(): Promise<void> {
  const perform = async (who: string, operation: string, type: string, input: object) => {
    const query = `mutation ($input: ${type}Input!) { ${operation}(input: $input) { ... on Problem { message } } }`;
    const contextValue = room.contextOf(await room.viewer(who));
    const result = await answer({ schema, source: query, contextValue, variableValues: { input } });
    expect(JSON.parse(JSON.stringify(result))).toEqual({ data: { [operation]: {} } });
  };
  await perform("marcus-bell", "requestResponsibility", "RequestResponsibility", {
    teamId: await room.idOf("Team", "mstic"),
    responsibility: "BREACH_HUNT",
    reason: "They hunt.",
  });
  const rotations = await room.database.manager.find(tables.OnCallRotation, { order: { key: "ASC" } });
  const rotation = rotations.find(({ key }) => key === "exchange-on-call");
  for (const [from, until] of [
    ["2026-08-03T08:00:00Z", "2026-08-04T08:00:00Z"],
    ["2026-07-03T08:00:00Z", "2026-07-04T08:00:00Z"],
  ])
    await perform("ji-woo-park", "overrideOnCall", "OverrideOnCall", {
      onCallRotationId: rotation?.id,
      personId: await room.idOf("Person", "ji-woo-park"),
      from,
      until,
      reason: "They swapped.",
    });
  await perform("ji-woo-park", "attestServiceReadiness", "AttestServiceReadiness", {
    serviceId: await room.idOf("Service", "exchange"),
    statement: "Contacts and procedures are current.",
    openIssues: [],
    validUntil: "2027-05-04T00:00:00Z",
  });
}

/** A request of the tests has not expired yet. */
const columnOf: Readonly<Record<string, string>> = {
  states: "state",
  responsibilities: "responsibility",
  kinds: "kind",
  functions: "function",
  appointments: "appointments",
  categories: "category",
};
const times = ['"2020-01-01T00:00:00Z"', '"2990-01-01T00:00:00Z"'];
const drawn = {
  requestedFrom: times,
  requestedBefore: times,
  text: ['"a"', '"nobody is called so"'],
  from: ['"2020-01-01T00:00:00Z"', '"2026-07-20T00:00:00Z"'],
  until: ['"2026-07-21T00:00:00Z"', '"2990-01-01T00:00:00Z"'],
};

async function rules(): Promise<NaiveRules> {
  const kinds = [...Object.keys(readings), "ShiftFollowUp"] as (keyof typeof tables)[];
  const rowsOf = (kind: (typeof kinds)[number]) =>
    room.database.manager.find(tables[kind] as unknown as EntitySchema<NaiveRow>);
  const entries = await Promise.all(kinds.map(async (kind) => [kind, await rowsOf(kind)] as const));
  const rows = Object.fromEntries(entries) as NaiveRules["rows"];
  const followUpOf = ({ id }: NaiveRow) => rows.ShiftFollowUp?.find((one) => one.id === id);
  const ofPeople = ["Person", "OnCallOverride", "ReadinessAttestation", "ResponsibilityRequest"];
  return {
    rows,
    canRead: (viewer, kind, row) => {
      if (ofPeople.includes(kind)) return mayReadPeople(viewer);
      if (kind !== "Shift" && kind !== "ShiftLogEntry") return true;
      const known = rows.KnownIncident?.find(({ id }) => id === row.incidentId);
      return isResponder(viewer) && (!row.incidentId || (known !== undefined && readsMarked(viewer, known)));
    },
    also: {
      "Team.currentShift": ({ state }) => state !== "HANDED_OVER",
      "ShiftLogEntry.followedUpBy": ({ id }, of) => followUpOf(of)?.doneByEntryId === id,
    },
    values: { "ShiftLogEntry.followUpState": (row) => followUpOf(row)?.state ?? null },
    meets: (list, row, filter = {}) =>
      meetsFilter(filter, (name, wanted) => {
        if (list === "shifts" && name === "from") return !row.handedOverAt || row.handedOverAt > (wanted as Date);
        if (list === "shifts" && name === "until") return (row.openedAt as Date) < (wanted as Date);
        if (list === "shiftLogEntries" && name === "from") return (row.happenedAt as Date) >= (wanted as Date);
        if (list === "shiftLogEntries" && name === "until") return (row.happenedAt as Date) < (wanted as Date);
        if (name === "text")
          return String(row.name ?? row.text)
            .toLowerCase()
            .includes(String(wanted));
        if (name === "from") return (row.until as Date) > (wanted as Date);
        if (name === "until") return (row.from as Date) < (wanted as Date);
        if (name === "requestedFrom") return (row.requestedAt as Date) >= (wanted as Date);
        if (name === "requestedBefore") return (row.requestedAt as Date) < (wanted as Date);
        const column = list === "teams" && name === "responsibilities" ? "responsibilities" : String(columnOf[name]);
        if (!(column in row)) throw new Error(`${column} is no column of what ${list} lists.`);
        return [row[column]].flat().some((value) => (wanted as readonly unknown[]).includes(value));
      }),
  };
}

const roots = {
  Team: "teams",
  Service: "services",
  Person: "people",
  OnCallRotation: "onCallRotations",
  Shift: "shifts",
  ShiftLogEntry: "shiftLogEntries",
  ResponsibilityRequest: "responsibilityRequests",
} as const;

/** What goes by the time or by more than the row. */
const elsewhere =
  /^(availableOperations|hasWithheld|isOverdue|logEntries|email|OnCallRotation\.(overrides|current|next)|ResponsibilityRequest\.state|ReadinessAttestation\.valid|Team\.(cells|responsibilities)|ShiftLogEntry\.incident|shiftLogEntries\.(followUpStates|DUE_AT))$/;

test("Whatever is asked of the organization, by whomever, is what the declarations mean", async () => {
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
  const all = ["Team", "Service", "Person", "OnCallRotation", "Shift", "ShiftLogEntry", "ResponsibilityRequest"];
  expect(kinds).toEqual(expect.arrayContaining(all));
});
