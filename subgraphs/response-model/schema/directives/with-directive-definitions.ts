import { type GraphQLEnumType, GraphQLSchema, isEnumType } from "graphql";
import { documentedEnums } from "../documented-enums.js";
import type { EnumName } from "../enum-table.js";
import { enumType } from "../enum-type.js";
import { directivesOver } from "./directives.js";

/**
 * Adds to a schema the definitions of the directives, so that their uses are printed with arguments of the right type,
 * and the enums that no field shows.
 * It comes after type-graphql's `buildSchema`, not into its `directives`: type-graphql makes its own type of each enum
 * that a field uses, and the directives must be typed by those same objects.
 */
export function withDirectiveDefinitions(schema: GraphQLSchema): GraphQLSchema {
  const added = new Map<EnumName, GraphQLEnumType>();
  const enumNamed = (name: EnumName): GraphQLEnumType => {
    const used = schema.getType(name) ?? added.get(name);
    if (isEnumType(used)) return used;
    const type = enumType(name);
    added.set(name, type);
    return type;
  };
  const directives = directivesOver(enumNamed);
  const documented = documentedEnums.map(enumNamed);
  const config = schema.toConfig();
  return new GraphQLSchema({
    ...config,
    types: [...new Set([...config.types, ...documented])],
    directives: [...config.directives, ...directives],
  });
}
