import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexLengthsOfRanges1797960000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Few lengths of prefixes are on record: by these an address is looked for in few of the ranges around it.
    await createIndexConcurrently(
      runner,
      "indicator_range_length",
      "indicator (split_part(value, '/', 2)) WHERE type = 'IP_ADDRESS' AND value LIKE '%/%'",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
