import { statementSummary, verbOf, withoutValues } from "./statement-summary.js";

test.each([
  ['SELECT "incident"."id" FROM "incident" "incident" WHERE "incident"."id" IN ($1)', "SELECT incident"],
  ["INSERT INTO audit_entry (sequence) VALUES ($1)", "INSERT audit_entry"],
  [
    "UPDATE outbox_delivery AS d SET attempts = 1 FROM due JOIN outbox_event USING (sequence)",
    "UPDATE outbox_delivery due outbox_event",
  ],
  [
    "WITH head AS (UPDATE audit_head SET sequence = 2 RETURNING *) INSERT INTO audit_entry SELECT * FROM head",
    "WITH audit_head audit_entry",
  ],
  ["COMMIT", "COMMIT"],
  ["LOCK TABLE outbox_event IN SHARE MODE", "OTHER"],
  ["SELECT extract(epoch FROM now())", "SELECT"],
])("%j is %j in short", (text, summary) => {
  expect(statementSummary(text)).toBe(summary);
});

test("the kinds of statements are a few words, whatever a statement begins with", () => {
  expect(["select 1", "  \n(SELECT 1)", "-- no\nSELECT", "x; DROP", ""].map(verbOf)).toEqual([
    "SELECT",
    "SELECT",
    "OTHER",
    "OTHER",
    "OTHER",
  ]);
});

test("a statement is told without values, those written into it included; its placeholders stay", () => {
  expect(
    withoutValues("SELECT  id1 FROM \"t2\"\nWHERE name = 'Ji-woo O''Park' AND n > 17.5 AND m = $12 LIMIT 51"),
  ).toBe('SELECT id1 FROM "t2" WHERE name = ? AND n > ? AND m = $12 LIMIT ?');
});
