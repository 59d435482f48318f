import type { MigrationInterface, QueryRunner } from "typeorm";
import { renewSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedColumns } from "../search/searched-columns.js";

/** Takes texts apart for searches in less than half the time. What comes of it is the same. */
export class TakeTextsApartFaster1793000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await renewSearchedTexts(runner, { lesson: searchedColumns.LESSON, follow_up: searchedColumns.FOLLOW_UP });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
