import type { GraphQLNamedType, GraphQLSchema } from "graphql";
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedDirective } from "graphql";
import { termsOf } from "../reading/terms-of.js";
import { directiveUses, text } from "../schema/directive-uses.js";
import type { SchemaText } from "../schema/schema-text.js";

/** Every text of a schema: of its types, fields, arguments, enum values and directives; not of federation's own. */
export function readSchemaTexts(schema: GraphQLSchema): readonly SchemaText[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.includes("__"));
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...directives.map(({ name, description }) => textOf(`@${name}`, description)),
    ...types.flatMap((type) => [
      {
        ...textOf(type.name, type.description),
        title: text(directiveUses(schema, type.astNode, "title")[0], "en"),
      },
      ...memberTexts(schema, type),
    ]),
  ];
}

function memberTexts(schema: GraphQLSchema, type: GraphQLNamedType): readonly SchemaText[] {
  if (isEnumType(type)) {
    return termsOf(schema, type).map(({ coordinate, title, description }) => ({ coordinate, title, description }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => textOf(`${type.name}.${field.name}`, field.description));
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [
      textOf(`${type.name}.${field.name}`, field.description),
      ...field.args.map((argument) => textOf(`${type.name}.${field.name}(${argument.name}:)`, argument.description)),
    ]);
  }
  return [];
}

const textOf = (coordinate: string, description: string | null | undefined): SchemaText => ({
  coordinate,
  description: description ?? "",
});
