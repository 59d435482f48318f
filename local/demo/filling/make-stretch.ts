import type { UnsealedEntry } from "../rows/audit-entry.js";
import type { caseMaker, Stretch } from "../rows/case-maker.js";
import { tablesOfCase } from "../rows/tables-of-case.js";
import { linesOf, type TableLines } from "./copy-text.js";

export type DatabaseName = keyof typeof tablesOfCase;
export const databaseNames = Object.keys(tablesOfCase) as readonly DatabaseName[];

/** What the cases of a stretch are stored as. */
export interface MadeStretch {
  /** In an order that foreign keys allow. */
  readonly tables: Readonly<Record<DatabaseName, readonly TableLines[]>>;
  /** An entry for each case, which is still to be taken into the audit chain. */
  readonly audit: readonly UnsealedEntry[];
}

/** Makes up a stretch as it is stored. */
export function makeStretch(casesOf: ReturnType<typeof caseMaker>, stretch: Stretch): MadeStretch {
  const audit: UnsealedEntry[] = [];
  const records = new Map<string, object[]>();
  for (const rows of casesOf(stretch)) {
    audit.push(...rows.incidents.audit_entry);
    for (const name of databaseNames)
      for (const [table, more] of Object.entries<readonly object[]>(rows[name])) {
        const waiting = records.get(table);
        if (waiting) waiting.push(...more);
        else records.set(table, [...more]);
      }
  }
  const linesIn = (name: DatabaseName) =>
    tablesOfCase[name].flatMap((table) => (table === "audit_entry" ? [] : linesOf(table, records.get(table) ?? [])));
  return { tables: { incidents: linesIn("incidents"), lessons: linesIn("lessons"), teams: linesIn("teams") }, audit };
}
