import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

export interface Whole {
  readonly schema: GraphQLSchema;
  /** The arguments of fields that need some, or that are to be asked with some, by name or as `Type.field`. */
  readonly given: Readonly<Record<string, string>>;
  /** The fields that are not asked for, by name or as `Type.field`. */
  readonly without: RegExp;
}

type Field = GraphQLField<unknown, unknown>;

const isPage = ({ args }: Field): boolean => args.some(({ name }) => name === "first");

/** A field with whatever lies below it, so many steps deep; of the lists at the end how many they are. */
function wholeField(whole: Whole, of: string, field: Field, depth: number): string {
  const { name, args } = field;
  const given = whole.given[`${of}.${name}`] ?? whole.given[name] ?? "";
  if (whole.without.test(name) || whole.without.test(`${of}.${name}`)) return "";
  if (args.some((one) => isRequiredArgument(one) && !given.includes(`${one.name}:`))) return "";
  const type = getNamedType(field.type);
  if (isLeafType(type)) return name;
  const size = isPage(field) && isObjectType(type) && type.getFields().pageInfo ? "first: 50" : "";
  const inArguments = [given, given.includes("first:") ? "" : size].filter(Boolean).join(", ");
  const inner = size ? pageOf(whole, type as GraphQLObjectType, depth) : typeOf(whole, type.name, depth - 1);
  return inner ? `${name}${inArguments ? `(${inArguments})` : ""} { ${inner} }` : "";
}

/** A page: its entries while there is depth left, else how many there are. */
function pageOf(whole: Whole, connection: GraphQLObjectType, depth: number): string {
  const { nodes, ...fields } = connection.getFields();
  const of = getNamedType(nodes?.type)?.name ?? "";
  const further = Object.values(fields).filter(({ type, name }) => isLeafType(getNamedType(type)) && name !== "nodes");
  const counts = further.filter(({ args }) => args.length === 0).map(({ name }) => name);
  return [...counts, ...(depth > 0 ? [`nodes { ${typeOf(whole, of, depth - 1)} }`] : [])].join(" ");
}

/** All fields of a type, or of each that an abstract one can be, whose fields of the same name may be of different types. */
export function typeOf(whole: Whole, name: string, depth: number): string {
  const type = whole.schema.getType(name);
  if (isObjectType(type)) return ["__typename", ...fieldsOf(whole, type, depth)].join(" ");
  const possible = whole.schema.getPossibleTypes(type as never).map((one) => {
    const fields = fieldsOf(whole, one, depth).map((field) => `${one.name}_${/^\w+/.exec(field)?.[0]}: ${field}`);
    return `... on ${one.name} { ${["__typename", ...fields].join(" ")} }`;
  });
  return ["__typename", ...possible].join(" ");
}

function fieldsOf(whole: Whole, type: GraphQLObjectType, depth: number): readonly string[] {
  const fields = Object.values(type.getFields()).filter(({ type: of }) => depth >= 0 || isLeafType(getNamedType(of)));
  return fields.map((field) => wholeField(whole, type.name, field, depth)).filter(Boolean);
}

/** The fields of a type in pieces that make documents of a fair size. */
export function piecesOf(whole: Whole, name: string, depth: number, size = 6): readonly string[] {
  const type = whole.schema.getType(name) as GraphQLObjectType;
  const all = Object.values(type.getFields());
  const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
  const others = all.filter((field) => !leaves.includes(field));
  const write = (fields: readonly Field[]) =>
    fields.map((field) => wholeField(whole, name, field, depth)).filter(Boolean);
  const written = write(others);
  const pieces = [write(leaves).join(" ")];
  for (let place = 0; place < written.length; place += size) pieces.push(written.slice(place, place + size).join(" "));
  return pieces.map((piece) => `__typename ${"id" in type.getFields() ? "id" : ""} ${piece}`);
}

/**
 * The filters by each field of a filter alone, by two values of an enum, or by values that are given for fields of this name or type.
 * @param values by `Filter.field`, the name of the field or the name of its type, as GraphQL writes them
 */
export function filtersOf(filter: GraphQLInputObjectType, values: Readonly<Record<string, readonly string[]>>) {
  return Object.values(filter.getFields()).flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return [];
    const isList = String(isNonNullType(type) ? type.ofType : type).startsWith("[");
    const known = values[`${filter.name}.${name}`] ?? values[name] ?? values[named.name];
    const given =
      known ??
      (isEnumType(named)
        ? named
            .getValues()
            .slice(0, 2)
            .map((value) => value.name)
        : []);
    return given.map((value) => `{ ${name}: ${isList ? `[${value}]` : value} }`);
  });
}
