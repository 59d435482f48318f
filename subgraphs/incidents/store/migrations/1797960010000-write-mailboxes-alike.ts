import type { MigrationInterface, QueryRunner } from "typeorm";

const [capitals, small] = ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"];

const lowered = (value: string) => `translate(${value}, '${capitals}', '${small}')`;

/** Values that are looked at by the letters in front of an `@`: the domain behind it has been in lower case all along. */
const mailbox = "^[^[:space:]@<>,;/\\\\]*[A-Z][^[:space:]@<>,;/\\\\]*@[a-z0-9_.-]+$";

/**
 * Addresses of email are in lower case from now on, and those that are there become so, by which they are found as before: indicators, but for one that is
 * on record in lower case as well, and what open alerts report.
 */
export class WriteMailboxesAlike1797960010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE indicator SET value = ${lowered("indicator.value")},
         value_hash = encode(sha256(convert_to(${lowered("indicator.value")}, 'UTF8')), 'hex')
       FROM (
         SELECT id, value, row_number() OVER (PARTITION BY ${lowered("value")}, kept_for ORDER BY value = ${lowered("value")} DESC, id) AS place
         FROM indicator WHERE type = 'EMAIL_ADDRESS' AND state <> 'WITHDRAWN') AS one
       WHERE one.id = indicator.id AND one.place = 1 AND one.value <> ${lowered("one.value")}`,
    );
    await runner.query(
      `UPDATE alert SET reported_indicators = (
         SELECT array_agg(one.value ORDER BY one.place) FROM (
           SELECT CASE WHEN value ~ $1 THEN ${lowered("value")} ELSE value END AS value, min(place) AS place
           FROM unnest(alert.reported_indicators) WITH ORDINALITY AS reported(value, place) GROUP BY 1) AS one)
       WHERE state <> 'CLOSED' AND reported_indicators <> '{}'
         AND EXISTS (SELECT FROM unnest(alert.reported_indicators) AS value WHERE value ~ $1)`,
      [mailbox],
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
