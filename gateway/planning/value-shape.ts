import { type GraphQLOutputType, isEnumType, isListType, isNonNullType, isScalarType } from "graphql";

/** What a value of a type may be, worked out once: asking graphql-js of each value costs more than the value. */
export interface ValueShape {
  readonly nonNull: boolean;
  /** Of a list. */
  readonly item: ValueShape | undefined;
  /** Whether a value that is not null is one of this scalar or enum. */
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
  // Custom scalars are whatever their subgraph says they are.
  return (isScalarType(type) && scalars[type.name]) || (() => true);
}

const scalars: Readonly<Record<string, ValueShape["accepts"]>> = {
  String: (value) => typeof value === "string",
  ID: (value) => typeof value === "string" || Number.isInteger(value),
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === "number",
  Boolean: (value) => typeof value === "boolean",
};
