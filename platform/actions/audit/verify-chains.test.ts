import type { DataSource } from "typeorm";
import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { type AuditEntry, appendAuditEntry } from "./audit.js";
import { verifyDatabase } from "./audit-verify.js";
import { verifyChains } from "./verify-chains.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("audit");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());

const entry: AuditEntry = {
  recordedAt: new Date("2026-03-29T01:30:00.123Z"),
  actor: "ada",
  actorName: "Ada",
  action: "packBox",
  outcome: "ACCEPTED",
  subjectType: "Box",
  subjectId: "box-1",
  version: 1,
  requestId: "request-1",
  input: { label: "books" },
  summary: "Packed a box.",
};
/** The audit chain as a check finds it, without its head. */
async function verifyAudit(database: DataSource) {
  const [audit] = (await verifyChains(database)).kinds;
  if (!audit) throw new Error("The audit chain was not checked.");
  const { entries, firstBad, why } = audit;
  return firstBad === undefined ? { entries } : { entries, firstBad, why };
}
const append = (changes: Partial<AuditEntry> = {}) =>
  boxes.database.transaction((transaction) => appendAuditEntry(transaction, { ...entry, ...changes }));

/** What somebody with all rights over the database might do. */
const tamper = (statement: string) =>
  boxes.database.transaction(async (transaction) => {
    await transaction.query("ALTER TABLE audit_entry DISABLE TRIGGER USER");
    await transaction.query("ALTER TABLE audit_entry DROP CONSTRAINT IF EXISTS audit_entry_from_one");
    await transaction.query(statement);
    await transaction.query("ALTER TABLE audit_entry ENABLE TRIGGER USER");
  });

async function appendMany(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) await append({ summary: `Entry ${number}.` });
}

test("an empty chain and a long one fit", async () => {
  expect(await verifyAudit(boxes.database)).toEqual({ entries: 0 });
  await appendMany(5);
  expect(await verifyAudit(boxes.database)).toEqual({ entries: 5 });
});

test("fifty appends at once give one chain without a gap", async () => {
  await Promise.all(Array.from({ length: 50 }, () => append()));
  expect(await verifyAudit(boxes.database)).toEqual({ entries: 50 });
  const [row] = await boxes.database.query<object[]>(
    "SELECT min(sequence)::int, max(sequence)::int, count(DISTINCT previous_hash)::int FROM audit_entry",
  );
  expect(row).toEqual({ min: 1, max: 50, count: 50 });
});

test.each([
  ["numbers of every kind", { whole: 1.0, negative: -0, tiny: 1e-7, huge: 1e300, long: 2 ** 53 + 2, third: 1 / 3 }],
  ["every kind of letter", { text: "é e\u0301 한국어 🚨 \u2028 \\ \" ' \t\r\n" }],
  ["characters that PostgreSQL cannot keep", { text: "a\0b\ud800c", "key\0": 1 }],
  ["keys in any order, and none", { b: 1, a: { d: [], c: {} }, "": null, __proto__: 1, 10: "x", 9: "y" }],
  ["a key named __proto__", JSON.parse('{"__proto__": {"a": 1}}')],
  [
    "dates, lists and nothing",
    { at: new Date(0), list: [new Date("2026-01-01T00:00:00.001Z"), undefined, null], no: undefined },
  ],
  [
    "an instance of a class",
    new (class Input {
      label = "books";
      note?: string;
    })(),
  ],
])("an entry with %s fits when it is read back", async (_kind, input) => {
  await append({ input: input as object, summary: "Ünïcode \ud800 and \0.", actorName: "이영희" });
  expect(await verifyAudit(boxes.database)).toEqual({ entries: 1 });
});

test.each(["UTC", "Asia/Seoul", "America/St_Johns"])(
  "the chain fits when it is read in the time zone %s",
  async (zone) => {
    await append();
    await append({ recordedAt: new Date("2026-10-25T01:30:00.999Z") });
    const url = new URL(boxes.url);
    url.searchParams.set("options", `-c TimeZone=${zone}`);
    expect(await verifyDatabase("DATABASE_URL_BOXES", url.href)).toMatchObject({
      intact: true,
      line: expect.stringMatching(/^DATABASE_URL_BOXES: audit: 2 entries, chain intact, head [0-9a-f]{64}\.$/),
    });
  },
);

