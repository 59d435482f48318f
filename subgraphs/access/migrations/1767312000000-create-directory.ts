import type { MigrationInterface, QueryRunner } from "typeorm";

/** The directory is a copy told by events in any order between things, so its tables refer to each other without constraints. */
export class CreateDirectory1767312000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE directory_team (
        id               uuid PRIMARY KEY,
        name             text NOT NULL,
        function         text NOT NULL,
        responsibilities text[] NOT NULL
      );
      CREATE TABLE directory_service (
        id            uuid PRIMARY KEY,
        name          text NOT NULL,
        owner_team_id uuid NOT NULL
      );
      CREATE TABLE directory_person (
        id       uuid PRIMARY KEY,
        name     text NOT NULL,
        subject  text NOT NULL,
        kind     text NOT NULL,
        team_ids uuid[] NOT NULL
      );
      CREATE INDEX directory_person_subject ON directory_person (subject);
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
