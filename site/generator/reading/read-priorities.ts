import type { GraphQLSchema } from "graphql";
import type { Judgement, Priority, ProcessModel } from "../model/process-model.js";
import { flag, number } from "../schema/directive-uses.js";
import { withControls } from "./controls-of.js";
import { type Enums, valuesOf } from "./read-enums.js";
import { vocabularyOf } from "./read-vocabularies.js";

/** The enums whose values say what they weigh in the priority of an incident. */
export function readJudgements(enums: Enums): readonly Judgement[] {
  return [...enums.values()]
    .map((one) => ({
      ...vocabularyOf(one),
      terms: one.values.flatMap((value) => {
        const [use] = value.uses("weight");
        return use ? [{ ...withControls(value), weight: number(use, "is") }] : [];
      }),
    }))
    .filter(({ terms }) => terms.length > 0);
}

export function readPriorities(enums: Enums): readonly Priority[] {
  return valuesOf(enums, "Priority").map(({ term, uses }) => {
    const cases = uses("priority");
    return {
      ...term,
      rank: number(cases[0], "rank"),
      cases: cases.map((use) => ({ heaviest: number(use, "heaviest"), severalGrave: flag(use, "severalGrave") })),
    };
  });
}

/** The descriptions of the directives that the rule is declared with. */
export function readPriorityRules(schema: GraphQLSchema): ProcessModel["priorityRules"] {
  const weight = schema.getDirective("weight")?.args.find(({ name }) => name === "is");
  return [
    { coordinate: "@weight(is:)", description: weight?.description ?? "" },
    { coordinate: "@priority", description: schema.getDirective("priority")?.description ?? "" },
  ].filter(({ description }) => description !== "");
}
