import type { GraphQLEnumType, GraphQLSchema } from "graphql";
import type { Term } from "../model/process-model.js";
import { directiveUses, text } from "../schema/directive-uses.js";
import { wordsOfCode, wordsOfName } from "../schema/words-of-code.js";

/** The values of an enum with their titles; one without `@title` is called by the words of its code, and an operation as on its page. */
export function termsOf(schema: GraphQLSchema, type: GraphQLEnumType): readonly Term[] {
  const wordsOf = type.name.endsWith("OperationName") ? wordsOfName : wordsOfCode;
  return type.getValues().map((value) => {
    const [named] = directiveUses(schema, value.astNode, "title");
    const korean = text(named, "ko");
    return {
      coordinate: `${type.name}.${value.name}`,
      code: value.name,
      title: text(named, "en") || wordsOf(value.name),
      description: value.description ?? "",
      ...(korean && { inOtherLanguages: { ko: { title: korean } } }),
    };
  });
}
