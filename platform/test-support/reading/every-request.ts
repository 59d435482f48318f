import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from "graphql";
import type { DataSource, EntitySchema } from "typeorm";
import { filtersOf, piecesOf, typeOf, type Whole } from "./whole-documents.js";

export interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Requested extends Whole {
  readonly database: DataSource;
  readonly tables: Readonly<Record<string, EntitySchema<never>>>;
  /** What entities are that have no row here; `SELF` is whoever asks, and `HIDDEN Kind` what is hidden later. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** What references to an entity say besides its id. */
  readonly representations?: Readonly<Record<string, object>>;
  /** What filters are tried with besides values of enums, by the name of the field or of its type. */
  readonly filterValues: Readonly<Record<string, readonly string[]>>;
  /** What is searched for. */
  readonly texts: readonly string[];
}

const queriesOf = ({ schema }: Whole) => Object.values((schema.getQueryType() as GraphQLObjectType).getFields());

/** Of some things of each kind, so many. */
const maxEntities = 6;

/**
 * Requests that together ask for whatever a schema has: each list in each order and by each field of its filter, each statistic, each search,
 * and each entity that there is now, with what it leads to.
 */
export async function everyRequest(sources: Requested): Promise<readonly Request[]> {
  const queries = [...listQueries(sources), ...statisticsQueries(sources), ...otherQueries(sources)];
  return [...queries.map((query) => ({ query })), ...(await entityRequests(sources))];
}

function listQueries(sources: Requested): readonly string[] {
  return queriesOf(sources).flatMap(({ name, type, args }) => {
    const connection = getNamedType(type) as GraphQLObjectType;
    if (!connection.name.endsWith("Connection") || sources.without.test(name)) return [];
    const node = getNamedType(connection.getFields().nodes?.type)?.name ?? "";
    const pages = piecesOf(sources, node, 1).map((piece) => `{ ${name}(first: 50) { totalCount nodes { ${piece} } } }`);
    const order = getNamedType(args.find((one) => one.name === "orderBy")?.type);
    const fields = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : undefined;
    const orders = isEnumType(fields) ? fields.getValues().map((value) => value.name) : [];
    const ordered = orders.map(
      (field) => `{ ${name}(first: 100, orderBy: [{ field: ${field}, direction: DESC }]) { edges { cursor } } }`,
    );
    const filter = getNamedType(args.find((one) => one.name === "filter")?.type);
    const filters = isInputObjectType(filter) ? filtersOf(filter, sources.filterValues) : [];
    const counts = filters.map((one, place) => `f${place}: ${name}(filter: ${one}) { totalCount }`);
    return [...pages, ...ordered, ...(counts.length > 0 ? [`{ ${counts.join(" ")} }`] : [])];
  });
}

function statisticsQueries(sources: Requested): readonly string[] {
  return queriesOf(sources)
    .filter(({ name }) => name.endsWith("Statistics"))
    .flatMap(({ name, type, args }) => {
      const argument = (wanted: string) => getNamedType(args.find((one) => one.name === wanted)?.type);
      const valuesOf = (wanted: string) => {
        const values = argument(wanted);
        return isEnumType(values) ? values.getValues().map((value) => value.name) : [];
      };
      const filters = filtersOf(argument("filter") as GraphQLInputObjectType, sources.filterValues);
      // One of each field: what it costs is the same whatever is asked for.
      const ofEach = new Map(filters.map((one) => [/\w+/.exec(one)?.[0], one])).values();
      const inner = typeOf(sources, getNamedType(type).name, 3);
      return [
        ...valuesOf("groupBy").map((one) => `groupBy: [${one}]`),
        ...valuesOf("by").map((one) => `by: ${one}`),
        ...[...ofEach].map((one) => `filter: ${one}`),
      ].map((given) => `{ ${name}(${given}) { ${inner} } }`);
    });
}

/** What else is asked of the query type without naming a thing. */
function otherQueries(sources: Requested): readonly string[] {
  return queriesOf(sources).flatMap(({ name, type, args }) => {
    const named = getNamedType(type);
    if (sources.without.test(name) || named.name.endsWith("Connection") || name.endsWith("Statistics")) return [];
    if (name === "search")
      return sources.texts.map(
        (text) => `{ search(text: ${JSON.stringify(text)}) { ${typeOf(sources, named.name, 3)} } }`,
      );
    const given = sources.given[name];
    if (args.some((one) => one.name === "id") || (args.length > 0 && given === undefined)) return [];
    return [`{ ${name}${given ? `(${given})` : ""} { ${typeOf(sources, named.name, 2)} } }`];
  });
}

const operations = "availableOperations { operation isPermitted isFromHere whyNot gates { gate standing message } }";

async function entityRequests(sources: Requested): Promise<readonly Request[]> {
  const { schema, database, tables, ids } = sources;
  const requests: Request[] = [];
  const listed = new Set(queriesOf(sources).map(({ type }) => getNamedType(type).name));
  for (const type of schema.getPossibleTypes(schema.getType("_Entity") as never)) {
    const { name } = type;
    const table = tables[name] as unknown as EntitySchema<{ id: string }> | undefined;
    const order = { id: "ASC" } as const;
    const rows = table && !ids[name] ? await database.manager.find(table, { order, take: maxEntities }) : [];
    const references = (ids[name] ?? rows.map(({ id }) => id)).map((id) => ({
      ...sources.representations?.[name],
      ...{ __typename: name, id },
    }));
    if (references.length === 0) continue;
    const add = (piece: string, some = references) =>
      requests.push({
        query: `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${name} { ${piece} } } }`,
        variables: { references: some },
      });
    // What there is a list of has been asked for with it.
    if (!listed.has(`${name}Connection`)) for (const piece of piecesOf(sources, name, 1)) add(piece);
    if ("availableOperations" in type.getFields()) add(operations, references.slice(0, 3));
  }
  return requests;
}
