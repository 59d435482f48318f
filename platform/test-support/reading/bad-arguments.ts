import {
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { ConnectionField } from "./connections-of.js";

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
export const decode = (cursor: string): readonly unknown[] => JSON.parse(Buffer.from(cursor, "base64url").toString());

/** Cursors that are none of a list: garbage, or those of a list with what they hold changed. */
export const badCursors = (real: string | undefined): readonly string[] => [
  "x",
  encode({ after: 1 }),
  encode(["nolist", "01800000-0000-7000-8000-000000000000"]),
  ...(real ? [encode([...decode(real), 1]), encode(decode(real).slice(0, -1)), `${real.slice(0, -6)}`] : []),
  ...(real && decode(real).length > 2
    ? [
        encode(decode(real).map((value, place) => (place === 1 ? "\u0000" : value))),
        encode(decode(real).map((value, place) => (place === 1 ? ["x"] : value))),
      ]
    : []),
];

/** Sizes that are wrong for each list, whatever it is of. */
export const badSizes = [
  "first: -1",
  "first: 0",
  "first: 101",
  "last: -1",
  "last: 0",
  "last: 101",
  "first: 1, last: 1",
];

export const orderFields = ({ field }: ConnectionField): readonly string[] => {
  const order = getNamedType(field.args.find(({ name }) => name === "orderBy")?.type);
  const by = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : undefined;
  return isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
};

export const filterOf = ({ field }: ConnectionField): GraphQLInputObjectType | undefined => {
  const type = getNamedType(field.args.find(({ name }) => name === "filter")?.type);
  return isInputObjectType(type) ? type : undefined;
};

/** Filters whose combination is too much. */
export const tooCombined = (): readonly string[] => {
  const deep = Array.from({ length: 5 }).reduce<string>((inner) => `{ not: ${inner} }`, "{}");
  const alternating = Array.from({ length: 5 }).reduce<string>(
    (inner, _, place) => `{ ${place % 2 ? "and" : "or"}: [${inner}] }`,
    "{}",
  );
  const several = `{ and: [${Array(15).fill("{}").join(", ")}] }`;
  const wide = `{ or: [${several}, ${several}, ${several}, { not: {} }] }`;
  return [deep, alternating, wide, "{ or: [] }", `{ and: [${Array(21).fill("{}").join(", ")}] }`];
};

/** For each field of a filter, values that are hardly meant: they find nothing or are refused, and never break. */
export const oddValues = (filter: GraphQLInputObjectType): readonly string[] =>
  Object.values(filter.getFields()).flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return [];
    const isList = isListType(isNonNullType(type) ? type.ofType : type);
    const odd: Readonly<Record<string, readonly string[]>> = {
      ID: [`"${"x".repeat(10_000)}"`, '""', '"\\u0000"', '"x"'],
      String: [`"${"x".repeat(10_000)}"`, '""', '" "', '"\\u0000"', '"%"', '"\\\\"', '"\'"', '".*["'],
      Int: ["2147483647", "-2147483648", "0"],
      DateTime: ['"0001-01-01T00:00:00.000Z"', '"9999-12-31T23:59:59.999Z"'],
      Date: ['"0001-01-01"', '"9999-12-31"'],
    };
    const values = odd[named.name] ?? [];
    const several = isList ? [`{ ${name}: [] }`, `{ ${name}: null }`] : [`{ ${name}: null }`];
    return [...several, ...values.map((value) => `{ ${name}: ${isList ? `[${value}]` : value} }`)];
  });
