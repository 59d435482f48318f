import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from "graphql";
import { getNamedType, isLeafType, isNonNullType, isObjectType } from "graphql";

type Field = GraphQLField<unknown, unknown>;

/**
 * For each type of object, the shortest query that reads it with all of its plain fields, ready to be sent, such as
 * `query ($id: ID!) { incident(id: $id) { evidence { id kind } } }`.
 */
export function readPaths(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const paths = new Map<string, readonly Field[]>();
  const isPublic = ({ astNode }: Field) => !astNode?.directives?.some(({ name }) => name.value === "inaccessible");
  let ends = fieldsOf(schema.getQueryType())
    .filter(isPublic)
    .map((field) => [field]);
  while (ends.length > 0) {
    const read = (path: readonly Field[]) => readBy(path.at(-1)).name;
    const found = ends.filter(
      (path, index) =>
        isObjectType(readBy(path.at(-1))) &&
        !paths.has(read(path)) &&
        ends.findIndex((end) => read(end) === read(path)) === index,
    );
    for (const path of found) paths.set(read(path), path);
    ends = found.flatMap((path) => fieldsOf(readBy(path.at(-1))).map((next) => [...path, next]));
  }
  return new Map([...paths].map(([name, path]) => [name, written(path)]));
}

/** A connection reads the records that are its nodes. */
function readBy(field: Field | undefined): GraphQLNamedType {
  if (!field) throw new Error("A path has at least one field.");
  const type = getNamedType(field.type);
  const nodes = isConnection(field) && isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type) : type;
}

const isConnection = ({ type }: Field) => getNamedType(type).name.endsWith("Connection");

const fieldsOf = (type: GraphQLNamedType | null | undefined): readonly Field[] =>
  isObjectType(type) ? Object.values(type.getFields()) : [];

/** The arguments that a field cannot do without. */
const neededBy = ({ args }: Field): readonly GraphQLArgument[] =>
  args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

function written(path: readonly Field[]): string {
  const variables = path.flatMap(neededBy).map(({ name, type }) => `$${name}: ${type}`);
  const plain = fieldsOf(readBy(path.at(-1)))
    .filter((field) => isLeafType(getNamedType(field.type)) && neededBy(field).length === 0)
    .map(({ name }) => name);
  const whole = path.reduceRight(
    (inner, field) => {
      const needed = neededBy(field).map(({ name }) => `${name}: $${name}`);
      const called = needed.length > 0 ? `${field.name}(${needed.join(", ")})` : field.name;
      return `{ ${called} ${isConnection(field) ? `{ nodes ${inner} }` : inner} }`;
    },
    `{ ${plain.length > 0 ? plain.join(" ") : "__typename"} }`,
  );
  return variables.length > 0 ? `query (${variables.join(", ")}) ${whole}` : whole;
}
