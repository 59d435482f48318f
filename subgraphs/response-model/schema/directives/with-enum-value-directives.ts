import { type GraphQLSchema, isEnumType } from "graphql";
import type { EnumValueDirectives } from "./enum-value-directives.js";

/**
 * Puts directives on the values of a schema's enums, where type-graphql cannot: what prints the schema writes what it
 * finds in a value's `extensions.directives`. It hands back the schema itself: a copy would be a fifth of the time that building
 * takes.
 */
export function withEnumValueDirectives(schema: GraphQLSchema, directives: EnumValueDirectives): GraphQLSchema {
  for (const [name, ofValues] of Object.entries(directives)) {
    const type = schema.getType(name);
    if (!isEnumType(type)) continue;
    for (const value of type.getValues()) {
      const uses = ofValues[value.name];
      if (!uses) continue;
      const names = new Set(uses.map((use) => use.name));
      const extension = Object.fromEntries(
        [...names].map((name) => [name, uses.filter((use) => use.name === name).map(({ args }) => args)]),
      );
      value.extensions = { ...value.extensions, directives: extension };
    }
  }
  return schema;
}
