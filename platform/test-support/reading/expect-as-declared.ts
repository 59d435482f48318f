import fc from "fast-check";
import {
  execute,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import type { Context } from "../../actions/context.js";
import { compiledExecution } from "../../graphql/compiled/compiled-execution.js";
import type { Viewer } from "../../identity/viewer.js";

interface RandomRequests {
  readonly schema: GraphQLSchema;
  /** The same, read by a `naiveReader`. */
  readonly naive: GraphQLSchema;
  /** By type, a request for a list of it, with `$` for what is asked of each. */
  readonly roots: Readonly<Record<string, string>>;
  /** The fields, by name or as `Type.field`, that are read otherwise than by the declarations. */
  readonly elsewhere: RegExp;
  /** The fields of filters that are drawn: of any value of their enum, or of these, as GraphQL writes them. */
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
  readonly viewers: readonly Viewer[];
  readonly contextOf: (viewer: Viewer) => Context;
  readonly count: number;
}

type Draw = (below: number) => number;

/**
 * Asks random requests of both schemas, as random viewers, and expects the same answers.
 * @returns how many characters the longest answer had
 */
export async function expectAsDeclared(requests: RandomRequests): Promise<number> {
  const { schema, naive, roots, viewers, contextOf, count } = requests;
  const run = compiledExecution(schema);
  let longest = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const draw: Draw = (below) => gen(fc.nat, { max: below - 1 });
      const viewer = viewers[draw(viewers.length)] as Viewer;
      const kinds = Object.keys(roots);
      const kind = kinds[draw(kinds.length)] as string;
      const type = schema.getType(kind) as GraphQLObjectType;
      const query = `query ($yes: Boolean!) { ${roots[kind]?.replace("$", selection(requests, draw, type, 4))} }`;
      const document = parse(query);
      // Two aliases of one name, or a fragment that asks for something else, are refused by GraphQL itself.
      fc.pre(validate(schema, document).length === 0);
      const variables = { yes: true };
      const meant = await execute({
        schema: naive,
        document,
        variableValues: variables,
        contextValue: contextOf(viewer),
      });
      expect([query, meant.errors]).toEqual([query, undefined]);
      // The second time it is compiled.
      for (let times = 0; times < 2; times += 1) {
        const answer = await run({ document, variables, context: contextOf(viewer) });
        expect([query, viewer.name, plain(answer)]).toEqual([query, viewer.name, plain(meant)]);
        longest = Math.max(longest, JSON.stringify(answer).length);
      }
    }),
    { numRuns: count, seed: 14 },
  );
  return longest;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A selection of whatever a type has, drawn by fast-check. */
function selection(requests: RandomRequests, draw: Draw, type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
    const named = getNamedType(of);
    const isElsewhere = requests.elsewhere.test(name) || requests.elsewhere.test(`${type.name}.${name}`);
    return !isElsewhere && (isLeafType(named) || (depth > 0 && isObjectType(named)));
  });
  const parts = ["__typename"];
  for (let count = draw(depth > 1 ? 7 : 4); count > 0 && fields.length > 0; count -= 1) {
    const field = fields[draw(fields.length)] as GraphQLField<unknown, unknown>;
    parts.push(fieldOf(requests, draw, field, depth, parts.length));
  }
  const inner = `{ ${parts.join(" ")} }`;
  return draw(6) === 0 ? `{ ... on ${type.name} ${inner} __typename }` : inner;
}

/** A filter by one or two of its fields, plain or combined with others. */
function filterOf(requests: RandomRequests, draw: Draw, args: readonly GraphQLArgument[]): string {
  const type = args.find(({ name }) => name === "filter")?.type;
  if (!isInputObjectType(type) || draw(2) === 0) return "";
  const one = () => conditionsOf(requests, draw, type);
  const combined = "not" in type.getFields() ? draw(6) : 5;
  const wanted = [`not: { ${one()} }`, `or: [{ ${one()} }, { ${one()} }]`, `and: [{ ${one()} }] ${one()}`][combined];
  return `filter: { ${wanted ?? one()} }`;
}

/** An order by one or two of its fields. */
function orderOf(draw: Draw, args: readonly GraphQLArgument[]): string {
  const type = args.find(({ name }) => name === "orderBy")?.type;
  const order = type && getNamedType(type);
  if (!isInputObjectType(order) || draw(2) === 0) return "";
  const fields = getNamedType(order.getFields().field?.type);
  const names = isEnumType(fields) ? fields.getValues().map(({ name }) => name) : [];
  const chosen = new Set([1, draw(2)].map(() => names[draw(names.length)] as string));
  return `orderBy: [${[...chosen].map((name) => `{ field: ${name}, direction: ${["ASC", "DESC"][draw(2)]} }`).join(", ")}]`;
}

function conditionsOf({ filters = {} }: RandomRequests, draw: Draw, type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of }) => {
    const given = filters[name];
    const named = getNamedType(of);
    if (typeof given === "object") return [{ name, values: given }];
    return given && isEnumType(named) ? [{ name, values: named.getValues().map((value) => `[${value.name}]`) }] : [];
  });
  const chosen = new Map<string, string>();
  for (let count = 1 + draw(2); count > 0 && fields.length > 0; count -= 1) {
    const field = fields[draw(fields.length)];
    if (field) chosen.set(field.name, field.values[draw(field.values.length)] as string);
  }
  // A stretch of time that ends before it begins is refused.
  for (const name of chosen.keys()) if (name.endsWith("From")) chosen.delete(name.replace(/From$/, "Before"));
  return [...chosen].map(([name, value]) => `${name}: ${value}`).join(", ");
}

function fieldOf(
  requests: RandomRequests,
  draw: Draw,
  { name, type, args }: GraphQLField<unknown, unknown>,
  depth: number,
  place: number,
): string {
  const named = getNamedType(type);
  const inner = isLeafType(named) ? "" : ` ${selection(requests, draw, named as GraphQLObjectType, depth - 1)}`;
  const condition = ["", "", "", "", " @include(if: $yes)", " @skip(if: $yes)"][draw(6)];
  const size = args.some((one) => one.name === "first") ? ["", `first: ${1 + draw(3)}`, "last: 2"][draw(3)] : "";
  const given = [size, filterOf(requests, draw, args), orderOf(draw, args)].filter(Boolean);
  const page = given.length > 0 ? `(${given.join(", ")})` : "";
  const alias = page || draw(5) === 0 ? `a${depth}${place}: ` : "";
  return `${alias}${name}${page}${condition}${inner}`;
}
