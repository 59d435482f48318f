import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
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
} from "graphql";
import { LimitExceeded } from "./limit-exceeded.js";
import type { Limits } from "./limits.js";
import {
  type Choice,
  choicesOf,
  idsNamed,
  isPage,
  kindsSearched,
  nextPage,
  type Size,
  sizeIn,
  type Variables,
} from "./list-sizes.js";

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

/** What a field of a type takes beside what it answers. */
function costBeside({ name, isRoot }: { readonly name: string; readonly isRoot: boolean }): number {
  if (name === "StixBundle") return costOfBundle;
  return (isRoot && /Statistics$/.test(name)) || /^Similar/.test(name) ? costOfLookingAtMany : 0;
}

/** The schema is large, but comes from memory. */
const costOfIntrospection = 500;

/** Higher costs are cut to this, so that they stay finite integers. */
const maxCounted = Number.MAX_SAFE_INTEGER;

/** The fields of a connection that hold its entries. */
const entriesOfConnection = ["nodes", "edges"];

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
  const entries = given.length > 0 ? Math.max(...given) : usualPageSize;
  return Math.min(maxCounted, entries * sumOf(children, variables, weight));
}

const sumOf = (nodes: readonly CostNode[], variables: Variables, weight: number): number =>
  nodes.reduce((sum, node) => Math.min(maxCounted, sum + costOf(node, variables)), weight);

function tooLong({ chosenAt, children }: CostNode, variables: Variables, maxEntries: number): readonly LimitExceeded[] {
  const inside = children.flatMap((child) => tooLong(child, variables, maxEntries));
  const problems = (chosenAt?.choices ?? []).flatMap(({ argument, size }) => {
    const requested = sizeIn(size, variables);
    if (requested === undefined || requested <= maxEntries) return [];
    return new LimitExceeded(
      `\`${chosenAt?.field}\` is asked for ${requested} entries at once; at most ${maxEntries} are possible. Send \`${argument}: ${maxEntries}\`, and ask for the next page with ${nextPage[argument]}.`,
      { limit: "LIST_SIZE_LIMIT", requested, most: maxEntries },
    );
  });
  return [...problems, ...inside];
}

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
    const choices = choicesOf(node, field, defaults);
    const pageSizes = isPage(field) ? choices.map(({ size }) => size) : undefined;
    const isList = isListType(getNullableType(field.type));
    const inherited = entriesOfConnection.includes(name) ? entries : undefined;
    const sizes = isList ? (pageSizes ?? inherited ?? idsNamed(node, defaults) ?? [assumedListSize]) : [1];
    const children = nodesOfSet(node.selectionSet, type, isList ? undefined : pageSizes, 1);
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

  return root ? nodesOfSet(operation.selectionSet, root, undefined, changes ? costOfChange : 1) : [];
}
