import { Kind } from "graphql";
import type { PreparedOperation } from "../planning/prepared-operation.js";

/** Whether a subscription resumes after an event: it has the argument `after`, as every subscription field may. Pure. */
export function isResumed(
  { operation, fragments }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  /** A variable that is left out has its default; null stays null. */
  const isGiven = (name: string) =>
    variables[name] === undefined
      ? (defaults.get(name) ?? { kind: Kind.NULL }).kind !== Kind.NULL
      : variables[name] !== null;
  const selections = operation.selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const of = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    return of?.selectionSet.selections ?? [];
  });
  return selections.some(
    (selection) =>
      // Fragments within fragments are rare: they count as resumed, and get a stream of their own.
      selection.kind !== Kind.FIELD ||
      selection.arguments?.some(({ name, value }) => {
        if (name.value !== "after" || value.kind === Kind.NULL) return false;
        return value.kind !== Kind.VARIABLE || isGiven(value.name.value);
      }),
  );
}
