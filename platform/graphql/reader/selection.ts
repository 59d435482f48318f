import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  Kind,
  visit,
} from "graphql";
import type { Seek } from "../lists/seek.js";
import { fieldsOf, type Requested } from "./fields-of.js";
import type { Condition, Reading, Readings, Relation } from "./reading.js";

/** The arguments of a field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The columns and relations to read of the rows of a kind. */
export interface Selection {
  readonly kind: string;
  /** Columns that go out as they are. */
  readonly sent: Set<string>;
  /** Columns that a resolver takes, with the values that `pg` would give it. */
  readonly taken: Set<string>;
  readonly expressions: Set<string>;
  readonly relations: Map<string, SelectedRelation>;
}

/** The selection of the rows that a relation leads to. */
export interface SelectedRelation {
  /** The kind of the rows that lead there, and by which field. */
  readonly of: string;
  readonly field: string;
  readonly relation: Relation;
  arguments: Arguments;
  /** How the page that its arguments ask for is found. */
  list?: FoundList;
  /** Why its arguments cannot be read by; the field fails with it. */
  failure?: Error;
  readonly page: SelectedPage;
}

/** The rows of a list, and those of them on a page. */
export interface FoundList {
  readonly conditions: readonly Condition[];
  readonly seek: Seek<Row>;
}

/** A row as it comes out of the JSON of a statement. */
export type Row = Record<string, unknown> & { readonly id: string };

/** The selection of a list. */
export interface SelectedPage {
  /** Nothing where it is only counted. */
  rows: Selection | undefined;
  isCounted: boolean;
}

/** Under which name a row holds what a relation leads to: the same for the same arguments, in whatever order they come. */
export const keyOf = (field: string, given: Arguments): string => {
  for (const name in given) if (given[name] !== undefined) return `${field}${JSON.stringify(given, inOrder)}`;
  return field;
};

const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

export const newSelection = (kind: string): Selection => ({
  kind,
  sent: new Set(),
  taken: new Set(),
  expressions: new Set(),
  relations: new Map(),
});

/** Finds out what a request asks of rows: their columns, what resolvers take, and what they lead to, to any depth. */
export class Selecting {
  /** All relations that were found, whose arguments are not checked yet. */
  readonly relations: SelectedRelation[] = [];
  /** Whether an argument is a variable, which another request with the same document can set or leave out. */
  takesVariables = false;

  constructor(
    private readonly readings: Readings,
    private readonly requested: Requested,
  ) {}

  /** Adds what the fields below some fields ask of rows of a kind. */
  rows(selection: Selection, parents: readonly FieldNode[]): void {
    const { kind } = selection;
    const type = this.requested.schema.getType(kind) as GraphQLObjectType;
    for (const node of fieldsOf(this.requested, type, parents)) {
      const field = type.getFields()[node.name.value];
      if (field) this.field(selection, field, node);
    }
  }

  /** Adds what the fields below some fields ask of a page of a list of a kind. */
  page(page: SelectedPage, kind: string, connection: GraphQLObjectType, parents: readonly FieldNode[]): void {
    for (const node of fieldsOf(this.requested, connection, parents)) {
      const name = node.name.value;
      if (name === "totalCount" || name === "totalCountIsExact") page.isCounted = true;
      if (name !== "nodes" && name !== "edges" && name !== "pageInfo") continue;
      page.rows ??= newSelection(kind);
      if (name === "nodes") this.rows(page.rows, [node]);
      if (name !== "edges") continue;
      const edge = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
      const nodes = fieldsOf(this.requested, edge, [node]).filter((inner) => inner.name.value === "node");
      this.rows(page.rows, nodes);
    }
  }

  /** Adds what one field of rows of a kind asks for. */
  field(selection: Selection, field: Field, node: FieldNode): void {
    const { relations, expressions } = this.readings[selection.kind] as Reading;
    const relation = relations[field.name];
    if (relation) this.relation(selection, relation, field, node);
    else if (field.name in expressions) selection.expressions.add(field.name);
    else if (!field.resolve) selection.sent.add(field.name);
    else for (const column of takenBy(field) ?? ["*"]) selection.taken.add(column);
  }

  private relation(selection: Selection, relation: Relation, field: Field, node: FieldNode): void {
    const given = this.argumentsOf(field, node);
    // Then GraphQL refuses the field itself.
    if (!given) return;
    const key = keyOf(field.name, given);
    let known = selection.relations.get(key);
    if (!known) {
      const page: SelectedPage = { rows: undefined, isCounted: false };
      known = { of: selection.kind, field: field.name, relation, arguments: given, page };
      selection.relations.set(key, known);
      this.relations.push(known);
      for (const name of relation.handsOn ?? []) selection.taken.add(name);
    }
    const type = getNamedType(field.type) as GraphQLObjectType;
    if (relation.cardinality === "page") this.page(known.page, relation.to, type, [node]);
    else {
      known.page.rows ??= newSelection(relation.to);
      this.rows(known.page.rows, [node]);
    }
  }

  private argumentsOf(field: Field, node: FieldNode): Arguments | undefined {
    if (field.args.length === 0) return {};
    if (node.arguments?.some(holdsVariable)) this.takesVariables = true;
    try {
      return getArgumentValues(field, node, this.requested.variableValues);
    } catch {
      return undefined;
    }
  }
}

type Field = GraphQLField<unknown, unknown>;

function holdsVariable(argument: ArgumentNode): boolean {
  let holds = false;
  visit(argument, {
    [Kind.VARIABLE]: () => {
      holds = true;
    },
  });
  return holds;
}

/** The columns that the resolver of a field takes; undefined where it does not say, and may take any. */
function takenBy({ extensions }: Field): readonly string[] | undefined {
  return (extensions as { readonly takes?: readonly string[] }).takes;
}
