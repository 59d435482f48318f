import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
} from "graphql";
import { LimitExceeded } from "./limit-exceeded.js";
import type { Limits } from "./limits.js";

/** The assumed length of a list without a page size. */
const assumedListSize = 5;

/** The length of a page whose size is not given: the subgraphs' `usualPageSize`. */
const usualPageSize = 20;

/** A mutation takes a transaction, an audit entry and an event. */
const costOfChange = 10;

/** A list is counted in a statement of its own. It is one for both fields. */
const costOfCount = 10;
const countOfConnection = "totalCount";

/** Fields that look at many rows, whatever they answer: statistics, and what is like something else. */
const costOfLookingAtMany = 294;

/** A bundle is one text in the answer, and has as many objects as can be imported at once, whatever page of indicators it is of. */
const costOfBundle = 999;

/** A search looks at thousands of rows of each kind, whatever it finds. */
const costOfKind = 50;

/** The argument that names the kinds that a search looks through; without it, it is all. */
const kindsOfSearch = "kinds";

/** What a field of a type takes beside what it answers. */
function costBeside({ name, isRoot }: { readonly name: string; readonly isRoot: boolean }): number {
  if (name === "StixBundle") return costOfBundle;
  return (isRoot && /Statistics$/.test(name)) || /^Similar/.test(name) ? costOfLookingAtMany : 0;
}

/** The schema is large, but comes from memory. */
const costOfIntrospection = 500;

/** The maximum of GraphQL's Int. */
const maxInt = 2 ** 31 - 1;

/** Higher costs are cut to this, so that they stay finite integers. */
const maxCounted = Number.MAX_SAFE_INTEGER;

/** The arguments for page size and cursor, by Relay's conventions. */
const nextPage: Readonly<Record<string, string>> = {
  first: "`after: endCursor`",
  last: "`before: startCursor`",
};

/** The argument of a list that has an entry for each of some ids. */
const idsOfList = "ids";

/** The fields of a connection that hold its entries. */
const entriesOfConnection = ["nodes", "edges"];

type Variables = Readonly<Record<string, unknown>>;

/** The length of a list: a number, or a variable that says it, or whose value is measured where it is no number itself. */
type Size =
  | number
  | {
      readonly variable: string;
      readonly otherwise: number | undefined;
      readonly measure?: (value: unknown) => number;
    };

/** The page size and the argument that gives it. */
interface Choice {
  readonly argument: string;
  readonly size: Size;
}

interface CostNode {
  readonly weight: number;
  /** The maximum counts, since a subgraph may use any of them; where none is given, it is the usual page. */
  readonly sizes: readonly Size[];
  /** The field, for the error message, when the caller chose the size. */
  readonly chosenAt?: { readonly field: string; readonly choices: readonly Choice[] };
  readonly children: readonly CostNode[];
}

export interface Cost {
  readonly requested: number;
  readonly problems: readonly LimitExceeded[];
}

interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * Returns a function from variables to the estimated cost: one for each object in the response, with lists as long as
 * their page size (https://ibm.github.io/graphql-specs/cost-spec.html, with Relay connections). For valid operations
 * whose selections are limited. Pure.
 */
export function operationCost(costed: CostedOperation, limits: Limits): (variables: Variables) => Cost {
  const nodes = nodesOfOperation(costed);
  const fixed = nodes.every(isFixed) ? estimate(nodes, {}, limits) : undefined;
  return fixed ? () => fixed : (variables) => estimate(nodes, variables, limits);
}

function estimate(nodes: readonly CostNode[], variables: Variables, limits: Limits): Cost {
  const requested = sumOf(nodes, variables, 0);
  const problems = [...nodes.flatMap((node) => tooLong(node, variables, limits.listSize))];
  if (requested > limits.cost) {
    problems.push(
      new LimitExceeded(
        `The operation may cost ${requested === maxCounted ? "more than can be counted" : requested} (one for each object in its answer); at most ${limits.cost} is possible. ` +
          "Ask for smaller pages with `first`, leave out lists within lists, or send several operations.",
        { limit: "COST_LIMIT", requested, most: limits.cost },
      ),
    );
  }
  return { requested, problems };
}

function costOf({ weight, sizes, children }: CostNode, variables: Variables): number {
  const given = sizes.flatMap((size) => sizeIn(size, variables) ?? []);
  const most = given.length > 0 ? Math.max(...given) : usualPageSize;
  return Math.min(maxCounted, most * sumOf(children, variables, weight));
}

const sumOf = (nodes: readonly CostNode[], variables: Variables, weight: number): number =>
  nodes.reduce((sum, node) => Math.min(maxCounted, sum + costOf(node, variables)), weight);

function tooLong({ chosenAt, children }: CostNode, variables: Variables, most: number): readonly LimitExceeded[] {
  const inside = children.flatMap((child) => tooLong(child, variables, most));
  const problems = (chosenAt?.choices ?? []).flatMap(({ argument, size }) => {
    const requested = sizeIn(size, variables);
    if (requested === undefined || requested <= most) return [];
    return new LimitExceeded(
      `\`${chosenAt?.field}\` is asked for ${requested} entries at once; at most ${most} are possible. Send \`${argument}: ${most}\`, and ask for the next page with ${nextPage[argument]}.`,
      { limit: "LIST_SIZE_LIMIT", requested, most },
    );
  });
  return [...problems, ...inside];
}

/** A variable that is null takes the place of its default: the usual page is answered. */
function sizeIn(size: Size, variables: Variables): number | undefined {
  if (typeof size === "number") return size;
  const value = variables[size.variable];
  if (size.measure) return value === undefined ? size.otherwise : size.measure(value);
  return value === null ? undefined : (sizeOfValue(value) ?? size.otherwise);
}

/**
 * The page size that a value asks for; none when it is not a valid Int, which is refused later. Until then it must not
 * lower the cost or reach arithmetic: JSON has numbers that JavaScript reads as Infinity.
 */
function sizeOfValue(value: unknown): number | undefined {
  const isSize = typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= maxInt;
  // Turns -0 into 0.
  return isSize ? value + 0 : undefined;
}

const isPage = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => Object.hasOwn(nextPage, name));

const isFixed = ({ sizes, chosenAt, children }: CostNode): boolean =>
  [...sizes, ...(chosenAt?.choices ?? []).map(({ size }) => size)].every((size) => typeof size === "number") &&
  children.every(isFixed);

function nodesOfOperation({ schema, operation, fragments }: CostedOperation): readonly CostNode[] {
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const changes = operation.operation === "mutation";
  const root = schema.getRootType(operation.operation);

  const nodesOfSet = (
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    entries: readonly Size[] | undefined,
    weight: number,
  ): readonly CostNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return nodesOfField(selection, type, entries, weight);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      if (!fragment) return [];
      const { typeCondition, selectionSet } = fragment;
      const condition = typeCondition && typeFromAST(schema, typeCondition);
      return nodesOfSet(selectionSet, isCompositeType(condition) ? condition : type, entries, weight);
    });

  const nodesOfField = (
    node: FieldNode,
    parent: GraphQLCompositeType,
    entries: readonly Size[] | undefined,
    weight: number,
  ): readonly CostNode[] => {
    const name = node.name.value;
    if (name === "__schema" || name === "__type") return [{ weight: costOfIntrospection, sizes: [1], children: [] }];
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = field && getNamedType(field.type);
    if (name === countOfConnection) return [{ weight: costOfCount, sizes: [1], children: [] }];
    if (!field || !node.selectionSet || !isCompositeType(type)) return [];
    const choices = choicesOf(node, field);
    const chosen = isPage(field) ? choices.map(({ size }) => size) : undefined;
    const isList = isListType(getNullableType(field.type));
    const inherited = entriesOfConnection.includes(name) ? entries : undefined;
    const sizes = isList ? (chosen ?? inherited ?? idsNamed(node, defaults) ?? [assumedListSize]) : [1];
    const children = nodesOfSet(node.selectionSet, type, isList ? undefined : chosen, 1);
    const beside = costBeside({ name: type.name, isRoot: parent === root });
    const kinds = kindsSearched(node, field, defaults);
    return [
      ...(beside > 0 ? [{ weight: beside, sizes: [1], children: [] }] : []),
      ...(kinds === undefined ? [] : [{ weight: costOfKind, sizes: [kinds], children: [] }]),
      {
        weight,
        sizes,
        chosenAt: choices.length > 0 ? { field: name, choices } : undefined,
        children,
      },
    ];
  };

  const choicesOf = (node: FieldNode, field: GraphQLField<unknown, unknown>): readonly Choice[] =>
    field.args.flatMap((definition) => {
      const argument = definition.name;
      if (!Object.hasOwn(nextPage, argument)) return [];
      const given = node.arguments?.find(({ name }) => name.value === argument)?.value;
      const size = sizeOf(given, definition, defaults);
      return size === undefined ? [] : { argument, size };
    });

  return root ? nodesOfSet(operation.selectionSet, root, undefined, changes ? costOfChange : 1) : [];
}

