import { operationLink, termLink } from "../links/links.js";
import { prose } from "../markdown/prose.js";
import type { Approval, Operation, ProcessModel } from "../model/process-model.js";
import { stateNamed } from "../model/state-named.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";
import { allowanceWords } from "./allowance-words.js";
import { declarationRows } from "./declaration-rows.js";
import { oneAnswer, type PolicyRow } from "./policy-list.js";

type Words = PageWords["policy"];

const rows = {
  ...declarationRows,
  who: (operation, model, words) => ({
    label: words.who,
    answers: oneAnswer(allowanceWords(operation, model, words).join(words.or)),
    none: words.nobodyDeclared,
  }),
  separate: ({ separate }, model, words) => ({
    label: words.separate,
    answers: oneAnswer(
      separate
        .flatMap((name) => model.operations.filter((operation) => operation.name === name))
        .map((operation, index) => `${index === 0 ? `${prose(words.notBy)} ` : ""}${operationLink(operation)}`)
        .join(", "),
    ),
  }),
  approval: (operation, model, words) => ({
    label: words.approval,
    answers: operation.approval ? [approvalWords(operation.approval, operation, model, words)] : [],
  }),
  actors: ({ actors }, model, words) => ({
    label: words.actors,
    answers: oneAnswer(
      withCodes(model.actors, actors)
        .map(({ title }) => prose(title))
        .join(words.orKind),
    ),
    none: words.anyActor,
  }),
  api: ({ coordinate }, _model, words) => ({
    label: words.api,
    answers: [`[\`${coordinate}\`](/api/mutations.mdx#${coordinate})`],
  }),
} satisfies Record<string, (operation: Operation, model: ProcessModel, words: Words) => PolicyRow>;

export type OperationRow = keyof typeof rows;

/** Some of what an operation declares, as rows of a list. */
export const operationRows = (
  operation: Operation,
  model: ProcessModel,
  words: Words,
  shown: readonly OperationRow[],
): readonly PolicyRow[] => shown.map((row) => rows[row](operation, model, words));

/** Whose word is needed, from which states and under which flag. */
function approvalWords({ by, from, flag }: Approval, operation: Operation, model: ProcessModel, words: Words): string {
  const states = from.map((state) => stateNamed(state, operation, model)?.title ?? state);
  return [
    withCodes(model.holders, by).map(termLink).join(words.or),
    ...(from.length > 0 ? [prose(words.approvalFrom(states.join(", ")))] : []),
    ...withCodes(model.flags, [flag]).map((term) => words.approvalFlag(termLink(term))),
  ].join(words.and);
}
