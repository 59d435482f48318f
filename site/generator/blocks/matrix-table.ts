import { prose } from "../markdown/prose.js";
import type { ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** Activities down, sides across, and in each place the responsibilities there. On a phone the places stack. */
export function matrixTable(model: ProcessModel, words: PageWords): string {
  const columns = model.sides.map((side) => `<th scope="col">${prose(side.title)}</th>`);
  const rows = model.activities.map((activity) => {
    const places = model.sides.map((side) => matrixPlace(activity, side, model, words));
    const name = `[${prose(activity.title)}](#${activity.code})`;
    return ["<tr>", `<th scope="row">${name}</th>`, ...places, "</tr>"].join("\n");
  });
  return [
    '<table className="matrix">',
    "<thead>",
    "<tr>",
    `<th scope="col">${prose(words.matrix.activity)}</th>`,
    ...columns,
    "</tr>",
    "</thead>",
    "<tbody>",
    ...rows,
    "</tbody>",
    "</table>",
  ].join("\n");
}

/** The anchor of the responsibilities that one side has in one activity. */
export function placeAnchor(activity: Term, side: Term): string {
  return `${activity.code}.${side.code}`;
}

function matrixPlace(activity: Term, side: Term, model: ProcessModel, words: PageWords): string {
  const cells = model.cells.filter((cell) => cell.activity === activity.code && cell.side === side.code);
  const items = cells.map((cell) => `- [${prose(cell.title)}](#${cell.code})`);
  const content = items.length > 0 ? items : [prose(words.matrix.emptyPlace)];
  return [`<td data-side={${JSON.stringify(side.title)}}>`, "", ...content, "", "</td>"].join("\n");
}
