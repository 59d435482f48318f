import type { QueryRunner } from "typeorm";

/** Which days of a kind of rows a change of a table makes stale. */
export interface StaleDays {
  readonly kind: string;
  /** What of a row of the table matters, its key among it: where nothing of that changes, nothing is marked. */
  readonly columns: readonly string[];
  /** The moments whose days are stale, of the changed rows in `changed`: what follows SELECT. */
  readonly moments: string;
  /** Where rows that are new or gone make nothing stale. */
  readonly onlyUpdates?: true;
}

const marks = (stale: readonly StaleDays[], changed: (columns: string) => string): string =>
  stale
    .map(
      ({ kind, columns, moments }) => `
        INSERT INTO rollup_stale_day (kind, day)
        SELECT DISTINCT '${kind}', CAST(moment AT TIME ZONE 'UTC' AS date)
        FROM (WITH changed AS (${changed(columns.join(", "))}) SELECT ${moments}) AS touched (moment)
        ON CONFLICT DO NOTHING;`,
    )
    .join("");

/**
 * Marks the days whose lines are no longer right, in the transaction that changes them, whoever writes: once per statement, however
 * many rows it writes. Its migration may have been broken off anywhere.
 */
export async function markStaleDays(runner: QueryRunner, table: string, stale: readonly StaleDays[]): Promise<void> {
  const functionOf = (name: string, body: string) => `
    CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN ${body}
      RETURN NULL;
    END $$`;
  const trigger = (name: string, event: string, referencing: string, calls: string) => `
    CREATE OR REPLACE TRIGGER ${name} AFTER ${event} ON ${table} REFERENCING ${referencing}
    FOR EACH STATEMENT EXECUTE FUNCTION ${calls}()`;
  const inserted = stale.filter(({ onlyUpdates }) => !onlyUpdates);
  const [whole, updated] = [`mark_stale_days_of_${table}`, `mark_stale_days_of_updated_${table}`];
  const either = (columns: string) => `
          (SELECT ${columns} FROM old_rows EXCEPT SELECT ${columns} FROM new_rows)
          UNION ALL (SELECT ${columns} FROM new_rows EXCEPT SELECT ${columns} FROM old_rows)`;
  await runner.query(
    functionOf(
      whole,
      marks(inserted, (columns) => `SELECT ${columns} FROM written_rows`),
    ),
  );
  await runner.query(functionOf(updated, marks(stale, either)));
  await runner.query(trigger(`${table}_inserted_rolls_up`, "INSERT", "NEW TABLE AS written_rows", whole));
  await runner.query(trigger(`${table}_deleted_rolls_up`, "DELETE", "OLD TABLE AS written_rows", whole));
  await runner.query(
    trigger(`${table}_updated_rolls_up`, "UPDATE", "OLD TABLE AS old_rows NEW TABLE AS new_rows", updated),
  );
}
