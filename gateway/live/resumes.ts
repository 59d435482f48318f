import { Kind } from "graphql";
import type { PreparedOperation } from "../graphql/prepared-operation.js";

/** Whether a subscription goes on from somewhere: by its argument `after`, which every subscription has for that. Pure. */
export function resumes(
  { operation, fragments }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const presets = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  /** What is left out has its default; null is null. */
  const isGiven = (name: string) =>
    variables[name] === undefined
      ? (presets.get(name) ?? { kind: Kind.NULL }).kind !== Kind.NULL
      : variables[name] !== null;
  const selections = operation.selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const of = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    return of?.selectionSet.selections ?? [];
  });
  return selections.some(
    (selection) =>
      // What lies deeper than that is rare enough to be taken for a stream of its own.
      selection.kind !== Kind.FIELD ||
      selection.arguments?.some(({ name, value }) => {
        if (name.value !== "after" || value.kind === Kind.NULL) return false;
        return value.kind !== Kind.VARIABLE || isGiven(value.name.value);
      }),
  );
}
