import { cellLink, functionLink, termLink } from "../links/links.js";
import { prose } from "../markdown/prose.js";
import { isOpenToAll } from "../model/is-open-to-all.js";
import type { Allowance, Operation, ProcessModel, Term } from "../model/process-model.js";
import { stateNamed } from "../model/state-named.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";

type Words = PageWords["policy"];

/** Who may: each alternative, of which any one is enough. */
export function allowanceWords(operation: Operation, model: ProcessModel, words: Words): readonly string[] {
  if (!isOpenToAll(operation, model)) return operation.allow.map((one) => alternative(one, operation, model, words));
  const others = operation.allow.filter(({ responsibility, holder }) => responsibility || holder);
  return [...others.map((one) => alternative(one, operation, model, words)), prose(words.everyFunction)];
}

/** All that one alternative asks for, as one: a cell or a function, as which named person, and in which states. */
function alternative(allowance: Allowance, operation: Operation, model: ProcessModel, words: Words): string {
  const cells = withCodes(model.cells, [allowance.responsibility]).map((cell) => cellLink(model, cell));
  const functions = withCodes(model.functions, [allowance.function]).map(functionLink);
  const [team] = cells.length > 0 ? cells.map((cell) => [cell, ...functions].join(words.ofFunction)) : functions;
  const [holder] = withCodes(model.holders, [allowance.holder]);
  const [vacant] = withCodes(model.holders, [allowance.vacant]);
  const inSentence = (term: Term) => termLink({ ...term, title: words.inSentence(term.title) });
  const who = team && holder ? words.as(team, inSentence(holder)) : (team ?? (holder ? termLink(holder) : ""));
  const person = vacant ? words.whileVacant(who, inSentence(vacant)) : who;
  const states = allowance.from.map((state) => stateNamed(state, operation, model)?.title ?? state);
  return states.length > 0 ? words.whileIn(person, prose(states.join(words.orKind))) : person;
}
