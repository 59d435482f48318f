import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedColumns } from "../search/searched-columns.js";

/** What is looked through is kept beside its rows, so that a search costs the same however many there are. */
export class KeepSearchedTexts1791720060000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await keepSearchedTexts(runner, { lesson: searchedColumns.LESSON, follow_up: searchedColumns.FOLLOW_UP });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
