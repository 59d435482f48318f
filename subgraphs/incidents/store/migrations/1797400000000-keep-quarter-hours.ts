import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepQuarterHours } from "../../../../platform/database/migrations/keep-quarter-hours.js";

/** Statistics are added up by day in UTC: so that they serve other time zones, and any stretch of time, days can be cut. */
export class KeepQuarterHours1797400000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await keepQuarterHours(runner);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
