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

/** What a list without a size of its own is taken to hold. */
const assumedListSize = 5;

/** A change takes a transaction, an audit entry and an event. */
const costOfChange = 10;

/** The schema itself is large, and comes out of memory. */
const costOfIntrospection = 500;

/** The largest whole number that GraphQL's Int has. */
const maxInt = 2 ** 31 - 1;

/** What costs more than this is counted as this: nothing that follows ever meets a number that is not whole and finite. */
const maxCounted = Number.MAX_SAFE_INTEGER;

/** The arguments that say how many entries a list shall have, and how to go on behind them, by the conventions of Relay. */
const nextPage: Readonly<Record<string, string>> = {
  first: "`after: endCursor`",
  last: "`before: startCursor`",
};

/** The fields of a connection that hold its entries. */
const entriesOfConnection = ["nodes", "edges"];

type Variables = Readonly<Record<string, unknown>>;

/** How many entries of a list are asked for: a number, or what a variable holds. */
type Size = number | { readonly variable: string; readonly otherwise: number };

/** A size by the argument that says it. */
interface Choice {
  readonly argument: string;
  readonly size: Size;
}

interface CostNode {
  readonly weight: number;
  /** The greatest of them counts: no subgraph can be held to a smaller one. */
  readonly sizes: readonly Size[];
  /** When the caller chose the size: the field, for words. */
  readonly chosenAt?: { readonly field: string; readonly choices: readonly Choice[] };
  readonly children: readonly CostNode[];
}

export interface Cost {
  readonly requested: number;
  readonly problems: readonly LimitExceeded[];
}

export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * Returns a function from variables to what an operation may cost: one for each object in the answer, with lists taken
 * to be as long as they are asked for (https://ibm.github.io/graphql-specs/cost-spec.html, with connections in the form of
 * Relay). Meant for operations that are valid and whose selections are bounded. Pure.
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
  const most = Math.max(...sizes.map((size) => sizeIn(size, variables)));
  return Math.min(maxCounted, most * sumOf(children, variables, weight));
}

const sumOf = (nodes: readonly CostNode[], variables: Variables, weight: number): number =>
  nodes.reduce((sum, node) => Math.min(maxCounted, sum + costOf(node, variables)), weight);

function tooLong({ chosenAt, children }: CostNode, variables: Variables, most: number): readonly LimitExceeded[] {
  const inside = children.flatMap((child) => tooLong(child, variables, most));
  const problems = (chosenAt?.choices ?? []).flatMap(({ argument, size }) => {
    const requested = sizeIn(size, variables);
    if (requested <= most) return [];
    return new LimitExceeded(
      `\`${chosenAt?.field}\` is asked for ${requested} entries at once; at most ${most} are possible. Send \`${argument}: ${most}\`, and ask for the next page with ${nextPage[argument]}.`,
      { limit: "LIST_SIZE_LIMIT", requested, most },
    );
  });
  return [...problems, ...inside];
}

const sizeIn = (size: Size, variables: Variables): number =>
  typeof size === "number" ? size : (sizeOfValue(variables[size.variable]) ?? size.otherwise);

/**
 * How many entries a value asks for; nothing for what is no size that GraphQL's Int has, which is refused later. Until then
 * it must neither make anything cheap nor reach arithmetic: JSON has numbers that JavaScript reads as infinite.
 */
function sizeOfValue(value: unknown): number | undefined {
  const isSize = typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= maxInt;
  // Minus nought is nought.
  return isSize ? value + 0 : undefined;
}

const isFixed = ({ sizes, chosenAt, children }: CostNode): boolean =>
  [...sizes, ...(chosenAt?.choices ?? []).map(({ size }) => size)].every((size) => typeof size === "number") &&
  children.every(isFixed);

function nodesOfOperation({ schema, operation, fragments }: CostedOperation): readonly CostNode[] {
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const changes = operation.operation === "mutation";

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
    if (!field || !node.selectionSet || !isCompositeType(type)) return [];
    const choices = choicesOf(node, field);
    const chosen = choices.length > 0 ? choices.map(({ size }) => size) : undefined;
    const isList = isListType(getNullableType(field.type));
    const inherited = entriesOfConnection.includes(name) ? entries : undefined;
    const sizes = isList ? (chosen ?? inherited ?? [assumedListSize]) : [1];
    const children = nodesOfSet(node.selectionSet, type, isList ? undefined : chosen, 1);
    return [{ weight, sizes, chosenAt: chosen && { field: name, choices }, children }];
  };

  const choicesOf = (node: FieldNode, field: GraphQLField<unknown, unknown>): readonly Choice[] =>
    field.args.flatMap((definition) => {
      const argument = definition.name;
      if (!Object.hasOwn(nextPage, argument)) return [];
      const given = node.arguments?.find(({ name }) => name.value === argument)?.value;
      const size = sizeOf(given, definition, defaults);
      return size === undefined ? [] : { argument, size };
    });

  const root = schema.getRootType(operation.operation);
  return root ? nodesOfSet(operation.selectionSet, root, undefined, changes ? costOfChange : 1) : [];
}

function sizeOf(
  given: ValueNode | undefined,
  { defaultValue }: GraphQLArgument,
  defaults: ReadonlyMap<string, ValueNode | undefined>,
): Size | undefined {
  const usual = typeof defaultValue === "number" ? defaultValue : undefined;
  if (given?.kind === Kind.INT) return sizeOfLiteral(given.value) ?? usual ?? assumedListSize;
  if (given?.kind !== Kind.VARIABLE) return usual;
  const variable = given.name.value;
  const defaultArgument = defaults.get(variable);
  const literal = defaultArgument?.kind === Kind.INT ? sizeOfLiteral(defaultArgument.value) : undefined;
  return { variable, otherwise: literal ?? usual ?? assumedListSize };
}

/** Less than nothing is refused by its subgraph; it must not pay for what else is asked for. */
const sizeOfLiteral = (text: string) => sizeOfValue(Math.max(0, Number(text)));
