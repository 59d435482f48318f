import type { MigrationInterface, QueryRunner } from "typeorm";
import { searchInsertsAtOnce } from "../../../../platform/database/migrations/keep-searched-texts.js";
import {
  searchedColumns,
  searchedInDetection,
  searchedIndicatorColumns,
  searchedOutsideIncidents,
} from "../search/searched-columns.js";

/** Takes what is new apart for searches by statement, and no longer row by row: alerts come in hundreds. */
export class SearchInsertsAtOnce1797998100000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await searchInsertsAtOnce(runner, {
      incident: searchedColumns.INCIDENT,
      alert: searchedColumns.ALERT,
      analysis: searchedColumns.ANALYSIS,
      timeline_entry: searchedColumns.TIMELINE_ENTRY,
      indicator: searchedIndicatorColumns,
      ...searchedOutsideIncidents,
      ...searchedInDetection,
    });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
