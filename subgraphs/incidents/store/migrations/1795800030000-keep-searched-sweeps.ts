import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedOutsideIncidents } from "../search/searched-columns.js";

/** What is looked for in sweeps is kept beside their rows, so that a search costs the same however many there are. */
export class KeepSearchedSweeps1795800030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const { indicator_sweep } = searchedOutsideIncidents;
    await keepSearchedTexts(runner, { indicator_sweep });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
