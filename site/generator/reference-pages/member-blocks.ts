import { heading } from "../markdown/heading.js";
import { paragraphs, prose } from "../markdown/prose.js";
import type { Member, ReferenceModel } from "../reference/reference-model.js";
import { directiveLines } from "./directive-lines.js";
import type { ReferenceContext } from "./reference-context.js";
import { memberType, signature } from "./type-code.js";

/** A field or a value with all that the schema says of it. Its anchor is its coordinate. */
export function memberBlocks(member: Member, level: 2 | 3, context: ReferenceContext): readonly string[] {
  const { reference, words } = context;
  return [
    heading(level, `\`${member.name}\``, member.coordinate),
    member.type === "" ? "" : signatureLine(member, reference),
    ...(member.title ? [`<p className="called">${prose(member.title)}</p>`] : []),
    deprecation(member, words.reference.deprecated),
    member.description === "" ? `*${prose(words.reference.noText)}*` : paragraphs(member.description),
    argumentList(member.arguments, context),
    directiveLines(member.directives, context),
  ];
}

function signatureLine(member: Member, reference: ReferenceModel): string {
  const code =
    member.arguments.length > 0 ? signature(reference, member) : `<code>${memberType(reference, member)}</code>`;
  const graphs = member.subgraphs.map((name) => `<code className="subgraph">${prose(name)}</code>`);
  return `<p className="signature">${[code, ...graphs].join(" ")}</p>`;
}

/** Arguments below what takes them. */
export function argumentList(members: readonly Member[], context: ReferenceContext): string {
  const { reference, words } = context;
  if (members.length === 0) return "";
  const items = members.flatMap((argument) => [
    `<dt><Anchor id={${JSON.stringify(argument.coordinate)}} /><code>${argument.name}: ${memberType(reference, argument)}</code></dt>`,
    `<dd>${prose(argument.description)}${argument.deprecation ? ` ${deprecationText(argument, words.reference.deprecated)}` : ""}${directiveLines(argument.directives, context)}</dd>`,
  ]);
  return ['<dl className="arguments">', ...items, "</dl>"].join("\n");
}

function deprecation(member: Member, word: string): string {
  return member.deprecation ? `<p className="deprecated">${deprecationText(member, word)}</p>` : "";
}

const deprecationText = ({ deprecation: reason }: Member, word: string) =>
  `**${prose(word)}** ${prose(reason?.description ?? "")}`;
