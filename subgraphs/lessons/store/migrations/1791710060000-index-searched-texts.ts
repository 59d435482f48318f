import type { MigrationInterface, QueryRunner } from "typeorm";
import { indexSearchedTexts } from "../../../../platform/database/migrations/index-searched-texts.js";
import { searchedColumns } from "../search/searched-columns.js";

/** Words, and parts of them, are found by indexes of each kind. */
export class IndexSearchedTexts1791710060000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await indexSearchedTexts(runner, { lesson: searchedColumns.LESSON, follow_up: searchedColumns.FOLLOW_UP });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
