/** How `pg` parses each PostgreSQL type that we use. */
interface Values {
  readonly text: string;
  readonly uuid: string;
  readonly date: string;
  readonly bigint: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly timestamptz: Date;
  readonly bytea: Buffer;
  readonly jsonb: object;
}

export interface Column {
  readonly type: keyof Values;
  readonly array?: true;
  readonly nullable?: true;
  readonly primary?: true;
  /** Digits of the fraction of a second; 6 by default. */
  readonly precision?: number;
  /** The default, as an SQL expression. */
  readonly default?: string;
}

interface One<Type extends keyof Values> extends Column {
  readonly type: Type;
  readonly array?: never;
}

interface Several<Type extends keyof Values> extends Column {
  readonly type: Type;
  readonly array: true;
}

/** The columns for a type of value. Codes are text, and bigint, which `pg` reads as a string, is no number. */
type Holding<Value> = [Value] extends [string]
  ? One<string extends Value ? "text" | "uuid" | "date" | "bigint" : "text">
  : [Value] extends [number]
    ? One<"integer">
    : [Value] extends [boolean]
      ? One<"boolean">
      : [Value] extends [Date]
        ? One<"timestamptz">
        : [Value] extends [Buffer]
          ? One<"bytea">
          : [Value] extends [readonly string[]]
            ? Several<string extends Value[number] ? "text" | "uuid" : "text">
            : One<"jsonb">;

/** The columns for a property of a type: nullable exactly if the property may be null. */
export type ColumnFor<Value> = Holding<NonNullable<Value>> &
  (null extends Value ? { readonly nullable: true } : { readonly nullable?: never });

/** The row type of columns. */
export type RowOf<Columns extends Readonly<Record<string, Column>>> = {
  readonly [Property in keyof Columns]:
    | (Columns[Property]["array"] extends true
        ? readonly Values[Columns[Property]["type"]][]
        : Values[Columns[Property]["type"]])
    | (Columns[Property]["nullable"] extends true ? null : never);
};

export const id = { type: "uuid", primary: true } as const;
export const uuid = { type: "uuid" } as const;
export const text = { type: "text" } as const;
export const integer = { type: "integer" } as const;
export const bigint = { type: "bigint" } as const;
export const flag = { type: "boolean" } as const;
export const time = { type: "timestamptz" } as const;
export const day = { type: "date" } as const;
export const json = { type: "jsonb" } as const;
export const bytes = { type: "bytea" } as const;
export const uuids = { type: "uuid", array: true } as const;
export const texts = { type: "text", array: true } as const;

/** The same column, nullable. */
export const optional = <Any extends Column>(column: Any) => ({ ...column, nullable: true }) as const;
