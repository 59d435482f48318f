import { ObjectType } from "type-graphql";

/** The row itself goes out: so each field of its class is a property of it, of the very same type. */
export type AsIn<Row, Fields> = {
  readonly [Name in keyof Fields]: Name extends keyof Row
    ? [Row[Name], Fields[Name]] extends [Fields[Name], Row[Name]]
      ? unknown
      : MustBe<Row[Name]>
    : MustBe<never>;
};

/** Names in the compiler's message what a field must be; `never` for a property that the row does not have. */
interface MustBe<Value> {
  readonly inTheRow: Value;
}

/** The `ObjectType` of type-graphql, for a class whose fields are properties of a row. */
export function RecordType<Row>(options: { readonly description: string }) {
  return <Fields extends AsIn<Row, Fields>>(type: abstract new () => Fields): void => {
    ObjectType(options)(type);
  };
}
