import { GraphQLSchema, isEnumType } from "graphql";
import { directivesOver } from "./directives.js";
import { enumType } from "./enum-type.js";

/**
 * Adds the definitions of the directives to a schema, so that their uses are printed with arguments of the right type.
 * It comes after type-graphql's `buildSchema`, not into its `directives`: type-graphql makes its own type of each enum
 * that a field uses, and the directives must be typed by those same objects.
 */
export function withDirectiveDefinitions(schema: GraphQLSchema): GraphQLSchema {
  const directives = directivesOver((name) => {
    const used = schema.getType(name);
    return isEnumType(used) ? used : enumType(name);
  });
  return new GraphQLSchema({ ...schema.toConfig(), directives: [...schema.getDirectives(), ...directives] });
}
