import { MapperKind, mapSchema } from "@graphql-tools/utils";
import type { GraphQLSchema } from "graphql";
import type { EnumValueDirectives } from "./enum-value-directives.js";

/**
 * Puts directives on the values of a schema's enums, where type-graphql cannot: `printSchemaWithDirectives` writes what it
 * finds in a value's `extensions.directives`. The schema handed in stays as it is.
 */
export function withEnumValueDirectives(schema: GraphQLSchema, directives: EnumValueDirectives): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ENUM_VALUE]: (value, enumName, _schema, code) => {
      const uses = directives[enumName]?.[code];
      if (!uses) return value;
      const names = new Set(uses.map(({ name }) => name));
      const extension = Object.fromEntries(
        [...names].map((name) => [name, uses.filter((use) => use.name === name).map(({ args }) => args)]),
      );
      return { ...value, extensions: { ...value.extensions, directives: extension } };
    },
  });
}
