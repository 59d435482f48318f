import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexAddressees1797400030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Without the extension, parts of names are found row by row, as parts of words are.
    const [trigrams]: object[] = await runner.query("SELECT FROM pg_extension WHERE extname = 'pg_trgm'");
    if (!trigrams) return;
    await createIndexConcurrently(
      runner,
      "notification_obligation_addressee_name",
      "notification_obligation USING gin (lower(normalize(addressee_name)) gin_trgm_ops)",
    );
    // How common a name is is known after this alone: without it, whoever asks for a common one would read all that have it.
    await runner.query("ANALYZE notification_obligation");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
