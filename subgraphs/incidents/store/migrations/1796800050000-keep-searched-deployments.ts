import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { searchedInDetection } from "../search/searched-columns.js";

/** What is looked for in deployed monitoring is kept beside its rows, so that a search costs the same however many there are. */
export class KeepSearchedDeployments1796800050000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const { monitoring_deployment } = searchedInDetection;
    await keepSearchedTexts(runner, { monitoring_deployment });
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
