import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedIndicatorColumns } from "../search/searched-columns.js";

/** What is looked for in indicators is kept beside their rows, so that a search costs the same however many there are. */
export class KeepSearchedIndicators1792000010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await keepSearchedTexts(runner, { indicator: searchedIndicatorColumns });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
