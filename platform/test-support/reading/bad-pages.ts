import type { GraphQLSchema } from "graphql";
import {
  execute,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  validate,
} from "graphql";
import type { Context } from "../../actions/context.js";
import type { ConnectionField } from "./connections-of.js";

interface Asking {
  readonly schema: GraphQLSchema;
  readonly context: () => Context;
}

interface Outcome {
  /** The errors there were, each as its code and its words. */
  readonly errors: readonly { readonly code: unknown; readonly message: string }[];
  readonly pages: readonly Page[];
}

interface Page {
  readonly totalCount?: number;
  readonly edges?: readonly { readonly cursor: string }[];
}

const selection = "{ totalCount edges { cursor } }";

/** Asks for a page of a list by some arguments, and finds the pages in the answer. */
async function pageBy(
  { schema, context }: Asking,
  way: string,
  { name, field }: ConnectionField,
  given: string,
  text = "",
): Promise<Outcome> {
  const type = getNamedType(field.type) as unknown as { getFields(): object };
  const selected = "totalCount" in type.getFields() ? selection : selection.replace("totalCount ", "");
  const query =
    `query ($text: String) ${way.replace("$", `page: ${field.name}${given && `(${given})`} ${selected}`)}`.replace(
      given.includes("$text") ? "" : "($text: String) ",
      "",
    );
  const document = parse(query);
  const invalid = validate(schema, document);
  // Apollo Server refuses it before it is executed.
  if (invalid.length > 0 && isOfValue(invalid[0]?.message ?? ""))
    return { errors: [{ code: "BAD_USER_INPUT", message: String(invalid[0]?.message) }], pages: [] };
  if (invalid.length > 0) throw new Error(`${name}: ${invalid[0]?.message}: ${query}`);
  const { data, errors = [] } = await execute({ schema, document, variableValues: { text }, contextValue: context() });
  return {
    errors: errors.map(({ extensions, message }) => ({ code: extensions.code, message })),
    pages: pagesIn(JSON.parse(JSON.stringify(data ?? null))),
  };
}

/** Whether a document is invalid by the value of a scalar alone, not because it asks for what there is not. */
const isOfValue = (message: string): boolean => !/Cannot query|Unknown|Expected value|Syntax|conflict/.test(message);

