import type { MigrationInterface, QueryRunner } from "typeorm";
import { searchInsertsAtOnce } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedColumns } from "../search/searched-columns.js";

/** Takes what is new apart for searches by statement, and no longer row by row. */
export class SearchInsertsAtOnce1797998060000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await searchInsertsAtOnce(runner, { lesson: searchedColumns.LESSON, follow_up: searchedColumns.FOLLOW_UP });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
