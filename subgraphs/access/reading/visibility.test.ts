import { type DataSource, EntitySchema, type MigrationInterface, type QueryRunner } from "typeorm";
import { openDatabase } from "../../../platform/database/database.js";
import type { Membership, Viewer } from "../../../platform/identity/viewer.js";
import { createTestDatabase, type TestDatabase } from "../../../test/support/test-database.js";
import { handlings } from "../../response-model/evidence/handlings.js";
import { readersAmong, visibleTo } from "./visibility.js";

interface Case {
  readonly id: string;
  readonly handling: string;
  readonly serviceIds: readonly string[];
  readonly virtualTeamPersonIds: readonly string[];
  readonly askedPersonIds: readonly string[];
  readonly askedTeamIds: readonly string[];
}

const caseTable = new EntitySchema<Case>({
  name: "Case",
  tableName: "case_file",
  columns: {
    id: { type: "uuid", primary: true },
    handling: { type: "text" },
    serviceIds: { type: "uuid", array: true },
    virtualTeamPersonIds: { type: "uuid", array: true },
    askedPersonIds: { type: "uuid", array: true },
    askedTeamIds: { type: "uuid", array: true },
  },
});

class CreateCases1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE case_file (id uuid PRIMARY KEY, handling text, service_ids uuid[], virtual_team_person_ids uuid[], asked_person_ids uuid[], asked_team_ids uuid[])",
    );
  }

  async down(): Promise<void> {
    throw new Error("not needed");
  }
}

const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const exchange = uuid(1);
const sharePoint = uuid(2);
const markings = ["CLEAR", "GREEN", "AMBER", "AMBER_STRICT", "RED"] as const;
const cases: readonly Case[] = markings.map((handling, index) => ({
  id: uuid(100 + index),
  handling,
  serviceIds: [exchange],
  virtualTeamPersonIds: [uuid(11), uuid(12)],
  askedPersonIds: [uuid(13)],
  askedTeamIds: [uuid(51)],
}));

const membership = (part: Partial<Membership>): Membership => ({
  teamId: uuid(50),
  teamName: "A team",
  function: "SERVICE",
  serviceIds: [],
  responsibilities: [],
  ...part,
});
const viewer = (personId: string, ...memberships: readonly Membership[]): Viewer => ({
  subject: personId,
  kind: "PERSON",
  personId,
  name: "Somebody",
  memberships,
});

const security = membership({ function: "SECURITY_RESPONSE", responsibilities: ["INCIDENT_RESPONSE_LEAD"] });
const owning = membership({ serviceIds: [sharePoint, exchange], responsibilities: ["SECURITY_INCIDENT_OWNER"] });
const otherService = membership({ serviceIds: [sharePoint], responsibilities: ["SECURITY_INCIDENT_OWNER"] });
const advisers = membership({ function: "LEGAL_AFFAIRS" });
const asked = membership({ teamId: uuid(51), function: "TRUST" });

const open = ["CLEAR", "GREEN"];
const viewers: readonly [string, Viewer, readonly string[]][] = [
  ["a member of the virtual team without a team", viewer(uuid(11)), [...open, "AMBER", "AMBER_STRICT", "RED"]],
  [
    "a member of the virtual team from another service",
    viewer(uuid(12), otherService),
    [...open, "AMBER", "AMBER_STRICT", "RED"],
  ],
  ["a member of the virtual team from security", viewer(uuid(12), security), [...open, "AMBER", "AMBER_STRICT", "RED"]],
  ["whoever is asked, without a team", viewer(uuid(13)), [...open, "AMBER", "AMBER_STRICT", "RED"]],
  ["whoever is asked, from an advisory team", viewer(uuid(13), advisers), [...open, "AMBER", "AMBER_STRICT", "RED"]],
  ["a member of a team that is asked", viewer(uuid(23), asked), [...open, "AMBER", "AMBER_STRICT", "RED"]],
  [
    "a member of several teams, one of which is asked",
    viewer(uuid(23), advisers, asked),
    [...open, "AMBER", "AMBER_STRICT", "RED"],
  ],
  ["security outside the virtual team", viewer(uuid(20), security), [...open, "AMBER", "AMBER_STRICT"]],
  ["the owning service team", viewer(uuid(21), owning), [...open, "AMBER", "AMBER_STRICT"]],
  ["somebody of two teams, one of them owning", viewer(uuid(21), advisers, owning), [...open, "AMBER", "AMBER_STRICT"]],
  ["another service team", viewer(uuid(22), otherService), [...open, "AMBER"]],
  ["an advisory team", viewer(uuid(23), advisers), [...open, "AMBER"]],
  // What is beside the security side reads more outside incidents alone.
  ["threat intelligence", viewer(uuid(27), membership({ function: "THREAT_INTELLIGENCE" })), [...open, "AMBER"]],
  ["the response center", viewer(uuid(28), membership({ function: "SECURITY_RESPONSE_CENTER" })), [...open, "AMBER"]],
  ["somebody of no team", viewer(uuid(24)), open],
  ["the gateway itself", { ...viewer("gateway"), kind: "SYSTEM" }, open],
  [
    "a service account of the owning team",
    { ...viewer(uuid(25), owning), kind: "SERVICE_ACCOUNT" },
    [...open, "AMBER", "AMBER_STRICT"],
  ],
  ["a viewer whose person id is an array in SQL", viewer("{}"), open],
  [
    "a viewer with a responsibility nobody knows",
    viewer(uuid(26), membership({ responsibilities: ["constructor"] })),
    [...open, "AMBER"],
  ],
];

