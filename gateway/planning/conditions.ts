import { type DirectiveNode, Kind } from "graphql";

/** `@skip` or `@include` with a variable. */
export interface Condition {
  readonly variable: string;
  /** The value with which the selection is included. */
  readonly wanted: boolean;
}

/** The conditions of a selection by `@skip` and `@include`; literal true and false are resolved. Pure. */
export function conditionsOf(directives: readonly DirectiveNode[] | undefined): readonly Condition[] | "never" {
  if (!directives || directives.length === 0) return [];
  const conditions: Condition[] = [];
  for (const { name, arguments: given } of directives) {
    if (name.value !== "skip" && name.value !== "include") continue;
    const wanted = name.value === "include";
    const value = given?.find((argument) => argument.name.value === "if")?.value;
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, wanted });
    else if (value?.kind === Kind.BOOLEAN && value.value !== wanted) return "never";
  }
  return conditions;
}

/** Whether all conditions of at least one alternative hold. */
export function holds(
  alternatives: readonly (readonly Condition[])[],
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return alternatives.some((conditions) => conditions.every(({ variable, wanted }) => variables[variable] === wanted));
}
