import { astFromValue, type GraphQLDirective, isNonNullType, print } from "graphql";
import { enumType } from "../enum-type.js";
import type { DirectiveUse } from "./directive-use.js";
import { directivesOver } from "./directives.js";

const definitions: ReadonlyMap<string, GraphQLDirective> = new Map(
  directivesOver(enumType).map((directive) => [directive.name, directive]),
);

/** Writes a use of a directive as SDL, such as `@allow(responsibility: IOC_SWEEPS)`. */
export function directiveText({ name, args }: DirectiveUse): string {
  const written = (definitions.get(name)?.args ?? []).flatMap((argument) => {
    if (args[argument.name] === undefined && !isNonNullType(argument.type)) return [];
    const value = astFromValue(args[argument.name], argument.type);
    if (!value) throw new Error(`@${name} needs the argument "${argument.name}", and a policy gave none.`);
    return [`${argument.name}: ${print(value)}`];
  });
  return `@${name}(${written.join(", ")})`;
}
