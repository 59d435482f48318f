import { isOpenToAll } from "../model/is-open-to-all.js";
import { isReaction } from "../model/is-reaction.js";
import type { Allowance, Operation, ProcessModel, Reaction } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import type { PageWords } from "../words/page-words.js";

/** Who acts, in short: the named person, the side of the matrix or the function; the system where nobody calls. */
export function actorWords(declaration: Operation | Reaction, model: ProcessModel, words: PageWords["policy"]): string {
  if (isReaction(declaration)) return words.system;
  if (isOpenToAll(declaration, model)) return words.everyFunction;
  return [...new Set(declaration.allow.map((one) => actor(one, model)))].join(", ");
}

function actor({ responsibility, function: code, holder }: Allowance, model: ProcessModel): string {
  if (holder) return titleOf(model.holders, holder);
  const cell = model.cells.find((one) => one.code === responsibility);
  return cell ? titleOf(model.sides, cell.side) : titleOf(model.functions, code);
}