function pagesIn(value: unknown): readonly Page[] {
  if (Array.isArray(value)) return value.flatMap(pagesIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "page" ? (inner ? [inner as Page] : []) : pagesIn(inner),
  );
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const decode = (cursor: string): readonly unknown[] => JSON.parse(Buffer.from(cursor, "base64url").toString());

/** Cursors that are none of a list: garbage, or those of a list with what they hold changed. */
const badCursors = (real: string | undefined): readonly string[] => [
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

/** Arguments that are wrong for each list, whatever it is of. */
const badSizes = ["first: -1", "first: 0", "first: 101", "last: -1", "last: 0", "last: 101", "first: 1, last: 1"];

const orderFields = ({ field }: ConnectionField): readonly string[] => {
  const order = getNamedType(field.args.find(({ name }) => name === "orderBy")?.type);
  const by = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : undefined;
  return isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
};

const filterOf = ({ field }: ConnectionField): GraphQLInputObjectType | undefined => {
  const type = getNamedType(field.args.find(({ name }) => name === "filter")?.type);
  return isInputObjectType(type) ? type : undefined;
};

/** Filters whose combination is too much. */
const tooCombined = (): readonly string[] => {
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
const oddValues = (filter: GraphQLInputObjectType): readonly string[] =>
  Object.values(filter.getFields()).flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return [];
    const isList = isListType(isNonNullType(type) ? type.ofType : type);
    const odd: Readonly<Record<string, readonly string[]>> = {
      ID: ['"x"', '""', '"\\u0000"', `"${"x".repeat(10_000)}"`],
      String: ['""', '" "', '"\\u0000"', '"%"', '"\\\\"', '"\'"', '".*["', `"${"x".repeat(10_000)}"`],
      Int: ["2147483647", "-2147483648", "0"],
      DateTime: ['"0001-01-01T00:00:00.000Z"', '"9999-12-31T23:59:59.999Z"'],
      Date: ['"0001-01-01"', '"9999-12-31"'],
    };
    const values = odd[named.name] ?? [];
    const several = isList ? [`{ ${name}: [] }`, `{ ${name}: null }`] : [`{ ${name}: null }`];
    return [...several, ...values.map((value) => `{ ${name}: ${isList ? `[${value}]` : value} }`)];
  });

/** A cursor of each of some other lists. */
export async function someCursors(asking: Asking, connections: readonly ConnectionField[]): Promise<readonly string[]> {
  const cursors: string[] = [];
  for (const connection of connections) {
    const [way] = connection.ways;
    if (cursors.length >= 3 || !way) continue;
    const { pages } = await pageBy(asking, way, connection, "first: 1");
    const cursor = pages.flatMap(({ edges = [] }) => edges)[0]?.cursor;
    if (cursor) cursors.push(cursor);
  }
  return cursors;
}

/**
 * Asks for pages of a list by arguments that are wrong, contradict themselves or are hardly meant.
 * @returns what went wrong, in words; undefined where no way led to the list
 */
export async function badPages(
  asking: Asking,
  connection: ConnectionField,
  others: readonly string[],
): Promise<readonly string[] | undefined> {
  const { name } = connection;
  const wrong: string[] = [];
  let way: string | undefined;
  let real: string | undefined;
  for (const one of connection.ways) {
    const { pages, errors } = await pageBy(asking, one, connection, "first: 1");
    if (errors.length > 0) wrong.push(`${name}: ${errors[0]?.message}`);
    const cursor = pages.flatMap(({ edges = [] }) => edges)[0]?.cursor;
    if (pages.length > 0) way ??= one;
    if (cursor) {
      [way, real] = [one, cursor];
      break;
    }
  }
  if (!way) return undefined;
  const by = (given: string, text?: string) => pageBy(asking, way as string, connection, given, text);
  const refused = async (given: string) => {
    const { errors, pages } = await by(given);
    const isRefused = errors.length > 0 && pages.length === 0;
    const isSaid = errors.every(({ code, message }) => code === "BAD_USER_INPUT" && message.length > 30);
    if (!isRefused || !isSaid)
      wrong.push(`${name}(${given.slice(0, 200)}): ${JSON.stringify(errors[0] ?? "was answered")}`);
  };
  /** It is answered, or refused as what it is. */
  const withstood = async (given: string, text?: string) => {
    const { errors, pages } = await by(given, text);
    const [error] = errors.filter(({ code }) => code !== "BAD_USER_INPUT");
    if (error) wrong.push(`${name}(${given.slice(0, 200)}): ${JSON.stringify(error)}`);
    return pages;
  };
  const foundNothing = async (given: string) => {
    for (const page of await withstood(given))
      if ((page.edges ?? []).length > 0 || (page.totalCount ?? 0) > 0)
        wrong.push(`${name}(${given}): it found something`);
  };
  for (const size of badSizes) await refused(size);
  for (const cursor of [...badCursors(real), ...others.filter((one) => !real || decode(one)[0] !== decode(real)[0])])
    for (const argument of ["after", "before"]) await refused(`${argument}: ${JSON.stringify(cursor)}`);
  const [order, other] = orderFields(connection);
  if (order && other) {
    const ofOrder = (await by(`orderBy: [{ field: ${order} }]`)).pages.flatMap(({ edges = [] }) => edges)[0]?.cursor;
    if (ofOrder) await refused(`orderBy: [{ field: ${other} }], after: "${ofOrder}"`);
    if (ofOrder) await refused(`orderBy: [{ field: ${order}, direction: DESC }], after: "${ofOrder}"`);
    await refused("orderBy: []");
    await refused(`orderBy: [{ field: ${order} }, { field: ${order}, direction: DESC }]`);
  }
  if (real) await withstood(`after: "${real}"`);
  const filter = filterOf(connection);
  if (!filter) return wrong;
  if ("not" in filter.getFields()) {
    for (const combined of tooCombined()) await refused(`filter: ${combined}`);
    // What a list adds to a filter of its own is not counted.
    for (const one of oddValues(filter)) {
      const { errors } = await by(`filter: ${one.replace(/ \}$/, ", not: { not: { not: { not: {} } } } }")}`);
      if (errors.some(({ message }) => message.includes("within each other"))) wrong.push(`${name}(${one}): refused`);
    }
    for (const one of oddValues(filter)) await foundNothing(`filter: { and: [${one}], not: ${one} }`);
  }
  for (const one of oddValues(filter)) await withstood(`filter: ${one}`);
  for (const { name: text, type } of Object.values(filter.getFields())) {
    if (getNamedType(type).name !== "String" || isListType(type)) continue;
    for (const literal of ["%", "%a%", ".*", "[a-z]", "a|e", "\\\\w"])
      await foundNothing(`filter: { ${text}: "${literal}" }`);
    const long = await by(`filter: { ${text}: $text }`, "long ".repeat(200_000));
    if (long.errors[0]?.code !== "BAD_USER_INPUT")
      wrong.push(`${name}: a megabyte in ${text}: ${JSON.stringify(long.errors[0] ?? "was answered")}`);
  }
  return wrong;
}
