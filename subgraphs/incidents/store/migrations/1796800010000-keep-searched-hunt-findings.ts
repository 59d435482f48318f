import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedInDetection } from "../search/searched-columns.js";

/** What is looked for in findings of hunts is kept beside their rows, so that a search costs the same however many there are. */
export class KeepSearchedHuntFindings1796800010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const { hunt_finding } = searchedInDetection;
    await keepSearchedTexts(runner, { hunt_finding });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
