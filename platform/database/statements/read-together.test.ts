import type { EntitySchema, MigrationInterface, QueryRunner } from "typeorm";
import { createTestDatabase } from "../../../test/support/test-database.js";
import { statementsOf } from "../../test-support/statements/statements-of.js";
import { openDatabase } from "../database.js";
import { bigint, bytes, day, flag, id, integer, json, optional, text, texts, time, uuids } from "../tables/columns.js";
import { tablesOf } from "../tables/tables-of.js";
import { readTogether } from "./read-together.js";

interface Lid {
  readonly id: string;
  readonly boxId: string | null;
  readonly mark: string | null;
  readonly weight: number | null;
  readonly serial: string | null;
  readonly isOpen: boolean | null;
  readonly madeOn: string | null;
  readonly closedAt: Date | null;
  readonly colours: readonly string[] | null;
  readonly boxIds: readonly string[] | null;
  readonly made: object | null;
  readonly seal: Buffer | null;
}

const tables = tablesOf<{ Lid: Lid; Hinge: { readonly id: string; readonly lidIds: readonly string[] } }>({
  Lid: {
    id,
    boxId: optional(text),
    mark: optional(text),
    weight: optional(integer),
    serial: optional(bigint),
    isOpen: optional(flag),
    madeOn: optional(day),
    closedAt: optional(time),
    colours: optional(texts),
    boxIds: optional(uuids),
    made: optional(json),
    seal: optional(bytes),
  },
  Hinge: { id, lidIds: uuids },
});

class CreateLids1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lid (
        id uuid PRIMARY KEY, box_id text, mark text, weight integer, serial bigint, is_open boolean, made_on date,
        closed_at timestamptz, colours text[], box_ids uuid[], made jsonb, seal bytea
      );
      CREATE TABLE hinge (id uuid PRIMARY KEY, lid_ids uuid[] NOT NULL);
    `);
  }

  async down(): Promise<void> {}
}

const uuidOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;

const nothing = {
  boxId: null,
  mark: null,
  weight: null,
  serial: null,
  isOpen: null,
  madeOn: null,
  closedAt: null,
  colours: null,
  boxIds: null,
  made: null,
  seal: null,
};

/** Of each type of column what is easily lost between PostgreSQL and JSON. */
const lids: readonly Lid[] = [
  { ...nothing, id: uuidOf(1) },
  {
    id: uuidOf(2),
    boxId: "A",
    mark: 'a "quoted" \\ 한국어 \u2028 🔒\n',
    weight: -2147483648,
    serial: "9223372036854775807",
    isOpen: false,
    madeOn: "0001-02-28",
    closedAt: new Date("2026-03-29T01:59:59.999Z"),
    colours: ["", "NULL", "a,b", '"{}'],
    boxIds: [uuidOf(9)],
    made: { by: null, times: [1, 2.5], at: "2026-01-01T00:00:00Z" },
    seal: Buffer.from([0, 255, 92]),
  },
  { ...nothing, id: uuidOf(3), boxId: "B", colours: [], boxIds: [], closedAt: new Date("1969-12-31T23:59:59.001Z") },
];

test("Rows of several tables are read in one statement, each as it would be found alone", async () => {
  const { url, drop } = await createTestDatabase("read_together");
  const database = await openDatabase(
    {
      setting: "DATABASE_URL_LIDS",
      tables: [tables.Lid, tables.Hinge] as EntitySchema[],
      migrations: [CreateLids1767398400000],
    },
    url,
  );
  await database.manager.insert(tables.Lid, [...lids].reverse() as never);
  await database.query("UPDATE lid SET closed_at = closed_at + interval '0.5 milliseconds'");
  await database.manager.insert(tables.Hinge, { id: uuidOf(7), lidIds: [uuidOf(3)] });
  const everything = {
    all: { table: tables.Lid, where: "true" },
    ofBox: { table: tables.Lid, where: "box_id = $1" },
    hinged: { table: tables.Lid, where: "id IN (SELECT unnest(lid_ids) FROM hinge)" },
    none: { table: tables.Hinge, where: "id = ANY($2::uuid[])" },
    two: { table: tables.Lid, where: "true", properties: ["id", "closedAt"], first: 2 },
    upToTwo: { table: tables.Lid, where: "true", countUpTo: 2 },
    upToTen: { table: tables.Lid, where: "true", countUpTo: 10 },
  } as const;
  let read: unknown;
  const statements = await statementsOf(database, async () => {
    read = await readTogether(database.manager, everything, ["A", []]);
  });
  expect(statements).toHaveLength(1);
  const find = (where: object) => database.manager.find(tables.Lid, { where, order: { id: "ASC" } });
  expect(read).toStrictEqual({
    all: await find({}),
    ofBox: await find({ boxId: "A" }),
    hinged: await find({ id: uuidOf(3) }),
    none: [],
    two: [
      { id: uuidOf(1), closedAt: null },
      { id: uuidOf(2), closedAt: lids[1]?.closedAt },
    ],
    upToTwo: 2,
    upToTen: 3,
  });
  expect(await find({})).toEqual(lids);
  await database.destroy();
  await drop();
});
