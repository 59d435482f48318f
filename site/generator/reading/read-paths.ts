import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from "graphql";
import { getNamedType, isLeafType, isNonNullType, isObjectType } from "graphql";

type Field = GraphQLField<unknown, unknown>;

/**
 * For each type of object, the shortest query that reads it with all that belongs to it, ready to be sent, such as
 * `query ($id: ID!) { incident(id: $id) { evidence { id kind custody { event } } } }`.
 *
 * @param evidence coordinates of fields to be told also of what has no query by its own id, wherever it is met
 */
export function readPaths(schema: GraphQLSchema, evidence: readonly string[] = []): ReadonlyMap<string, string> {
  const paths = new Map<string, readonly Field[]>();
  let ends = fieldsOf(schema.getQueryType())
    .filter(isPublic)
    .map((field) => [field]);
  const read = (path: readonly Field[]) => readBy(path.at(-1)).name;
  while (ends.length > 0) {
    const found = ends.filter(
      (path, index) =>
        isObjectType(readBy(path.at(-1))) &&
        !paths.has(read(path)) &&
        ends.findIndex((end) => read(end) === read(path)) === index,
    );
    for (const path of found) paths.set(read(path), path);
    ends = found.flatMap((path) => fieldsOf(readBy(path.at(-1))).map((next) => [...path, next]));
  }
  // What is first met through a record belongs to it: an assignment to its incident, a person to nothing.
  const belongsTo = new Map(
    [...paths].flatMap(([name, path]) => (path.length > 1 ? [[name, read(path.slice(0, -1))]] : [])),
  );
  const byId = new Set(
    [...paths].filter(([, [root]]) => root?.args.some(({ name }) => name === "id")).map(([name]) => name),
  );
  const isNaming = (type: GraphQLNamedType, { name }: Field) =>
    naming.includes(name) || (!byId.has(type.name) && evidence.includes(`${type.name}.${name}`));
  return new Map([...paths].map(([name, path]) => [name, pathText(path, { belongsTo, isNaming })]));
}

const isPublic = ({ astNode }: Field) => !astNode?.directives?.some(({ name }) => name.value === "inaccessible");

/** What can be done with a record now is no evidence of what was done. */
const isRecord = ({ type }: Field) => getNamedType(type).name !== "AvailableOperation";

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

/** What names a record where another leads to it. */
const naming = ["id", "name", "title", "state"];

interface Belongings {
  /** By type, the type through which it is first met. */
  readonly belongsTo: ReadonlyMap<string, string>;
  /** Whether a field is told of a record to which another leads. */
  readonly isNaming: (type: GraphQLNamedType, field: Field) => boolean;
}

/**
 * The plain fields of a type, and in full whatever belongs to it; of other records, what names them. Pages of what belongs to a
 * belonging are left to the query of that one: all of all of them would be too much for one answer.
 */
function selectionOf(type: GraphQLNamedType, belongings: Belongings, isBelonging = false): string {
  return selectFields(
    fieldsOf(type).filter(
      (field) =>
        isPublic(field) && isRecord(field) && neededBy(field).length === 0 && !(isBelonging && isConnection(field)),
    ),
    (inner) =>
      belongings.belongsTo.get(inner.name) === type.name
        ? selectionOf(inner, belongings, true)
        : namesOf(inner, belongings),
  );
}

const namesOf = (type: GraphQLNamedType, belongings: Belongings): string =>
  selectFields(
    fieldsOf(type).filter((field) => isPublic(field) && belongings.isNaming(type, field)),
    (inner) => namesOf(inner, belongings),
  );

/** Fields with what is selected below each; one of objects of which nothing is selected is left out. */
function selectFields(fields: readonly Field[], below: (inner: GraphQLNamedType) => string): string {
  const selections = fields.flatMap((field) => {
    const inner = readBy(field);
    if (isLeafType(inner)) return [field.name];
    const selection = below(inner);
    if (selection === "") return [];
    return [`${field.name} ${isConnection(field) ? `{ nodes ${selection} }` : selection}`];
  });
  return selections.length > 0 ? `{ ${selections.join(" ")} }` : "";
}

function pathText(path: readonly Field[], belongings: Belongings): string {
  const variables = path.flatMap(neededBy).map(({ name, type }) => `$${name}: ${type}`);
  const whole = path.reduceRight(
    (inner, field) => {
      const needed = neededBy(field).map(({ name }) => `${name}: $${name}`);
      const called = needed.length > 0 ? `${field.name}(${needed.join(", ")})` : field.name;
      return `{ ${called} ${isConnection(field) ? `{ nodes ${inner} }` : inner} }`;
    },
    selectionOf(readBy(path.at(-1)), belongings) || "{ __typename }",
  );
  return variables.length > 0 ? `query (${variables.join(", ")}) ${whole}` : whole;
}
