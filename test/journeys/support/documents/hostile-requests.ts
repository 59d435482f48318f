import {
  coerceInputValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { exampleOf, schema } from "./documents-of-the-schema.js";

export interface HostileRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Which operation, which value, what in its place, and how it was sent. */
  readonly says: string;
}

const texts = ["", "a\0b", "\ud800", "x".repeat(20_000), "'; DROP TABLE incident; --"];
const numbers = [-1, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1e300, 1.5];
const dates = [
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00+23:59",
  "-000001-01-01T00:00:00Z",
  "+300000-01-01T00:00:00Z",
  "300000-01-01T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "9999-12-31T23:59:59-23:59",
  "1900-01-01T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "2026-01-01T00:00:00|05:00",
  "infinity",
];
const days = ["0000-01-01", "9999-12-31", "-000001-01-01", "300000-01-01", "2026-02-30", "infinity", ""];
const identifiers = ["", "\0", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"];

/** What is sent in place of a value of each scalar; anything else is a value of a kind that it is not. */
const hostile: Readonly<Record<string, readonly unknown[]>> = {
  String: texts,
  Int: numbers,
  DateTime: dates,
  LocalDate: days,
  ID: identifiers,
};
const wrongKinds: readonly unknown[] = [null, 8.64e15, "x", { constructor: [[]] }];

type Given = Readonly<Record<string, string>>;
type Path = readonly (string | number)[];

interface Place {
  readonly path: Path;
  readonly type: string;
  /** With what the schema says of lists and null. */
  readonly declared: GraphQLInputType;
}

/** A right value for a type, with everything in it that may be left out but what leads back to it, as in a filter. */
function wholeOf(type: GraphQLInputType, name: string, given: Given): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [wholeOf(nullable.ofType, name, given)];
  const named = getNamedType(nullable);
  if (!isInputObjectType(named)) return given[name] ?? exampleOf(named);
  const fields = Object.values(named.getFields()).filter(
    (field) => field.name !== "expectedVersion" && getNamedType(field.type) !== named,
  );
  return Object.fromEntries(fields.map((field) => [field.name, wholeOf(field.type, field.name, given)]));
}

/** Every place within a value of a type, with the scalar, enum or object that stands there; not within what leads back to it. */
function* placesIn(type: GraphQLInputType, path: Path): Generator<Place> {
  const nullable = getNullableType(type);
  const named = getNamedType(nullable);
  yield { path, type: isListType(nullable) ? "list" : named.name, declared: type };
  if (isListType(nullable)) return yield* placesIn(nullable.ofType, [...path, 0]);
  if (!isInputObjectType(named)) return;
  for (const field of Object.values(named.getFields()))
    if (getNamedType(field.type) === named)
      yield { path: [...path, field.name], type: named.name, declared: field.type };
    else yield* placesIn(field.type, [...path, field.name]);
}

const put = (value: unknown, [step, ...rest]: Path, part: unknown): unknown => {
  if (step === undefined) return part;
  if (typeof step === "number") return [put((value as unknown[] | undefined)?.[step], rest, part)];
  return { ...(value as object), [step]: put((value as Record<string, unknown> | undefined)?.[step], rest, part) };
};

/** A value as it is written in a document; enums by their names. */
function literalOf(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) {
    const inner = isListType(nullable) ? nullable.ofType : nullable;
    return `[${value.map((part) => literalOf(part, inner)).join(", ")}]`;
  }
  const named = getNamedType(nullable);
  if (typeof value === "object") {
    const fields: Record<string, GraphQLInputField> = isInputObjectType(named) ? named.getFields() : {};
    const parts = Object.entries(value).map(
      ([name, part]) => `${name}: ${literalOf(part, fields[name]?.type ?? nullable)}`,
    );
    return `{${parts.join(", ")}}`;
  }
  return isEnumType(named) && typeof value === "string" && /^\w+$/.test(value) ? value : JSON.stringify(value);
}

/** Whether GraphQL takes a value for its type, and hands it on to Cordon. */
function isHandedOn(part: unknown, type: GraphQLInputType): boolean {
  let taken = true;
  coerceInputValue(part, type, () => {
    taken = false;
  });
  return taken;
}

/** What GraphQL knows by itself it refuses in a document as in a variable; what only Cordon knows is tried in both. */
const isWrittenToo = (type: string, part: unknown) =>
  !["Int", "Boolean", "list"].includes(type) && type in hostile && !(typeof part === "string" && part.length > 1_000);

/** The first page of a list is asked for: an example of a cursor would be refused before anything else is looked at. */
const places = ["after", "last", "before"];

/** Says once of each whether it is new. */
function firstTime(): (...what: readonly unknown[]) => boolean {
  const known = new Set<string>();
  return (...what) => known.size < known.add(JSON.stringify(what)).size;
}

type FirstTime = ReturnType<typeof firstTime>;

/**
 * What reaches Cordon is tried in every place. What does not is refused by its type alone, and so it is tried once for
 * each type; and a document differs from variables only in how GraphQL reads the values of each type.
 */
function requestsOf(
  kind: "query" | "mutation",
  field: GraphQLField<unknown, unknown>,
  given: Given,
  isFirst: FirstTime,
): HostileRequest[] {
  const needs = isCompositeType(getNamedType(field.type)) ? " { __typename }" : "";
  const named = (write: (argument: GraphQLArgument) => string) => field.args.map(write).join(", ");
  const right = Object.fromEntries(
    field.args.filter(({ name }) => !places.includes(name)).map(({ name, type }) => [name, wholeOf(type, name, given)]),
  );
  return field.args.flatMap((argument) =>
    [...placesIn(argument.type, [argument.name])].flatMap(({ path, type, declared: typeOfPlace }) =>
      [...(hostile[type] ?? []), ...wrongKinds].flatMap((part) => {
        const variables = put(right, path, part) as Record<string, unknown>;
        const says = `${field.name} with ${JSON.stringify(part)?.slice(0, 60)} as ${path.join(".")}`;
        const declared = named(({ name, type }) => `$${name}: ${type}`);
        const passed = named(({ name }) => `${name}: $${name}`);
        const written = named(({ name, type }) => `${name}: ${literalOf(variables[name], type)}`);
        const byVariable = {
          query: `${kind} (${declared}) { ${field.name}(${passed})${needs} }`,
          variables,
          says: `${says}, as a variable`,
        };
        const query = `${kind} { ${field.name}(${written})${needs} }`;
        const inDocument = { query, variables: {}, says: `${says}, in the document` };
        const ofType = [kind, String(typeOfPlace), path.length > 1, part] as const;
        return [
          ...(isHandedOn(part, typeOfPlace) || isFirst("variable", ...ofType) ? [byVariable] : []),
          ...(isWrittenToo(type, part) && isFirst("document", ...ofType) ? [inDocument] : []),
        ];
      }),
    ),
  );
}

/**
 * For every value of every operation of the schema, requests that are right but for this one value.
 * @param given the ids of things that there are, by the names of fields
 */
export function* hostileRequests(given: Given): Generator<HostileRequest> {
  const isFirst = firstTime();
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };
  for (const [kind, root] of Object.entries(roots))
    for (const field of Object.values(root?.getFields() ?? {}))
      yield* requestsOf(kind as "query" | "mutation", field, given, isFirst);
}
