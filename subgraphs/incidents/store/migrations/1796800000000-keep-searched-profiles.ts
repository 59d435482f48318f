import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedInDetection } from "../search/searched-columns.js";

/** What is looked for in profiles of adversaries is kept beside their rows, so that a search costs the same however many there are. */
export class KeepSearchedProfiles1796800000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const { threat_actor_profile } = searchedInDetection;
    await keepSearchedTexts(runner, { threat_actor_profile });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
