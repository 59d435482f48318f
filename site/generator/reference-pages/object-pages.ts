import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { TypeEntry } from "../reference/reference-model.js";
import { apiLink, isListType, typeFile } from "../reference/reference-place.js";
import { memberBlocks } from "./member-blocks.js";
import type { ReferenceContext } from "./reference-context.js";
import { typeHead } from "./type-blocks.js";

/** A page for each object, and the one that lists them. */
export function objectPages(position: number, context: ReferenceContext): readonly Page[] {
  const objects = context.reference.types.filter(({ kind, name }) => kind === "object" && !isListType(name));
  return [listOf(objects, position, context), ...objects.map((type, index) => objectPage(type, index + 1, context))];
}

function listOf(objects: readonly TypeEntry[], position: number, { reference, words }: ReferenceContext): Page {
  const { title, description, introduction } = words.reference.objects;
  const rows = objects.map((type) => [apiLink(reference, type.coordinate), prose(type.description)]);
  return writePage({ file: "objects/index.mdx", title, description, position, proof: words.proof, contentsTo: 0 }, [
    prose(introduction),
    table("facts types", [words.reference.index.name, words.reference.index.content], rows),
  ]);
}

/** Its fields are the headings, so that the contents beside the page lead to each. */
function objectPage(type: TypeEntry, position: number, context: ReferenceContext): Page {
  const { proof, reference } = context.words;
  return writePage(
    { file: typeFile(type), title: type.name, description: type.description || type.name, position, proof },
    [
      `<Anchor id="${type.name}" />`,
      ...typeHead(type, context),
      heading(2, reference.fields, "fields"),
      ...type.members.flatMap((member) => memberBlocks(member, 3, context)),
    ],
  );
}
