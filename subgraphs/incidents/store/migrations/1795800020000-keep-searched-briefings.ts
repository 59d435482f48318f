import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedOutsideIncidents } from "../search/searched-columns.js";

/** What is looked for in threat briefings is kept beside their rows, so that a search costs the same however many there are. */
export class KeepSearchedBriefings1795800020000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const { threat_briefing } = searchedOutsideIncidents;
    await keepSearchedTexts(runner, { threat_briefing });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
