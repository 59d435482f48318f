import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The marking that an event fell under when it happened, and the types that each subscriber is told of. Which marking a thing
 * falls under is the subgraph's to say: it puts a function of its own in the place of this one. No marking counts as the
 * narrowest, and so do those of events that were there before. A subgraph whose marking is a copy also says whether it is
 * confirmed now.
 */
export class MarkEvents1768608000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox_event ADD COLUMN marking text;
      ALTER TABLE outbox_subscriber ADD COLUMN types text[];
      CREATE FUNCTION marking_of_event(type text, subject text) RETURNS text LANGUAGE sql STABLE AS
        $$ SELECT CAST(NULL AS text) $$;
      CREATE FUNCTION marking_is_confirmed(type text, subject text) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT true $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
