import type { EntitySchema } from "typeorm";
import type { Column } from "../../database/tables/columns.js";

/** A table as statements name it. */
interface Table {
  readonly name: string;
  /** By property. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The properties of its primary key. */
  readonly key: readonly string[];
}

/** In the way of PostgreSQL: the property `serviceIds` is the column `service_ids`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, place) => `${place > 0 ? "_" : ""}${letter.toLowerCase()}`);

const known = new WeakMap<EntitySchema<never>, Table>();

export function tableOf(schema: EntitySchema<never>): Table {
  const table = known.get(schema) ?? describe(schema);
  known.set(schema, table);
  return table;
}

function describe({ options }: EntitySchema<never>): Table {
  const columns = Object.entries(options.columns as Readonly<Record<string, Column>>);
  return {
    name: snakeCase(options.name),
    columns: new Map(columns),
    key: columns.flatMap(([property, { primary }]) => (primary ? [property] : [])),
  };
}

/** How PostgreSQL writes a value into JSON as GraphQL sends it. */
const inJson: Readonly<Record<string, (sql: string) => string>> = {
  timestamptz: (sql) => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  bigint: (sql) => `${sql}::text`,
  bytea: (sql) => `encode(${sql}, 'hex')`,
};

export const jsonOf = (sql: string, type: string): string => inJson[type]?.(sql) ?? sql;

/** How a value is read from JSON as `pg` would have parsed it; as it is where nothing is said. */
export const fromJson: Readonly<Record<string, (value: string) => unknown>> = {
  timestamptz: (value) => new Date(value),
  bytea: (value) => Buffer.from(value, "hex"),
};
