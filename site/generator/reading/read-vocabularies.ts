import type { GraphQLEnumType, GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import type { Judgement, Priority, ProcessModel, Term, Vocabulary } from "../model/process-model.js";
import type { DirectiveUse } from "../schema/directive-uses.js";
import { directiveUses, flag, number, text } from "../schema/directive-uses.js";
import { wordsOfTypeName } from "../schema/words-of-code.js";
import { readControlledTerms } from "./read-controls.js";
import { readTerms } from "./read-terms.js";

/** Every enum of the schema but those of federation itself, by name. */
export function readVocabularies(schema: GraphQLSchema): readonly Vocabulary[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type))
    .filter(({ name }) => !/^__|^(?:join|link)__/.test(name))
    .map((type) => ({ ...vocabularyOf(type), terms: readControlledTerms(schema, type.name) }));
}

/** The enums whose values say what they weigh in the priority of an incident. */
export function readJudgements(schema: GraphQLSchema): readonly Judgement[] {
  return readVocabularies(schema)
    .map((vocabulary) => ({
      ...vocabulary,
      terms: withUses(schema, vocabulary.code, "weight").flatMap(([{ code }, [use]]) =>
        use
          ? vocabulary.terms.filter((term) => term.code === code).map((t) => ({ ...t, weight: number(use, "is") }))
          : [],
      ),
    }))
    .filter(({ terms }) => terms.length > 0);
}

export function readPriorities(schema: GraphQLSchema): readonly Priority[] {
  return withUses(schema, "Priority", "priority").map(([term, uses]) => ({
    ...term,
    rank: number(uses[0], "rank"),
    cases: uses.map((use) => ({ heaviest: number(use, "heaviest"), severalGrave: flag(use, "severalGrave") })),
  }));
}

/** The descriptions of the directives that the rule is declared with. */
export function readPriorityRules(schema: GraphQLSchema): ProcessModel["priorityRules"] {
  const weight = schema.getDirective("weight")?.args.find(({ name }) => name === "is");
  return [
    { coordinate: "@weight(is:)", description: weight?.description ?? "" },
    { coordinate: "@priority", description: schema.getDirective("priority")?.description ?? "" },
  ].filter(({ description }) => description !== "");
}

/** The values of an enum, each with the uses of a directive on it. */
export function withUses(
  schema: GraphQLSchema,
  enumName: string,
  directive: string,
): readonly (readonly [Term, readonly DirectiveUse[]])[] {
  const type = schema.getType(enumName);
  return readTerms(schema, enumName).map((term) => {
    const node = isEnumType(type) ? type.getValue(term.code)?.astNode : undefined;
    return [term, directiveUses(schema, node, directive)] as const;
  });
}

function vocabularyOf({ name, description }: GraphQLEnumType): Omit<Vocabulary, "terms"> {
  return { coordinate: name, code: name, title: wordsOfTypeName(name), description: description ?? "" };
}

/** The values of an enum with what one directive says of each, as texts. */
export function readTermsWith<Name extends string>(
  schema: GraphQLSchema,
  enumName: string,
  directive: string,
  names: readonly Name[],
): readonly (Term & Readonly<Record<Name, string>>)[] {
  return withUses(schema, enumName, directive).map(([term, [use]]) => {
    const said = Object.fromEntries(names.map((name) => [name, text(use, name)])) as Record<Name, string>;
    return { ...term, ...said };
  });
}
