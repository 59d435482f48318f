import { prose } from "./prose.js";

/**
 * A table whose cells are Markdown. Each cell carries the name of its column, so that on a phone the rows can stack.
 * The first cell of a row is its heading.
 */
export function table(className: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => `<th scope="col">${prose(column)}</th>`);
  return [
    `<table className="${className}">`,
    "<thead>",
    "<tr>",
    ...head,
    "</tr>",
    "</thead>",
    "<tbody>",
    ...rows.flatMap((row) => [
      "<tr>",
      ...row.map((cell, index) => tableCell(cell, index, columns[index] ?? "")),
      "</tr>",
    ]),
    "</tbody>",
    "</table>",
  ].join("\n");
}

function tableCell(content: string, index: number, column: string): string {
  const [open, close] =
    index === 0 ? ['<th scope="row">', "</th>"] : [`<td data-column={${JSON.stringify(column)}}>`, "</td>"];
  return content === "" ? `${open}${close}` : [open, "", content, "", close].join("\n");
}
