import { type GraphQLOutputType, isEnumType, isListType, isNonNullType, isScalarType } from "graphql";

/** What values of a type may be, computed once: asking graphql-js for each value would cost more than the value. */
export interface ValueShape {
  readonly nonNull: boolean;
  /** For lists. */
  readonly item: ValueShape | undefined;
  /** Whether a non-null value is valid for this scalar or enum. */
  readonly accepts: (value: unknown) => boolean;
}

export function valueShape(type: GraphQLOutputType): ValueShape {
  if (isNonNullType(type)) return { ...valueShape(type.ofType), nonNull: true };
  if (isListType(type)) return { nonNull: false, item: valueShape(type.ofType), accepts: () => false };
  return { nonNull: false, item: undefined, accepts: leafOf(type) };
}

function leafOf(type: GraphQLOutputType): ValueShape["accepts"] {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  // Custom scalars are not checked: their subgraph serializes them.
  return (isScalarType(type) && scalars[type.name]) || (() => true);
}

const scalars: Readonly<Record<string, ValueShape["accepts"]>> = {
  String: (value) => typeof value === "string",
  ID: (value) => typeof value === "string" || Number.isInteger(value),
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === "number",
  Boolean: (value) => typeof value === "boolean",
};
