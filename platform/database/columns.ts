/** What `pg` makes of a value of each type of PostgreSQL that we use. */
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
  /** Of the fraction of a second, in digits; 6 unless told. */
  readonly precision?: number;
  /** What PostgreSQL fills in, in its own words. */
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

/** The columns that hold values of a type. A code of a vocabulary is a text, and a number that `pg` reads as a string no number. */
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

/** The row that columns hold. */
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

/** The same column, in which null may stand. */
export const optional = <Any extends Column>(column: Any) => ({ ...column, nullable: true }) as const;
