import { cellLink, functionLink, termLink } from "../links/links.js";
import { prose } from "../markdown/prose.js";
import { isOpenToAll } from "../model/is-open-to-all.js";
import type { Allowance, Operation, ProcessModel, Term } from "../model/process-model.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";

type Words = PageWords["policy"];

/** Who may: each alternative, of which any one is enough. */
export function allowanceWords(operation: Operation, model: ProcessModel, words: Words): readonly string[] {
  if (!isOpenToAll(operation, model)) return operation.allow.map((one) => alternative(one, model, words));
  const others = operation.allow.filter(({ responsibility, holder }) => responsibility || holder);
  return [...others.map((one) => alternative(one, model, words)), prose(words.everyFunction)];
}

/** All that one alternative asks for, as one: a cell or a function, and as which named person. */
function alternative(allowance: Allowance, model: ProcessModel, words: Words): string {
  const cells = withCodes(model.cells, [allowance.responsibility]).map((cell) => cellLink(model, cell));
  const functions = withCodes(model.functions, [allowance.function]).map(functionLink);
  const [team] = cells.length > 0 ? cells.map((cell) => [cell, ...functions].join(words.ofFunction)) : functions;
  const [holder] = withCodes(model.holders, [allowance.holder]);
  const [vacant] = withCodes(model.holders, [allowance.vacant]);
  const inSentence = (term: Term) => termLink({ ...term, title: words.inSentence(term.title) });
  const who = team && holder ? words.as(team, inSentence(holder)) : (team ?? (holder ? termLink(holder) : ""));
  return vacant ? words.whileVacant(who, inSentence(vacant)) : who;
}
