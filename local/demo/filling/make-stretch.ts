import type { UnsealedEntry } from "../rows/audit-entry.js";
import type { caseMaker, Stretch } from "../rows/case-maker.js";
import { tablesOfCase } from "../rows/tables-of-case.js";
import { LinesOfTable, type TableLines } from "./copy-text.js";

export type DatabaseName = keyof typeof tablesOfCase;
export const databaseNames = Object.keys(tablesOfCase) as readonly DatabaseName[];

/** What the cases of a stretch are stored as. */
export interface MadeStretch {
  /** In an order that foreign keys allow. */
  readonly tables: Readonly<Record<DatabaseName, readonly TableLines[]>>;
  /** An entry for each case, which is still to be taken into the audit chain. */
  readonly audit: readonly UnsealedEntry[];
}

const ofEach = <Value>(make: (name: DatabaseName) => Value) =>
  Object.fromEntries(databaseNames.map((name) => [name, make(name)])) as Readonly<Record<DatabaseName, Value>>;

/** Makes up a stretch as it is stored; nothing else of a case is left when the next one is made up. */
export function makeStretch(casesOf: ReturnType<typeof caseMaker>, stretch: Stretch): MadeStretch {
  const audit: UnsealedEntry[] = [];
  const linesIn = (name: DatabaseName) =>
    new Map(tablesOfCase[name].map((table) => [table as string, new LinesOfTable(table)]));
  const lines = ofEach(linesIn);
  for (const rows of casesOf(stretch)) {
    audit.push(...rows.incidents.audit_entry);
    for (const name of databaseNames)
      for (const [table, records] of Object.entries<readonly object[]>(rows[name]))
        if (table !== "audit_entry") lines[name].get(table)?.add(records);
  }
  const tablesIn = (name: DatabaseName) => [...lines[name].values()].flatMap((table) => table.end());
  return { tables: ofEach(tablesIn), audit };
}
