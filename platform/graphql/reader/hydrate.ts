import { unconfirmed } from "../../events/leases/unconfirmed.js";
import type { Connection } from "../lists/connection.js";
import { confirmedName, countName, pageName } from "./names-in-json.js";
import type { Reading, Readings } from "./reading.js";
import type { Row, SelectedRelation, Selection } from "./selection.js";
import { fromJson, tableOf } from "./table-of.js";

/** A step of hydrating a row. */
export type Step = (row: Record<string, unknown>) => void;

/**
 * Makes of the JSON of rows what resolvers take: times where they take them, pages with their cursors. What goes out as it is stays as
 * it is.
 * @returns undefined where nothing is to be done
 */
export function hydration(readings: Readings, { kind, taken, relations }: Selection): Step | undefined {
  const { columns } = tableOf((readings[kind] as Reading).table);
  const names = taken.has("*") ? [...columns.keys()] : [...taken];
  const values = names.map((name) => valueStep(name, fromJson[columns.get(name)?.type ?? ""]));
  const led = [...relations.entries()].map(([key, one], index) => relationStep(readings, key, one, index));
  const steps = [...values, ...led].filter((step) => step !== undefined);
  if (steps.length <= 1) return steps[0];
  return (row) => {
    for (const step of steps) step(row);
  };
}

function valueStep(name: string, read: ((value: string) => unknown) | undefined): Step | undefined {
  if (!read) return undefined;
  return (row) => {
    if (row[name] !== null) row[name] = read(String(row[name]));
  };
}

function relationStep(readings: Readings, key: string, one: SelectedRelation, index: number): Step | undefined {
  const { relation, field, page, failure } = one;
  if (failure)
    return (row) => {
      row[key] = failure;
    };
  const step = page.rows && hydration(readings, page.rows);
  if (relation.cardinality === "page") {
    const name = pageName(index);
    return (row) => {
      row[key] = connection(one, row[name] as readonly Row[] | undefined, row[countName(name)], step);
    };
  }
  if (relation.cardinality === "many") return step && ((row) => (row[field] as readonly Row[]).forEach(step));
  return (row) => {
    const inner = row[field] as Record<string, unknown> | null;
    if (inner?.[confirmedName] === false) row[field] = unconfirmed("READ");
    else if (inner) step?.(inner);
  };
}

/** A page, out of what a statement has of it. */
export function connection(
  { list }: Pick<SelectedRelation, "list">,
  rows: readonly Row[] = [],
  count: unknown,
  step: Step | undefined,
): Connection<Row> {
  if (step) rows.forEach(step);
  return (list as NonNullable<typeof list>).seek.page(rows, async () => Number(count));
}
