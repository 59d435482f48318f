import {
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
} from "graphql";
import type { CursorPool } from "./cursor-pool.js";

/** What requests are drawn of. */
export interface Drawn {
  readonly schema: GraphQLSchema;
  /** The fields, by name or as `Type.field`, that are read otherwise than by the declarations; of filters and orders the same. */
  readonly elsewhere: RegExp;
  /** The fields of filters that are drawn: of any value of their enum, or of these, as GraphQL writes them. */
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
}

/** A whole number from 0 up to, and without, a limit. */
export type Draw = (below: number) => number;

interface RandomRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of which list and order each page is, by its name in the answer. */
  readonly lists: ReadonlyMap<string, string>;
}

/** Draws a request for a list of the query type, with whatever its entries lead to. */
export function randomRequest(drawn: Drawn, draw: Draw, cursors: CursorPool, root: string): RandomRequest {
  const request = new Drawing(drawn, draw, cursors);
  const query = drawn.schema.getQueryType() as GraphQLObjectType;
  const field = request.field(query, query.getFields()[root] as GraphQLField<unknown, unknown>, 5, "");
  const declared = [...request.declared].map(([name, type]) => `$${name}: ${type}`).join(", ");
  return { query: `query (${declared}) { ${field} }`, variables: request.variables, lists: request.lists };
}

class Drawing {
  readonly variables: Record<string, unknown> = { yes: true };
  readonly declared = new Map([["yes", "Boolean! = true"]]);
  readonly lists = new Map<string, string>();
  private names = 0;

  constructor(
    private readonly drawn: Drawn,
    private readonly draw: Draw,
    private readonly cursors: CursorPool,
  ) {}

  field(of: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number, condition: string): string {
    const { name, args } = field;
    const named = getNamedType(field.type);
    const isPage = args.some((one) => one.name === "first");
    const inner = isLeafType(named) ? "" : ` ${this.selection(named as GraphQLObjectType, depth - 1, isPage)}`;
    if (!isPage) return `${this.draw(5) === 0 ? `${this.name()}: ` : ""}${name}${condition}${inner}`;
    const order = this.order(args, name);
    const filter = this.filter(args, name);
    // Within a stretch of time a list by age is read by that time, which makes other cursors.
    const list = `${of.name}.${name} ${order} ${timesIn(filter)}`;
    const given = [...this.page(list, depth === 5), filter, order].filter(Boolean);
    const alias = this.name();
    this.lists.set(alias, list);
    return `${alias}: ${name}${given.length > 0 ? `(${given.join(", ")})` : ""}${condition}${inner}`;
  }

  /** A selection of whatever a type has. */
  private selection(type: GraphQLObjectType, depth: number, isPage = false): string {
    const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
      const named = getNamedType(of);
      return !this.isElsewhere(type.name, name) && (isLeafType(named) || (depth > 0 && isObjectType(named)));
    });
    const parts = ["__typename"];
    // So that there are cursors to go on by.
    if (isPage && this.draw(2) === 0) parts.push("pageInfo { endCursor startCursor }");
    for (let count = this.draw(depth > 2 ? 7 : 4); count > 0 && fields.length > 0; count -= 1) {
      const field = fields[this.draw(fields.length)] as GraphQLField<unknown, unknown>;
      const condition = ["", "", "", "", " @include(if: $yes)", " @skip(if: $yes)"][this.draw(6)] as string;
      parts.push(this.field(type, field, depth, condition));
    }
    const inner = `{ ${parts.join(" ")} }`;
    return this.draw(6) === 0 ? `{ ... on ${type.name} ${inner} __typename }` : inner;
  }

  /** Which page of a list: from either end, and from a cursor of a page that was answered before. */
  private page(list: string, isRoot: boolean): readonly string[] {
    const known = this.cursors.of(list);
    const at = () => JSON.stringify(known[this.draw(known.length)]);
    const cursors = known.length > 0 ? [[], [], ["after"], ["before"], ["after", "before"]][this.draw(5)] : [];
    const maxSize = isRoot ? 10 : 3;
    const size = ["", "first", "first", "last"][this.draw(4)];
    return [
      ...(size ? [`${size}: ${this.given("Int", String(1 + this.draw(maxSize)))}`] : []),
      ...(cursors ?? []).map((one) => `${one}: ${this.given("String", at())}`),
    ];
  }

  /** A value, or a variable that has it. */
  private given(type: string, value: string): string {
    if (this.draw(3) > 0) return value;
    const name = this.name();
    this.declared.set(name, type);
    this.variables[name] = JSON.parse(value);
    return `$${name}`;
  }

  /** A filter by one or two of its fields, plain or combined with others. */
  private filter(args: readonly GraphQLArgument[], list: string): string {
    const type = args.find(({ name }) => name === "filter")?.type;
    if (!isInputObjectType(type) || this.draw(2) === 0) return "";
    const one = () => this.conditions(type, list);
    const combined = "not" in type.getFields() ? this.draw(6) : 5;
    const wanted = [`not: { ${one()} }`, `or: [{ ${one()} }, { ${one()} }]`, `${one()} and: [{ ${one()} }]`][combined];
    return `filter: { ${wanted ?? one()} }`;
  }

  private conditions(type: GraphQLInputObjectType, list: string): string {
    const fields = Object.values(type.getFields()).flatMap(({ name, type: of }) => {
      const given = this.drawn.filters?.[name];
      const named = getNamedType(of);
      if (this.isElsewhere(list, name)) return [];
      if (typeof given === "object") return [{ name, values: given }];
      return given && isEnumType(named) ? [{ name, values: named.getValues().map((value) => `[${value.name}]`) }] : [];
    });
    const picked = new Map<string, string>();
    for (let count = 1 + this.draw(2); count > 0 && fields.length > 0; count -= 1) {
      const field = fields[this.draw(fields.length)];
      if (field) picked.set(field.name, field.values[this.draw(field.values.length)] as string);
    }
    // A stretch of time that ends before it begins is refused.
    for (const name of picked.keys()) if (name.endsWith("From")) picked.delete(name.replace(/From$/, "Before"));
    return [...picked].map(([name, value]) => `${name}: ${value}`).join(", ");
  }

  /** An order by one or two of its fields. */
  private order(args: readonly GraphQLArgument[], list: string): string {
    const type = args.find(({ name }) => name === "orderBy")?.type;
    const order = type && getNamedType(type);
    if (!isInputObjectType(order) || this.draw(2) === 0) return "";
    const fields = getNamedType(order.getFields().field?.type);
    const all = isEnumType(fields) ? fields.getValues().map(({ name }) => name) : [];
    const names = all.filter((name) => !this.isElsewhere(list, name));
    if (names.length === 0) return "";
    const picked = new Set([1, this.draw(2)].map(() => names[this.draw(names.length)] as string));
    const orders = [...picked].map((name) => `{ field: ${name}, direction: ${["ASC", "DESC"][this.draw(2)]} }`);
    return `orderBy: [${orders.join(", ")}]`;
  }

  private isElsewhere(of: string, name: string): boolean {
    return this.drawn.elsewhere.test(name) || this.drawn.elsewhere.test(`${of}.${name}`);
  }

  private name(): string {
    this.names += 1;
    return `a${this.names}`;
  }
}

/** The times that a filter itself names, not one that it is combined of. */
const timesIn = (filter: string): string =>
  [...filter.replace(/(and|or|not): .*/, "").matchAll(/\w+(?=: ")/g)]
    .map(([name]) => name)
    .sort()
    .join();