let testDatabase: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  testDatabase = await createTestDatabase("visibility");
  database = await openDatabase(
    { setting: "DATABASE_URL_CASES", tables: [caseTable as EntitySchema], migrations: [CreateCases1767398400000] },
    testDatabase.url,
  );
  await database.manager.insert(caseTable, [...cases]);
});
afterAll(async () => {
  await database.destroy();
  await testDatabase.drop();
});

const visible = (who: Viewer) => {
  const { sql, parameters } = visibleTo(who, "incident");
  return database.manager.createQueryBuilder(caseTable, "incident").where(sql, parameters);
};

test.each(viewers)("in a list, %s reads what the marking allows", async (_name, who, expected) => {
  const rows = await visible(who).orderBy("incident.id").getMany();
  expect(rows.map(({ handling }) => handling)).toEqual(expected);
  expect(await visible(who).getCount()).toBe(expected.length);
});

test.each(viewers)("by its id, %s reads what the marking allows", async (_name, who, expected) => {
  for (const { id, handling } of cases) {
    const row = await visible(who).andWhere("incident.id = :id", { id }).getOne();
    expect([handling, row !== null]).toEqual([handling, expected.includes(handling)]);
  }
});

test("a filter with OR beside the condition opens nothing", async () => {
  const rows = await visible(viewer(uuid(24)))
    .andWhere("(incident.handling = 'RED' OR incident.handling = 'AMBER')")
    .getMany();
  expect(rows).toEqual([]);
});

test("a marking that nobody knows is read by nobody", async () => {
  const id = uuid(999);
  await database.manager.insert(caseTable, {
    id,
    handling: "PURPLE",
    serviceIds: [exchange],
    virtualTeamPersonIds: [uuid(12)],
    askedPersonIds: [uuid(13)],
    askedTeamIds: [uuid(51)],
  });
  const find = (personId: string) =>
    visible(viewer(personId, security, owning))
      .andWhere("incident.id = :id", { id })
      .getOne();
  const rows = [await find(uuid(12)), await find(uuid(13))];
  await database.manager.delete(caseTable, { id });
  expect(rows).toEqual([null, null]);
});

/** Everybody there can be: of the virtual team, asked, or neither; of any set of teams; a person or a program. */
const teams = { security, owning, otherService, advisers, asked };
const setsOfTeams = Array.from({ length: 2 ** Object.keys(teams).length }, (_, set) =>
  Object.entries(teams).filter((_team, place) => set & (2 ** place)),
);
const places = [
  ["in the virtual team", uuid(12)],
  ["who is asked", uuid(13)],
  ["outside the virtual team", uuid(40)],
] as const;
const everybody = places.flatMap(([place, personId]) =>
  setsOfTeams.flatMap((set) =>
    (["PERSON", "SERVICE_ACCOUNT", "SYSTEM"] as const).map((kind) => ({
      name: `${kind} ${place}, of ${set.map(([name]) => name).join(", ") || "no team"}`,
      viewer: { ...viewer(personId, ...set.map(([, team]) => team)), kind },
    })),
  ),
);

describe.each<[string, (who: readonly Viewer[]) => Promise<readonly (readonly string[])[]>]>([
  [
    "in items and lists",
    (all) => Promise.all(all.map(async (who) => (await visible(who).getMany()).map(({ handling }) => handling))),
  ],
  [
    "in live updates",
    async (all) => {
      const { sql, parameters } = readersAmong(all, "incident");
      const { entities, raw } = await database.manager
        .createQueryBuilder(caseTable, "incident")
        .addSelect(sql, "readers")
        .setParameters(parameters)
        .getRawAndEntities<{ readonly readers: readonly number[] }>();
      return all.map((_, place) =>
        entities.flatMap(({ handling }, row) => (raw[row]?.readers.includes(place) ? [handling] : [])),
      );
    },
  ],
])("%s", (_where, read) => {
  const fromClosedToOpen = Object.keys(handlings);

  test(`who reads a marking reads every wider one: all ${everybody.length} kinds of viewers`, async () => {
    const seen = await read(everybody.map(({ viewer }) => viewer));
    for (const [place, { name }] of everybody.entries()) {
      const narrowest = fromClosedToOpen.findIndex((marking) => seen[place]?.includes(marking));
      expect([name, seen[place]?.toSorted()]).toEqual([name, fromClosedToOpen.slice(narrowest).toSorted()]);
    }
  });

  test("each marking is read by the circle it names, and by nobody further out", async () => {
    const seen = await read(everybody.map(({ viewer }) => viewer));
    const narrowestOf = (name: string) => {
      if (!name.includes(" outside the virtual team") || / asked$|, asked$/.test(name)) return "RED";
      if (/security|owning/.test(name)) return "AMBER_STRICT";
      return name.endsWith("no team") ? "GREEN" : "AMBER";
    };
    for (const [place, { name }] of everybody.entries()) {
      expect([name, fromClosedToOpen.find((marking) => seen[place]?.includes(marking))]).toEqual([
        name,
        narrowestOf(name),
      ]);
    }
  });
});
