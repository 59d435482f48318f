import { heading } from "../markdown/heading.js";
import { paragraphs, prose } from "../markdown/prose.js";
import type { TypeEntry } from "../reference/reference-model.js";
import { apiLink } from "../reference/reference-place.js";
import { wordsOfName } from "../schema/words-of-code.js";
import { directiveLines } from "./directive-lines.js";
import { memberBlocks } from "./member-blocks.js";
import type { ReferenceContext } from "./reference-context.js";

/** A type below a heading of its own, with its members one level further down. */
export function typeBlocks(type: TypeEntry, context: ReferenceContext): readonly string[] {
  return [
    heading(2, `\`${type.name}\``, type.coordinate),
    ...typeHead(type, context),
    ...type.members.flatMap((member) => memberBlocks(member, 3, context)),
  ];
}

/** What holds for the whole of a type: what it is called and means, what it stands for, where it is used. */
export function typeHead(type: TypeEntry, context: ReferenceContext): readonly string[] {
  const { reference, words } = context;
  const links = (coordinates: readonly string[]) => coordinates.map((one) => apiLink(reference, one)).join(", ");
  const possible = type.kind === "union" ? words.reference.members : words.reference.implementations;
  const rows = [
    [words.reference.interfaces, links(type.interfaces)],
    [possible, links(type.possibleTypes)],
    [words.reference.usedBy, links(type.usedBy)],
    [words.policy.subgraph, type.subgraphs.map((name) => `\`${name}\``).join(", ")],
  ].flatMap(([name = "", value = ""]) => (value === "" ? [] : [`<dt>${prose(name)}</dt>`, `<dd>${value}</dd>`]));
  return [
    nameAndTitle(type),
    type.description === "" ? `*${prose(words.reference.noText)}*` : paragraphs(type.description),
    directiveLines(type.directives, context),
    rows.length > 0 ? ['<dl className="policy">', ...rows, "</dl>"].join("\n") : "",
  ];
}

/** What people call the type, where that says more than its name. */
function nameAndTitle({ name, title }: TypeEntry): string {
  return !title || title === wordsOfName(name) ? "" : `<p className="called">${prose(title)}</p>`;
}
