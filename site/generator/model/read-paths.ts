import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from "graphql";
import { getNamedType, isNonNullType, isObjectType } from "graphql";

type Field = GraphQLField<unknown, unknown>;

/** For each type of object, the shortest query that reads it, such as `{ incident(id: …) { evidence { … } } }`. */
export function readPaths(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const paths = new Map<string, readonly string[]>();
  let ends = fieldsOf(schema.getQueryType())
    .filter(({ astNode }) => !astNode?.directives?.some(({ name }) => name.value === "inaccessible"))
    .map((field) => ({ field, path: [selection(field)] }));
  while (ends.length > 0) {
    const found = ends.filter(({ field }, index) => {
      const { name } = readBy(field);
      return !paths.has(name) && ends.findIndex((end) => readBy(end.field).name === name) === index;
    });
    for (const { field, path } of found) {
      paths.set(readBy(field).name, path);
    }
    ends = found.flatMap(({ field, path }) =>
      fieldsOf(readBy(field)).map((next) => ({ field: next, path: [...path, selection(next)] })),
    );
  }
  return new Map([...paths].map(([name, path]) => [name, written(path)]));
}

/** A connection reads the records that are its nodes. */
function readBy(field: Field): GraphQLNamedType {
  const type = getNamedType(field.type);
  const nodes = isObjectType(type) && type.name.endsWith("Connection") ? type.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type) : type;
}

const fieldsOf = (type: GraphQLNamedType | null | undefined): readonly Field[] =>
  isObjectType(type) ? Object.values(type.getFields()) : [];

/** The field with the arguments it cannot do without. */
function selection(field: Field): string {
  const needed = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const written =
    needed.length > 0 ? `${field.name}(${needed.map(({ name }) => `${name}: …`).join(", ")})` : field.name;
  return getNamedType(field.type).name.endsWith("Connection") ? `${written} { nodes` : written;
}

function written(path: readonly string[]): string {
  const opened = `{ ${path.join(" { ")} { …`;
  return `${opened} ${"}"
    .repeat(opened.split("{").length - 1)
    .split("")
    .join(" ")}`;
}
