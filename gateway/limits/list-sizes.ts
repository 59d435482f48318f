import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isEnumType,
  Kind,
  type ValueNode,
} from "graphql";

/** The maximum of GraphQL's Int. */
const maxInt = 2 ** 31 - 1;

/** The arguments for page size and cursor, by Relay's conventions. */
export const nextPage: Readonly<Record<string, string>> = {
  first: "`after: endCursor`",
  last: "`before: startCursor`",
};

/** The argument of a list that has an entry for each of some ids. */
const idsOfList = "ids";

/** The argument that names the kinds that a search looks through; without it, it is all. */
const kindsOfSearch = "kinds";

export type Variables = Readonly<Record<string, unknown>>;

/** What the variables of an operation are where nothing is given. */
type Defaults = ReadonlyMap<string, ValueNode | undefined>;

/** The length of a list: a number, or a variable that says it, or whose value is measured where it is no number itself. */
export type Size =
  | number
  | {
      readonly variable: string;
      readonly otherwise: number | undefined;
      readonly measure?: (value: unknown) => number;
    };

/** The page size and the argument that gives it. */
export interface Choice {
  readonly argument: string;
  readonly size: Size;
}

/** A variable that is null takes the place of its default: the usual page is answered. */
export function sizeIn(size: Size, variables: Variables): number | undefined {
  if (typeof size === "number") return size;
  const value = variables[size.variable];
  if (size.measure) return value === undefined ? size.otherwise : size.measure(value);
  return value === null ? undefined : (sizeOfValue(value) ?? size.otherwise);
}

/**
 * The page size that a value asks for; none when it is not a valid Int, which is refused later. Until then it must not
 * lower the cost or reach arithmetic: JSON has numbers that JavaScript reads as Infinity.
 */
function sizeOfValue(value: unknown): number | undefined {
  const isSize = typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= maxInt;
  // Turns -0 into 0.
  return isSize ? value + 0 : undefined;
}

export const isPage = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => Object.hasOwn(nextPage, name));

/** The page sizes that a field is asked for, each with its argument. */
export const choicesOf = (
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  defaults: Defaults,
): readonly Choice[] =>
  args.flatMap((definition) => {
    const argument = definition.name;
    if (!Object.hasOwn(nextPage, argument)) return [];
    const size = sizeOf(argumentIn(node, argument), definition, defaults);
    return size === undefined ? [] : { argument, size };
  });

/** How many ids a list is asked for by. One that is written without brackets is a list of one. */
export function idsNamed(node: FieldNode, defaults: Defaults): readonly Size[] | undefined {
  const lengthIn = (value: ValueNode | undefined) => lengthOf(value?.kind === Kind.LIST ? value.values : undefined);
  const given = argumentIn(node, idsOfList);
  if (!given) return undefined;
  if (given.kind !== Kind.VARIABLE) return [lengthIn(given)];
  const variable = given.name.value;
  return [{ variable, otherwise: lengthIn(defaults.get(variable)), measure: lengthOf }];
}

/** How many kinds a search looks through; none for a field that is no search. */
export function kindsSearched(
  node: FieldNode,
  { args, type }: GraphQLField<unknown, unknown>,
  defaults: Defaults,
): Size | undefined {
  const kinds = args.find(({ name }) => name === kindsOfSearch);
  const kind = kinds && getNamedType(kinds.type);
  if (!isEnumType(kind) || !/SearchHitConnection$/.test(getNamedType(type).name)) return undefined;
  const all = kind.getValues().length;
  // Whoever names one twice has it looked through once, and what is no list of kinds is refused later.
  const measure = (value: unknown) =>
    Array.isArray(value) && value.length > 0 ? Math.min(all, new Set(value).size) : all;
  const measureIn = (value: ValueNode | undefined) =>
    measure(
      value?.kind === Kind.LIST ? value.values.map((one) => (one.kind === Kind.ENUM ? one.value : one)) : undefined,
    );
  const given = argumentIn(node, kindsOfSearch);
  if (given?.kind !== Kind.VARIABLE) return given?.kind === Kind.ENUM ? 1 : measureIn(given);
  const variable = given.name.value;
  return { variable, otherwise: measureIn(defaults.get(variable)), measure };
}

const argumentIn = (node: FieldNode, argument: string): ValueNode | undefined =>
  node.arguments?.find(({ name }) => name.value === argument)?.value;

/** No list by ids is for nothing. What is no list is a list of one. */
const lengthOf = (ids: unknown): number => (Array.isArray(ids) ? Math.max(1, ids.length) : 1);

function sizeOf(given: ValueNode | undefined, { defaultValue }: GraphQLArgument, defaults: Defaults): Size | undefined {
  const usual = typeof defaultValue === "number" ? defaultValue : undefined;
  if (given?.kind === Kind.INT) return sizeOfLiteral(given.value);
  if (given?.kind !== Kind.VARIABLE) return usual;
  const variable = given.name.value;
  const defaultArgument = defaults.get(variable);
  const literal = defaultArgument?.kind === Kind.INT ? sizeOfLiteral(defaultArgument.value) : undefined;
  return { variable, otherwise: literal ?? usual };
}

/** Negative sizes are refused by the subgraph. Here they must not offset other costs. */
const sizeOfLiteral = (text: string) => sizeOfValue(Math.max(0, Number(text)));
