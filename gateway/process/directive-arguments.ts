import { type ConstDirectiveNode, valueFromASTUntyped } from "graphql";

/** The arguments of one use of a directive. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of each use of a directive on a part of a schema. */
export const argumentsOf = (
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] },
  name: string,
): readonly Arguments[] =>
  directives
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries((directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)])),
    );

/** An argument as a list of texts: GraphQL allows a list of one to be written without brackets. */
export const texts = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : [value].flat().map(String);

/** An argument as one text; null where it is absent. */
export const text = (value: unknown): string | null => texts(value)[0] ?? null;
