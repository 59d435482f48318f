import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { databaseFaultOf } from "../database-fault.js";
import { StatementNames, toBePrepared, writtenOften } from "./statement-names.js";

const named = (names: StatementNames, text: string) => [names.nameOf(text), names.nameOf(text)];

test("A statement has a name from its second time on, and always the same.", () => {
  const names = new StatementNames();
  const [first, second] = named(names, "SELECT 1");
  expect([first, second]).toEqual([undefined, expect.stringMatching(/^[\w-]{43}$/)]);
  expect(names.nameOf("SELECT 1")).toBe(second);
  expect(named(names, "SELECT 2")[1]).not.toBe(second);
});

test("What writes, what is planned by its values, and what does not name its columns, has no name.", () => {
  const names = new StatementNames();
  for (const text of [
    "INSERT INTO box VALUES ($1)",
    "COMMIT",
    "SELECT id FROM box LIMIT 50",
    "SELECT box.*, $1 FROM box",
  ])
    expect(named(names, text)).toEqual([undefined, undefined]);
});

test("What writes has a name where it says that it is written often.", () => {
  const text = `${writtenOften} head AS (UPDATE head SET length = length + 1) INSERT INTO entry VALUES ($1)`;
  expect(named(new StatementNames(), text)[1]).toBeDefined();
});

test("One row by its key has a name.", () => {
  expect(named(new StatementNames(), "SELECT id FROM box WHERE id = $1 LIMIT 1")[1]).toBeDefined();
});

test("What comes once takes no name from what comes again.", () => {
  const names = new StatementNames();
  for (let index = 0; index < 2_000; index += 1) names.nameOf(`SELECT ${index}`);
  expect(named(names, "SELECT now()")[1]).toBeDefined();
});

test("However many statements there are, no more than 200 have a name.", () => {
  const names = new StatementNames();
  const texts = Array.from({ length: 300 }, (_, index) => `SELECT ${index}`);
  for (const text of texts) names.nameOf(text);
  expect(new Set(texts.map((text) => names.nameOf(text))).size).toBe(200 + 1);
});

test("A statement that says that its plan depends on no value has a name once it came ten times, and of those 40 have.", () => {
  const names = new StatementNames();
  const texts = Array.from({ length: 60 }, (_, index) => `${toBePrepared} (SELECT box.* FROM box LIMIT ${index})`);
  for (let times = 1; times < 10; times += 1) expect(names.nameOf(texts[0] as string)).toBeUndefined();
  expect(names.nameOf(texts[0] as string)).toBeDefined();
  for (let times = 0; times < 10; times += 1) for (const text of texts) names.nameOf(text);
  expect(new Set(texts.map((text) => names.nameOf(text))).size).toBe(40 + 1);
});

test("A statement that is very long has no name, however often it comes.", () => {
  const names = new StatementNames();
  const text = `${toBePrepared} ${"x".repeat(8_000)}`;
  for (let times = 0; times < 20; times += 1) expect(names.nameOf(text)).toBeUndefined();
});

describe("On PostgreSQL", () => {
  let boxes: SmallSubgraph;
  beforeAll(async () => {
    boxes = await startSmallSubgraph("statement_names");
  });
  afterAll(() => boxes.stop());

  test("a statement that comes again is prepared once in a session, and answers as before.", async () => {
    const session = boxes.database.createQueryRunner();
    try {
      const text = "SELECT $1::int + 1 AS next";
      const answers: unknown[] = [];
      for (const value of [1, 2, 3, 40]) answers.push(await session.query(text, [value]));
      expect(answers).toEqual([2, 3, 4, 41].map((next) => [{ next }]));
      const prepared = "SELECT statement FROM pg_prepared_statements WHERE statement = $1";
      expect(await session.query(prepared, [text])).toEqual([{ statement: text }]);
    } finally {
      await session.release();
    }
  });

  test("one whose columns another replica changes is prepared anew, and until then its caller is told to ask again.", async () => {
    await boxes.database.query("CREATE TABLE changing (id int, size int)");
    const ask = () => boxes.database.query<unknown[]>("SELECT size FROM changing WHERE id > $1", [0]);
    for (let time = 0; time < 20; time += 1) await ask();
    await boxes.database.query("ALTER TABLE changing ALTER COLUMN size TYPE text");
    const faults: unknown[] = [];
    for (let time = 0; time < 40; time += 1) await ask().catch((fault: unknown) => void faults.push(fault));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => !databaseFaultOf(fault))).toEqual([]);
    expect(await ask()).toEqual([]);
  });

  test("one that fails can be asked again.", async () => {
    const session = boxes.database.createQueryRunner();
    try {
      const text = "SELECT 10 / $1::int AS part";
      await session.query(text, [5]);
      await session.query(text, [5]);
      await expect(session.query(text, [0])).rejects.toThrow("division by zero");
      expect(await session.query(text, [2])).toEqual([{ part: 5 }]);
    } finally {
      await session.release();
    }
  });
});
