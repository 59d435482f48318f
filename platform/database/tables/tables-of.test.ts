import { flag, id, integer, json, optional, text, texts, time, uuid } from "./columns.js";
import { type ColumnsOf, tablesOf } from "./tables-of.js";

interface Lid {
  readonly id: string;
  readonly boxId: string | null;
  readonly material: "STEEL" | "WOOD";
  readonly weight: number;
  readonly isOpen: boolean;
  readonly closedAt: Date | null;
  readonly colours: readonly string[];
  readonly marks: { readonly made: string };
}

const columns = {
  id,
  boxId: optional(uuid),
  material: text,
  weight: integer,
  isOpen: flag,
  closedAt: optional(time),
  colours: texts,
  marks: json,
} as const;

test("Each property of a row has a column in a table named as the row is", () => {
  const { LidOfBox: table } = tablesOf<{ LidOfBox: Lid }>({ LidOfBox: columns });
  expect(table.options).toEqual({ name: "LidOfBox", columns });
});

// Each mark fails the type check as soon as the line under it compiles.

test("A column that cannot hold what its property holds does not compile", () => {
  const { weight, ...withoutWeight } = columns;
  const wrong: readonly ColumnsOf<Lid>[] = [
    // @ts-expect-error a text as a number
    { ...columns, id: integer },
    // @ts-expect-error a time as a flag
    { ...columns, closedAt: optional(flag) },
    // @ts-expect-error a time as JSON
    { ...columns, closedAt: optional(json) },
    // @ts-expect-error a code of a vocabulary as an id
    { ...columns, material: uuid },
    // @ts-expect-error one text for a list of them
    { ...columns, colours: text },
    // @ts-expect-error a list of texts for one
    { ...columns, material: texts },
    // @ts-expect-error a column without null where there may be none
    { ...columns, closedAt: time },
    // @ts-expect-error a column with null where there always is one
    { ...columns, weight: optional(integer) },
    // @ts-expect-error a column that no property has
    { ...columns, lenght: integer },
    // @ts-expect-error a property without a column
    withoutWeight,
  ];
  expect(wrong).toHaveLength(10);
});
