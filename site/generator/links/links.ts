import { prose } from "../markdown/prose.js";
import { isReaction } from "../model/is-reaction.js";
import type {
  Cell,
  Control,
  Declaration,
  GateUse,
  Operation,
  ProcessModel,
  Reaction,
  RecordType,
  Term,
} from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";

/*
 * Links name the file they lead to, from the folder of all pages on: Docusaurus finds it from whatever folder, in
 * whatever language, and fails the build if it or its anchor is not there.
 */

export function link(text: string, file: string, anchor?: string): string {
  return `[${text}](/process/${file}${anchor === undefined ? "" : `#${anchor}`})`;
}

/** A link to the place of a responsibility in the matrix. Two places may share a title, so the side is named too. */
export function cellLink(model: ProcessModel, cell: Cell): string {
  return `${link(prose(cell.title), "matrix.mdx", cell.code)} (${prose(titleOf(model.sides, cell.side))})`;
}

export function functionLink(term: Term): string {
  return link(prose(term.title), "teams.mdx", term.code);
}

export function phaseLink(term: Term): string {
  return link(prose(term.title), phaseFile(term.code));
}

export function gateLink(term: Term): string {
  return link(prose(term.title), "gates.mdx", term.code);
}

/** A gate, and what it is asked of where that is not the thing acted on itself. */
export function gateUseLink({ gates, gateScopes }: ProcessModel, { gate, of }: GateUse): string {
  const scopes = withCodes(gateScopes, [of]).map((scope) => ` (${termLink(scope)})`);
  return `${withCodes(gates, [gate]).map(gateLink).join("")}${scopes.join("")}`;
}

/** A link to a word that has its place in the glossary alone. */
export function termLink(term: Term): string {
  return link(prose(term.title), "glossary.mdx", term.coordinate);
}

/** The place of the query that reads records of a type. */
export const queryAnchor = ({ code }: RecordType) => `query-${code}`;

export function queryLink(record: RecordType, text = record.title): string {
  return link(prose(text), "controls.mdx", queryAnchor(record));
}

/** What an operation or reaction is called on a page: its title, and beside it the name by which programs and records call it. */
export const operationText = ({ title, name }: Declaration) => (title === "" ? `\`${name}\`` : `${title} \`${name}\``);

export function operationLink(operation: Operation): string {
  return link(prose(operationText(operation)), "operations.mdx", operation.name);
}

function reactionLink(reaction: Reaction): string {
  return link(prose(operationText(reaction)), "reactions.mdx", reaction.name);
}

export const declarationLink = (declaration: Operation | Reaction): string =>
  isReaction(declaration) ? reactionLink(declaration) : operationLink(declaration);

/** The same by its name alone, inside a sentence that says the name. */
export function operationNameLink({ name }: Operation): string {
  return link(`\`${name}\``, "operations.mdx", name);
}

/** The numbers of controls as the language cites them, each leading to its place in the crosswalk. */
export function controlLinks(model: ProcessModel, { framework, ids }: Control, { cited }: PageWords["policy"]): string {
  const links = ids.map((id) => {
    const control = model.controls.find((one) => one.framework === framework && one.id === id);
    return control ? link(prose(cited(id)), "controls.mdx", control.code) : prose(cited(id));
  });
  return `${prose(titleOf(model.frameworks, framework))}: ${links.join(", ")}`;
}

/** Each phase and each machine has a page named after its code. */
export function phaseFile(code: string): string {
  return `phases/${fileName(code)}.mdx`;
}

/** And so has each family of the work between transitions. */
export function workFile(code: string): string {
  return `work/${fileName(code)}.mdx`;
}

export function machineFile(code: string): string {
  return `machines/${fileName(code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_"))}.mdx`;
}

/** The entry to the deadlines; up to version 2.0.0, which did not say which law sets each, the only page of them. */
export const notificationFile = ({ laws }: Pick<ProcessModel, "laws">): string =>
  laws.length > 0 ? "notification/index.mdx" : "notification.mdx";

/** Each law that asks for a notice has a page of its own. */
export function lawFile(code: string): string {
  return `notification/${fileName(code)}.mdx`;
}

const fileName = (code: string) => code.toLowerCase().replaceAll("_", "-");