test.each([
  ["altered input", `UPDATE audit_entry SET input = '{"label": "bombs"}' WHERE sequence = 3`, 3],
  ["altered time", "UPDATE audit_entry SET recorded_at = recorded_at + interval '1 millisecond' WHERE sequence = 2", 2],
  ["altered actor", "UPDATE audit_entry SET actor = 'eve' WHERE sequence = 5", 5],
  ["altered summary of the first", "UPDATE audit_entry SET summary = 'x' WHERE sequence = 1", 1],
  ["removed entry", "DELETE FROM audit_entry WHERE sequence = 3", 3],
  ["removed beginning", "DELETE FROM audit_entry WHERE sequence <= 2", 1],
  ["removed end", "DELETE FROM audit_entry WHERE sequence >= 4", 4],
  ["removed all", "DELETE FROM audit_entry", 1],
  [
    "entry inserted before the first",
    'INSERT INTO audit_entry SELECT (entry).* FROM (SELECT jsonb_populate_record(entry, \'{"sequence": -1, "id": "00000000-0000-7000-8000-000000000000"}\') AS entry FROM audit_entry AS entry WHERE sequence = 1) AS copy',
    -1,
  ],
  [
    "swapped pair",
    "UPDATE audit_entry SET sequence = CASE sequence WHEN 2 THEN -3 ELSE -2 END WHERE sequence IN (2, 3); UPDATE audit_entry SET sequence = -sequence WHERE sequence < 0",
    2,
  ],
  [
    "removed entry with the others moved up",
    "DELETE FROM audit_entry WHERE sequence = 3; UPDATE audit_entry SET sequence = 3 WHERE sequence = 4; UPDATE audit_entry SET sequence = 4 WHERE sequence = 5",
    3,
  ],
])("%s is named at the first bad entry", async (_name, statement, first) => {
  await appendMany(5);
  await tamper(statement);
  const found = await verifyAudit(boxes.database);
  expect(found).toMatchObject({
    firstBad: `audit entry ${first}`,
    entries: Math.max(0, first - 1),
    why: expect.any(String),
  });
});

test("a head that was kept elsewhere is found again, and not in a database that was set back or written anew", async () => {
  await appendMany(3);
  const headNow = async () => (await verifyChains(boxes.database)).kinds[0]?.head ?? "";
  const kept = await headNow();
  await appendMany(2);
  const check = (...must: readonly string[]) => verifyDatabase("DATABASE_URL_BOXES", boxes.url, must);
  expect(await check(kept)).toMatchObject({
    intact: true,
    line: expect.stringContaining(`the expected head ${kept} is that of audit entry 3.`),
  });
  expect(await check(await headNow())).toMatchObject({ intact: true });
  // Everything that was written, and the head with it, as a backup of before would have it.
  await tamper("DELETE FROM audit_entry WHERE sequence > 2");
  await boxes.database.query(
    "UPDATE audit_head SET (sequence, hash) = (SELECT sequence, hash FROM audit_entry WHERE sequence = 2)",
  );
  const back = await check(kept);
  expect(back).toMatchObject({ intact: false, line: expect.stringContaining("audit: 2 entries, chain intact") });
  expect(back.line).toContain(`the expected head ${kept} is nowhere in it: the database was set back`);
  await boxes.clear();
  await appendMany(5);
  expect(await check(kept)).toMatchObject({ intact: false });
});

test("the database itself refuses an entry before the first", async () => {
  const other = await startSmallSubgraph("audit_from_one");
  const values = "'0198c0de-0000-7000-8000-000000000000', now(), 'a', 'a', 'a', 'a', 'a', 'r', '{}', 's', 'h', 'h'";
  const columns =
    "sequence, id, recorded_at, actor, actor_name, action, outcome, subject_type, request_id, input, summary, previous_hash, hash";
  const insert = (sequence: number) =>
    other.database.query(`INSERT INTO audit_entry (${columns}) VALUES (${sequence}, ${values})`);
  for (const sequence of [0, -1]) await expect(insert(sequence)).rejects.toThrow("audit_entry_from_one");
  await other.stop();
});

test("a head that was removed or set back is found", async () => {
  await appendMany(2);
  await boxes.database.query("UPDATE audit_head SET sequence = 1");
  expect(await verifyAudit(boxes.database)).toMatchObject({ firstBad: "the head of the audit chain" });
  await boxes.database.query("DELETE FROM audit_head");
  expect(await verifyAudit(boxes.database)).toMatchObject({
    firstBad: "the head of the audit chain",
    why: "it was removed, and entries are left",
  });
  await expect(append()).rejects.toThrow("lost its head");
});

test("an entry far behind the first page is checked as well", async () => {
  await appendMany(1_005);
  expect(await verifyAudit(boxes.database)).toEqual({ entries: 1_005 });
  await tamper("UPDATE audit_entry SET summary = 'x' WHERE sequence = 1003");
  expect(await verifyAudit(boxes.database)).toMatchObject({ firstBad: "audit entry 1003", entries: 1_002 });
  await tamper("DELETE FROM audit_entry WHERE sequence > 1000");
  expect(await verifyAudit(boxes.database)).toMatchObject({ firstBad: "audit entry 1001", entries: 1_000 });
});

test.each(["UPDATE audit_entry SET actor = 'eve'", "DELETE FROM audit_entry", "TRUNCATE audit_entry"])(
  "%s is refused by the database",
  async (statement) => {
    await append();
    await expect(boxes.database.query(statement)).rejects.toThrow("audit_entry is append-only");
    expect(await boxes.count("audit_entry")).toBe(1);
  },
);

test("the command names the database and the first bad entry, or why it cannot read", async () => {
  await appendMany(2);
  await tamper("UPDATE audit_entry SET summary = 'x' WHERE sequence = 2");
  expect(await verifyDatabase("DATABASE_URL_BOXES", boxes.url)).toMatchObject({
    intact: false,
    line: "DATABASE_URL_BOXES: audit: the chain is broken at audit entry 2: its content was changed.",
  });
  const nowhere = await verifyDatabase("DATABASE_URL_BOXES", "postgres://cordon:secret@127.0.0.1:1/none");
  expect(nowhere).toEqual({ intact: false, line: expect.stringMatching(/could not be read: .*ECONNREFUSED/) });
  expect(nowhere.line).not.toContain("secret");
});
