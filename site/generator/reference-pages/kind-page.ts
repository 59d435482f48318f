import { link } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { DirectiveEntry } from "../reference/reference-model.js";
import { typeFile } from "../reference/reference-place.js";
import { argumentList } from "./member-blocks.js";
import type { ReferenceContext } from "./reference-context.js";
import { typeBlocks } from "./type-blocks.js";

type KindPage = "lists" | "abstract" | "inputs" | "enums" | "scalars";

/** The page that has the place of several types, by name; nothing where the schema has none of them. */
export function kindPages(name: KindPage, file: string, position: number, context: ReferenceContext): readonly Page[] {
  const types = context.reference.types.filter((type) => typeFile(type) === file);
  const blocks = types.flatMap((type) => typeBlocks(type, context));
  const glossary = name === "enums" ? [link(prose(context.words.glossary.title), "glossary.mdx")] : [];
  return types.length === 0 ? [] : [pageOf(name, file, position, context, [...glossary, ...blocks])];
}

/** Every directive of the process, with its arguments and where it may stand. */
export function directivesPage(position: number, context: ReferenceContext): Page {
  const blocks = context.reference.directives.flatMap((directive) => directiveBlocks(directive, context));
  return pageOf("directives", "directives.mdx", position, context, blocks);
}

function pageOf(
  name: KindPage | "directives",
  file: string,
  position: number,
  { words }: ReferenceContext,
  blocks: readonly string[],
): Page {
  const { title, description, introduction } = words.reference[name];
  const head = { file, title, description, position, proof: words.proof, contentsTo: 2 };
  return writePage(head, [prose(introduction), ...blocks]);
}

function directiveBlocks(directive: DirectiveEntry, context: ReferenceContext): readonly string[] {
  const { locations, repeatable } = context.words.reference;
  const places = directive.locations.map((location) => `\`${location}\``).join(", ");
  return [
    heading(2, `\`@${directive.name}\``, directive.coordinate),
    paragraphs(directive.description),
    argumentList(directive.arguments, context),
    `<dl className="policy"><dt>${prose(locations)}</dt><dd>${places}${directive.isRepeatable ? ` (${prose(repeatable)})` : ""}</dd></dl>`,
  ];
}
