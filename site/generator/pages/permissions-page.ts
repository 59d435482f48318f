import { functionLink, link, operationLink, phaseLink } from "../links/links.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { Operation, ProcessModel, Term } from "../model/process-model.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";

/** Who may do something: a side of the matrix by one of its responsibilities, a team function by itself, or a kind of account. */
interface Holder {
  readonly title: string;
  readonly heading: string;
  readonly may: (operation: Operation) => boolean;
}

/** Every operation against every holder, phase by phase. */
export function permissionsPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction, sideHint, programHint } = words.permissions;
  return writePage({ file: "permissions.mdx", title, description, position: 7, proof: words.proof, contentsTo: 0 }, [
    prose(introduction),
    prose(sideHint),
    prose(programHint),
    permissionTable(model, words),
  ]);
}

function permissionTable(model: ProcessModel, words: PageWords): string {
  const text = words.permissions;
  const holders = holdersOf(model);
  const heads = holders.map(({ heading }) => `<th scope="col"><div>${heading}</div></th>`);
  const phases = model.phases.flatMap((phase) => {
    const operations = model.operations.filter(({ phases: [first] }) => first === phase.code);
    return operations.length > 0 ? [{ name: phaseLink(phase), operations }] : [];
  });
  const inAny = model.operations.filter(({ phases }) => phases.length === 0);
  const groups = [
    ...phases,
    ...(inAny.length > 0 ? [{ name: prose(words.operations.noPhase), operations: inAny }] : []),
  ];
  const mark = (operation: Operation, { title, may }: Holder) =>
    may(operation) ? `<td><span role="img" aria-label={${JSON.stringify(text.may(title))}}>●</span></td>` : "<td></td>";
  const row = (operation: Operation) =>
    [
      "<tr>",
      `<th scope="row">${titleAndName(operation)}</th>`,
      ...holders.map((holder) => mark(operation, holder)),
      "</tr>",
    ].join("\n");
  return [
    `<div className="wide" role="group" aria-label={${JSON.stringify(text.title)}} tabIndex={0}>`,
    '<table className="permissions">',
    ["<thead>", "<tr>", `<th scope="col">${prose(text.operation)}</th>`, ...heads, "</tr>", "</thead>"].join("\n"),
    ...groups.map(({ name, operations }) =>
      [
        "<tbody>",
        `<tr><th scope="rowgroup" colSpan={${holders.length + 1}}>${name}</th></tr>`,
        ...operations.map(row),
        "</tbody>",
      ].join("\n"),
    ),
    "</table>",
    "</div>",
  ].join("\n");
}

/** The name stands beside the link: where there is no room for both, the style sheet leaves it out. */
function titleAndName(operation: Operation): string {
  const { title, name } = operation;
  return title === "" ? operationLink(operation) : `${link(prose(title), "operations.mdx", name)} \`${name}\``;
}

function holdersOf(model: ProcessModel): readonly Holder[] {
  const sides = model.sides.map((side) => ({
    title: side.title,
    heading: link(prose(side.title), "matrix.mdx"),
    may: ({ responsibilities }: Operation) =>
      withCodes(model.cells, responsibilities).some((cell) => cell.side === side.code),
  }));
  // What an account must be, not what is enough: it stands apart, behind those of whom one is enough.
  const programs = model.actors
    .filter(({ code }) => code !== "PERSON")
    .map((term) => ({
      title: term.title,
      heading: link(prose(term.title), "glossary.mdx"),
      may: ({ actors }: Operation) => actors.includes(term.code),
    }));
  const functions = model.functions.map((term: Term) => ({
    title: term.title,
    heading: functionLink(term),
    may: (operation: Operation) => operation.functions.includes(term.code),
  }));
  return [...sides, ...functions, ...programs];
}