/** How many ids a list is asked for by. One that is written without brackets is a list of one. */
function idsNamed(node: FieldNode, defaults: ReadonlyMap<string, ValueNode | undefined>): readonly Size[] | undefined {
  const lengthIn = (value: ValueNode | undefined) => lengthOf(value?.kind === Kind.LIST ? value.values : undefined);
  const given = node.arguments?.find(({ name }) => name.value === idsOfList)?.value;
  if (!given) return undefined;
  if (given.kind !== Kind.VARIABLE) return [lengthIn(given)];
  const variable = given.name.value;
  return [{ variable, otherwise: lengthIn(defaults.get(variable)), measure: lengthOf }];
}

/** How many kinds a search looks through; none for a field that is no search. */
function kindsSearched(
  node: FieldNode,
  { args, type }: GraphQLField<unknown, unknown>,
  defaults: ReadonlyMap<string, ValueNode | undefined>,
): Size | undefined {
  const kinds = args.find(({ name }) => name === kindsOfSearch);
  const kind = kinds && getNamedType(kinds.type);
  if (!isEnumType(kind) || !/SearchHitConnection$/.test(getNamedType(type).name)) return undefined;
  const all = kind.getValues().length;
  // Whoever names one twice has it looked through once, and what is no list of kinds is refused later.
  const measure = (value: unknown) =>
    Array.isArray(value) && value.length > 0 ? Math.min(all, new Set(value).size) : all;
  const measureIn = (value: ValueNode | undefined) =>
    measure(
      value?.kind === Kind.LIST ? value.values.map((one) => (one.kind === Kind.ENUM ? one.value : one)) : undefined,
    );
  const given = node.arguments?.find(({ name }) => name.value === kindsOfSearch)?.value;
  if (given?.kind !== Kind.VARIABLE) return given?.kind === Kind.ENUM ? 1 : measureIn(given);
  const variable = given.name.value;
  return { variable, otherwise: measureIn(defaults.get(variable)), measure };
}

/** No list by ids is for nothing. What is no list is a list of one. */
const lengthOf = (ids: unknown): number => (Array.isArray(ids) ? Math.max(1, ids.length) : 1);

function sizeOf(
  given: ValueNode | undefined,
  { defaultValue }: GraphQLArgument,
  defaults: ReadonlyMap<string, ValueNode | undefined>,
): Size | undefined {
  const usual = typeof defaultValue === "number" ? defaultValue : undefined;
  if (given?.kind === Kind.INT) return sizeOfLiteral(given.value);
  if (given?.kind !== Kind.VARIABLE) return usual;
  const variable = given.name.value;
  const defaultArgument = defaults.get(variable);
  const literal = defaultArgument?.kind === Kind.INT ? sizeOfLiteral(defaultArgument.value) : undefined;
  return { variable, otherwise: literal ?? usual };
}

/** Negative sizes are refused by the subgraph. Here they must not offset other costs. */
const sizeOfLiteral = (text: string) => sizeOfValue(Math.max(0, Number(text)));
