import type { ConstDirectiveNode, GraphQLDirective, GraphQLSchema } from "graphql";
import { getArgumentValues } from "graphql";

/** Whatever carries directives in an SDL: a type, a field, an enum value. */
export type Annotated = { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;

/** The arguments of one use of a directive. */
export type DirectiveUse = Readonly<Record<string, unknown>>;

/** Every use of a directive on a node, in order: a repeatable one has several. */
export function directiveUses(schema: GraphQLSchema, node: Annotated, name: string): readonly DirectiveUse[] {
  const definition = schema.getDirective(name);
  if (!definition) {
    return [];
  }
  return (node?.directives ?? []).filter((use) => use.name.value === name).map((use) => argumentsOf(definition, use));
}

/** By their place in the text: those of a type are asked for with each of its fields, those of a subgraph with each of its types. */
const known = new WeakMap<ConstDirectiveNode, DirectiveUse>();

function argumentsOf(definition: GraphQLDirective, use: ConstDirectiveNode): DirectiveUse {
  const values = known.get(use) ?? getArgumentValues(definition, use);
  known.set(use, values);
  return values;
}

/** An argument as a list of texts, whether it was declared as one value or as a list. */
export function texts(use: DirectiveUse | undefined, argument: string): readonly string[] {
  const value = use?.[argument];
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === "string");
}

/** An argument as one text; empty if it is absent. */
export function text(use: DirectiveUse | undefined, argument: string): string {
  return texts(use, argument)[0] ?? "";
}

/** An argument as a number; 0 if it is absent. */
export function number(use: DirectiveUse | undefined, argument: string): number {
  const value = use?.[argument];
  return typeof value === "number" ? value : 0;
}

/** An argument as a yes or no; no if it is absent. */
export function flag(use: DirectiveUse | undefined, argument: string): boolean {
  return use?.[argument] === true;
}
