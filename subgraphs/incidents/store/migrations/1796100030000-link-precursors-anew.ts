import type { MigrationInterface, QueryRunner } from "typeorm";

/** A precursor is linked anew to an incident that a link to was withdrawn: the index of the links that stand keeps them apart. */
export class LinkPrecursorsAnew1796100030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE precursor_link DROP CONSTRAINT IF EXISTS precursor_link_precursor_id_incident_id_key",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
