import { type GraphQLType, getNamedType, isInputObjectType } from "graphql";

/** Whether an input type is recursive. */
export function containsItself(type: GraphQLType, above: readonly GraphQLType[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (above.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => containsItself(field.type, [...above, named]));
}
