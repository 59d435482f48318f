import { functionLink, link, operationLink, phaseLink } from "../links/links.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { Allowance, Operation, ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** A column: a side of the matrix by one of its responsibilities, a team function, a named person, or a kind of account. */
interface Column {
  readonly title: string;
  readonly heading: string;
  /** Whether it may: by itself, only as a named person or while there is none, or not at all. */
  readonly may: (operation: Operation) => "may" | "mayAsNamed" | undefined;
}

/** Every operation against all who may, phase by phase. */
export function permissionsPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction, sideHint, namedHint, programHint } = words.permissions;
  return writePage({ file: "permissions.mdx", title, description, position: 9, proof: words.proof, contentsTo: 0 }, [
    prose(introduction),
    prose(sideHint),
    ...(namesHolders(model) ? [prose(namedHint)] : []),
    prose(programHint),
    permissionTable(model, words),
  ]);
}

function permissionTable(model: ProcessModel, words: PageWords): string {
  const text = words.permissions;
  const columns = columnsOf(model, words);
  const heads = columns.map(({ heading }) => `<th scope="col"><div>${heading}</div></th>`);
  const phases = model.phases.flatMap((phase) => {
    const operations = model.operations.filter(({ phases: [first] }) => first === phase.code);
    return operations.length > 0 ? [{ name: phaseLink(phase), operations }] : [];
  });
  const inAny = model.operations.filter(({ phases }) => phases.length === 0);
  const groups = [
    ...phases,
    ...(inAny.length > 0 ? [{ name: prose(words.operations.noPhase), operations: inAny }] : []),
  ];
  const mark = (operation: Operation, { title, may }: Column) => {
    const how = may(operation);
    return how
      ? `<td><span role="img" aria-label={${JSON.stringify(text[how](title))}}>${how === "may" ? "●" : "◐"}</span></td>`
      : "<td></td>";
  };
  const row = (operation: Operation) =>
    [
      "<tr>",
      `<th scope="row">${titleAndName(operation)}</th>`,
      ...columns.map((column) => mark(operation, column)),
      "</tr>",
    ].join("\n");
  return [
    `<div className="wide" role="group" aria-label={${JSON.stringify(text.title)}} tabIndex={0}>`,
    '<table className="permissions">',
    ["<thead>", "<tr>", `<th scope="col">${prose(text.operation)}</th>`, ...heads, "</tr>", "</thead>"].join("\n"),
    ...groups.map(({ name, operations }) =>
      [
        "<tbody>",
        `<tr><th scope="rowgroup" colSpan={${columns.length + 1}}>${name}</th></tr>`,
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

const namesHolders = ({ operations }: ProcessModel) =>
  operations.some(({ allow }) => allow.some(({ holder, vacant }) => holder || vacant));

function columnsOf(model: ProcessModel, { permissions }: PageWords): readonly Column[] {
  const sideOf = ({ responsibility }: Allowance) => model.cells.find(({ code }) => code === responsibility)?.side;
  const sides = model.sides.map((side) => ({
    title: side.title,
    heading: link(prose(side.title), "matrix.mdx"),
    may: mayBy((one) => sideOf(one) === side.code),
  }));
  const functions = model.functions.map((term: Term) => ({
    title: term.title,
    heading: functionLink(term),
    may: mayBy((one) => one.function === term.code),
  }));
  const named = {
    title: permissions.named,
    heading: link(prose(permissions.named), "glossary.mdx"),
    may: ({ allow }: Operation) =>
      allow.some(({ responsibility, function: code, holder }) => holder && !responsibility && !code)
        ? ("may" as const)
        : undefined,
  };
  // What an account must be, not what is enough: it stands apart, behind those of whom one is enough.
  const programs = model.actors
    .filter(({ code }) => code !== "PERSON")
    .map((term) => ({
      title: term.title,
      heading: link(prose(term.title), "glossary.mdx"),
      may: ({ actors }: Operation) => (actors.includes(term.code) ? ("may" as const) : undefined),
    }));
  return [...sides, ...functions, ...(namesHolders(model) ? [named] : []), ...programs];
}

const mayBy =
  (isOf: (allowance: Allowance) => boolean) =>
  ({ allow }: Operation) => {
    const own = allow.filter(isOf);
    if (own.length === 0) return undefined;
    return own.some(({ holder, vacant, from }) => !holder && !vacant && from.length === 0) ? "may" : "mayAsNamed";
  };
