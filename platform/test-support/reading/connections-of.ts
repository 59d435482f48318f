import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;

/** A field that is answered with a page of a list, and a way to it from the query type. */
export interface ConnectionField {
  /** As `Type.field`. */
  readonly name: string;
  readonly field: Field;
  /** Of which type its entries are. */
  readonly node: string;
  /** The ways to it: each a query with `$` in the place of the field. */
  readonly ways: readonly string[];
}

interface Ways {
  readonly schema: GraphQLSchema;
  /** The ids of some things that there are, by type: those of entities are asked for by reference. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** What references to an entity say besides its id, as GraphQL writes it. */
  readonly representations?: Readonly<Record<string, string>>;
  /** Fields of the query type, with their arguments, by which other types are reached. */
  readonly roots: Readonly<Record<string, string>>;
}

const isConnection = (field: Field): boolean => {
  const type = getNamedType(field.type);
  return isObjectType(type) && "pageInfo" in type.getFields();
};

/** Every connection of a schema, each with up to three of the shortest ways to it. */
export function connectionsOf(ways: Ways): readonly ConnectionField[] {
  const { schema } = ways;
  const reached = waysToTypes(ways);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
    .flatMap((type) => Object.values((type as GraphQLObjectType).getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => isConnection(field))
    .map(({ type, field }) => ({
      name: `${type.name}.${field.name}`,
      field,
      node: nodeOf(field),
      ways: type === schema.getQueryType() ? ["{ $ }"] : (reached.get(type.name) ?? []),
    }));
}

function nodeOf(field: Field): string {
  const { nodes, edges } = (getNamedType(field.type) as GraphQLObjectType).getFields();
  return getNamedType((nodes ?? edges)?.type)?.name ?? "";
}

const maxWays = 6;

/** How each type is reached, the shortest ways first. */
function waysToTypes({ schema, ids, roots, representations = {} }: Ways): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const queue: { readonly type: string; readonly way: string; readonly depth: number }[] = [];
  const add = (type: string, way: string, depth: number) => {
    const known = found.get(type) ?? [];
    if (known.length >= maxWays || depth > 3) return;
    found.set(type, [...known, way]);
    queue.push({ type, way, depth });
  };
  const entities = schema.getPossibleTypes(schema.getType("_Entity") as never);
  for (const { name } of entities) {
    const references = (ids[name] ?? []).map(
      (id) => `{ __typename: "${name}", id: "${id}" ${representations[name] ?? ""} }`,
    );
    if (references.length > 0)
      add(name, `{ _entities(representations: [${references.join(", ")}]) { ... on ${name} { $ } } }`, 0);
  }
  const query = (schema.getQueryType() as GraphQLObjectType).getFields();
  for (const [name, given] of Object.entries(roots))
    add(getNamedType(query[name]?.type)?.name ?? "", `{ ${name}${given} { $ } }`, 0);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const type = schema.getType(next.type);
    const possible = isObjectType(type) ? [type] : schema.getPossibleTypes(type as never);
    for (const one of possible) {
      const way = one === type ? next.way : next.way.replace("$", `... on ${one.name} { $ }`);
      if (one !== type) add(one.name, way, next.depth);
      for (const field of Object.values(one.getFields())) {
        if (field.args.some(isRequiredArgument)) continue;
        const named = getNamedType(field.type);
        if (isConnection(field)) add(nodeOf(field), way.replace("$", `${field.name} { nodes { $ } }`), next.depth + 1);
        else if ("getFields" in named || "getTypes" in named)
          add(named.name, way.replace("$", `${field.name} { $ }`), next.depth + 1);
      }
    }
  }
  return found;
}
