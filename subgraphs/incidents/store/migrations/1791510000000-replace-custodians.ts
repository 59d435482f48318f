import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Evidence can pass without its custodian, where that one cannot be reached: the offer says who made it and who approved it, and
 * so does the link of the chain of custody. An archive lists the duplicates whose records it has as well.
 */
export class ReplaceCustodians1791510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence_transfer
        ADD COLUMN offered_by_id    uuid,
        ADD COLUMN offered_by_name  text,
        ADD COLUMN approved_by_id   uuid,
        ADD COLUMN approved_by_name text;
      UPDATE evidence_transfer SET offered_by_id = from_id, offered_by_name = from_name;
      ALTER TABLE evidence_transfer
        ALTER COLUMN offered_by_id SET NOT NULL,
        ALTER COLUMN offered_by_name SET NOT NULL,
        ADD CHECK (offered_by_id <> to_id),
        ADD CHECK (approved_by_id NOT IN (offered_by_id, to_id)),
        ADD CHECK (approved_by_id IS NOT NULL OR offered_by_id = from_id);

      ALTER TABLE custody_entry
        ADD COLUMN approved_by_id   uuid,
        ADD COLUMN approved_by_name text;

      ALTER TABLE archive
        ADD COLUMN duplicates jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE archive
        ALTER COLUMN duplicates DROP DEFAULT;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
