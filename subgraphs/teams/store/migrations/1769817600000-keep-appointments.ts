import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the organization file appoints a person to, and the address by which two accounts are known as one human being. */
export class KeepAppointments1769817600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person
        ADD appointments text[] NOT NULL DEFAULT '{}',
        ADD CHECK (appointments = '{}' OR (kind = 'PERSON' AND deactivated_at IS NULL));
      CREATE INDEX person_email ON person (lower(email));
      CREATE INDEX person_appointed ON person (name) WHERE appointments <> '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
