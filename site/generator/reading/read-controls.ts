import type { ConstDirectiveNode, GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import type { Control, ControlledTerm } from "../model/process-model.js";
import { directiveUses, text, texts } from "../schema/directive-uses.js";
import { readTerms } from "./read-terms.js";

type Annotated = { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;

/** The controls that a part of the schema names. */
export function controlsOf(schema: GraphQLSchema, node: Annotated): readonly Control[] {
  return directiveUses(schema, node, "control").map((use) => ({
    framework: text(use, "framework"),
    ids: texts(use, "ids"),
  }));
}

/** The values of an enum with the controls that each helps to satisfy. */
export function readControlledTerms(schema: GraphQLSchema, enumName: string): readonly ControlledTerm[] {
  const type = schema.getType(enumName);
  return readTerms(schema, enumName).map((term) => ({
    ...term,
    controls: controlsOf(schema, isEnumType(type) ? type.getValue(term.code)?.astNode : undefined),
  }));
}
