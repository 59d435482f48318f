import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedOutsideIncidents } from "../search/searched-columns.js";

/** What is looked for in vulnerabilities is kept beside their rows, so that a search costs the same however many there are. */
export class KeepSearchedVulnerabilities1795800000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const { vulnerability } = searchedOutsideIncidents;
    await keepSearchedTexts(runner, { vulnerability });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
