import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The key that seals the places of live streams, so that they tell nothing. It is in the database because all replicas of a
 * subgraph have that in common, and because a place is good for nothing anywhere else.
 */
export class CreateLiveCursorKey1769083200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE live_cursor_key (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        key    bytea NOT NULL CHECK (length(key) = 32)
      );
      INSERT INTO live_cursor_key (key)
        SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
