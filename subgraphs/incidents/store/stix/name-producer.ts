import type { DataSource } from "typeorm";
import { retryOnLockTimeout } from "../../../../platform/database/retry-on-lock-timeout.js";

interface Named {
  readonly name: string;
  readonly organizationId: string | undefined;
}

/** Keeps as whom the settings say that this installation exports, and since when it is called so: those who know it learn of a new name by that. */
export async function nameProducer(database: DataSource, { name, organizationId }: Named): Promise<void> {
  await retryOnLockTimeout(() =>
    database.query(
      `UPDATE stix_producer SET name = $1, organization_id = $2, named_at = now()
       WHERE name <> $1 OR organization_id IS DISTINCT FROM $2`,
      [name, organizationId ?? null],
    ),
  );
}
