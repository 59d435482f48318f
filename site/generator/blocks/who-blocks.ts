import { functionLink, link, operationLink, termLink } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import { prose } from "../markdown/prose.js";
import { allows } from "../model/allows.js";
import { isOpenToAll } from "../model/is-open-to-all.js";
import type { Operation, ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** Who may carry out some operations: the cells of each side, then team functions and named persons. */
export function whoBlocks(operations: readonly Operation[], model: ProcessModel, words: PageWords): readonly string[] {
  const text = words.phases;
  const sides = model.sides.flatMap((side) => {
    const items = model.cells
      .filter((cell) => cell.side === side.code)
      .flatMap((cell) => {
        const own = operations.filter(allows("responsibility", cell.code));
        const name = link(prose(cell.title), "matrix.mdx", cell.code);
        return own.length > 0 ? [`${name}: ${own.map(operationLink).join(", ")}`] : [];
      });
    return [heading(3, side.title, side.code), items.length > 0 ? bullets(items) : `*${prose(text.nobody)}*`];
  });
  const open = operations.filter((operation) => isOpenToAll(operation, model));
  const functions = model.functions.flatMap((term) => {
    const own = operations.filter(allows("function", term.code)).filter((operation) => !open.includes(operation));
    return own.length > 0 ? [`${functionLink(term)}: ${own.map(operationLink).join(", ")}`] : [];
  });
  const items = [
    ...functions,
    ...(open.length > 0 ? [`${prose(words.policy.everyFunction)}: ${open.map(operationLink).join(", ")}`] : []),
  ];
  const people = model.holders.flatMap((term) => {
    const own = operations.filter(allows("holder", term.code));
    return own.length > 0 ? [`${termLink(term)}: ${own.map(operationLink).join(", ")}`] : [];
  });
  return [
    ...sides,
    ...(items.length > 0 ? [heading(3, text.byFunction, "functions"), bullets(items)] : []),
    ...(people.length > 0 ? [heading(3, text.byHolder, "holders"), bullets(people)] : []),
  ];
}
