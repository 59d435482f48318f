import { registerEnumType } from "type-graphql";

/**
 * Registers the enum by which the subscriptions of one subgraph are filtered. It has a name of its own, since federation wants
 * an enum that inputs use to be the same in all subgraphs, and `OperationName` has in each the operations of that one.
 */
export function operationFilter(name: string): Readonly<Record<string, string>> {
  const standsIn = { NONE: "NONE" };
  registerEnumType(standsIn, {
    name,
    description:
      "An operation or a reaction by which changes are filtered, under the name that `OperationName` has for it.",
  });
  return standsIn;
}
