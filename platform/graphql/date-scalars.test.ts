import { GraphQLError, type GraphQLScalarType, Kind } from "graphql";
import { dateTimeScalar, localDateScalar } from "./date-scalars.js";

const taken: readonly (readonly [GraphQLScalarType, string])[] = [
  [dateTimeScalar, "1900-01-01T00:00:00Z"],
  [dateTimeScalar, "2026-02-28T23:59:59.999+09:00"],
  [dateTimeScalar, "9999-12-31T23:59:59Z"],
  [localDateScalar, "2024-02-29"],
];
const refused: readonly (readonly [GraphQLScalarType, unknown])[] = [
  ...[
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+23:59",
    "-000001-01-01T00:00:00Z",
    "+300000-01-01T00:00:00Z",
    "300000-01-01T00:00:00Z",
    "9999-12-31T23:59:59-23:59",
    "2026-02-30T00:00:00Z",
    "2026-01-01T00:00:00|05:00",
    "2026-01-01",
    "infinity",
    "now",
    "",
    8.64e15,
    null,
    {},
  ].map((value) => [dateTimeScalar, value] as const),
  ...["0000-01-01", "1899-12-31", "10000-01-01", "-000001-01-01", "2026-02-30", "infinity", "", 20260101, {}].map(
    (value) => [localDateScalar, value] as const,
  ),
];

test.each(taken)("%s takes %p", (scalar, value) => {
  expect(scalar.parseValue(value)).toBeTruthy();
  expect(scalar.parseLiteral({ kind: Kind.STRING, value })).toEqual(scalar.parseValue(value));
});

test.each(refused)("%s refuses %p in words", (scalar, value) => {
  expect(() => scalar.parseValue(value)).toThrow(GraphQLError);
  if (typeof value === "string") expect(() => scalar.parseLiteral({ kind: Kind.STRING, value })).toThrow(GraphQLError);
});
