import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
} from "graphql";
import { repositoryRoot } from "../../../../platform/runtime/repository-root.js";

export const schema = buildSchema(readFileSync(join(repositoryRoot, "gateway/schema.graphql"), "utf8"));

/** The values of a type and one level of the things in it, as a selection. */
function selectionOf(type: GraphQLNamedType, levels = 1): string {
  if (!isObjectType(type)) return "{ __typename }";
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inside = getNamedType(field.type);
    const needsNothing = field.args.every(
      ({ type, defaultValue }) => getNullableType(type) === type || defaultValue !== undefined,
    );
    if (!needsNothing) return [];
    if (isLeafType(inside)) return [field.name];
    return levels > 0 && isObjectType(inside) ? [`${field.name} ${selectionOf(inside, levels - 1)}`] : [];
  });
  return `{ __typename ${fields.join(" ")} }`;
}

/** A query for one thing by its id, with all that it has. */
export function documentById(field: string): string {
  const type = schema.getQueryType()?.getFields()[field]?.type;
  if (!type) throw new Error(`The schema has no query ${field}.`);
  return `query ($id: ID!) { ${field}(id: $id) ${selectionOf(getNamedType(type))} }`;
}

/** A query for a page of everything that there is of a kind, with all that it has. */
export function documentOfList(field: string): string {
  const type = schema.getQueryType()?.getFields()[field]?.type;
  const connection = type && getNamedType(type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes?.type : undefined;
  if (!nodes) throw new Error(`The schema has no list ${field}.`);
  return `query { ${field}(first: 50) { nodes ${selectionOf(getNamedType(nodes), 0)} } }`;
}

interface MutationShape {
  readonly name: string;
  /** The fields of its input that hold an id. */
  readonly ids: readonly string[];
  /** An input that is right in form, with what is given for its fields. */
  readonly input: (given: Readonly<Record<string, string>>) => object;
}

/** What a field of this name takes, where its type does not say. */
const named: Readonly<Record<string, string>> = {
  timeZone: "UTC",
  determination: "EXERCISE",
  sha256: "0".repeat(64),
  url: "https://example.com/runbook",
  tag: "token-theft",
  techniqueId: "T1078.004",
  bridge: "https://meet.example.com/bridge",
  day: "2026-04-01",
};

/** Every mutation of the schema. */
export const mutations: readonly MutationShape[] = Object.values(schema.getMutationType()?.getFields() ?? {}).map(
  ({ name, args }) => {
    const [argument] = args;
    const type = argument && getNamedType(argument.type);
    if (!isInputObjectType(type)) throw new Error(`The mutation ${name} has no input.`);
    return {
      name,
      ids: Object.values(type.getFields()).flatMap((field) =>
        field.name.endsWith("Id") && !(field.name in named) && getNamedType(field.type).name === "ID"
          ? [field.name]
          : [],
      ),
      input: (given) => inputOf(type, given),
    };
  },
);

/** Alerts are named, where they could also be found by a filter. */
const isNamed = (type: GraphQLInputObjectType, field: string): boolean =>
  field === "alertIds" && "expectedCount" in type.getFields();

function inputOf(type: GraphQLInputObjectType, given: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter(
        (field) =>
          field.name in given ||
          isNamed(type, field.name) ||
          (getNullableType(field.type) !== field.type && field.defaultValue === undefined),
      )
      .map((field) => [field.name, given[field.name] ?? named[field.name] ?? exampleOf(field.type)]),
  );
}

/** A right value for a type. */
export function exampleOf(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [exampleOf(nullable.ofType)];
  const leaf = getNamedType(nullable);
  if (isEnumType(leaf)) return leaf.getValues()[0]?.name;
  if (isInputObjectType(leaf)) return inputOf(leaf, {});
  return values[leaf.name] ?? "x";
}

const values: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  ID: "00000000-0000-7000-8000-000000000000",
  DateTime: "2031-01-01T00:00:00.000Z",
  LocalDate: "2031-01-01",
};
