import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a person is appointed to, and the address by which two accounts are known as one human being. The next event of each
 * person says both; until then nobody is appointed.
 */
export class KeepAppointmentsInDirectory1769817600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE directory_person
        ADD appointments text[] NOT NULL DEFAULT '{}',
        ADD email        text;
      CREATE INDEX directory_person_email ON directory_person (lower(email));
      CREATE INDEX directory_person_appointed ON directory_person (name) WHERE appointments <> '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
