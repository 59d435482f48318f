import type { MigrationInterface, QueryRunner } from "typeorm";
import { renewSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedColumns, searchedIndicatorColumns } from "../search/searched-columns.js";

/** Takes texts apart for searches in less than half the time. What comes of it is the same. */
export class TakeTextsApartFaster1793000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await renewSearchedTexts(runner, {
      incident: searchedColumns.INCIDENT,
      alert: searchedColumns.ALERT,
      analysis: searchedColumns.ANALYSIS,
      timeline_entry: searchedColumns.TIMELINE_ENTRY,
      indicator: searchedIndicatorColumns,
    });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
