import { CriticalityLevel, type Rule } from "@graphql-inspector/core";
import {
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/**
 * A rule of the comparison: an argument or input field that may not be null breaks callers when it loses its default, since whoever
 * left it out is refused. graphql-inspector takes every change of a default for one that breaks nobody.
 */
export const requiredWithoutDefault: Rule = ({ changes, newSchema }) =>
  changes.map((change) =>
    String(change.type).includes("_DEFAULT_") && newSchema && isRequired(newSchema, change.path ?? "")
      ? { ...change, criticality: { level: CriticalityLevel.Breaking } }
      : change,
  );

/** Whether callers must give what is at a path such as `Query.incidents.first`, `Filter.state` or `@include.if`. */
function isRequired(schema: GraphQLSchema, path: string): boolean {
  const [name = "", part = "", argument] = path.split(".");
  const type = schema.getType(name);
  if (isInputObjectType(type)) {
    const field = type.getFields()[part];
    return field !== undefined && isRequiredInputField(field);
  }
  const args = name.startsWith("@")
    ? schema.getDirective(name.slice(1))?.args
    : isObjectType(type) || isInterfaceType(type)
      ? type.getFields()[part]?.args
      : [];
  return args?.some((each) => each.name === (argument ?? part) && isRequiredArgument(each)) ?? false;
}
