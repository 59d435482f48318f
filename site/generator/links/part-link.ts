import { prose } from "../markdown/prose.js";
import type { ProcessModel } from "../model/process-model.js";
import { cellLink, declarationLink, link } from "./links.js";
import { placeLink } from "./place-link.js";

/** A link to the place of whatever has this coordinate; its name alone where no page has a place for it; or nothing. */
export function partLink(model: ProcessModel, exact: string): string | undefined {
  // The words of a refusal have their place with their gate.
  const coordinate = exact.replace(/@refusal\..*$/, "");
  const same = (part: { readonly coordinate: string }) => part.coordinate === coordinate;
  const declaration = [...model.operations, ...model.reactions].find(same);
  if (declaration) return declarationLink(declaration);
  const cell = model.cells.find(same);
  if (cell) return cellLink(model, cell);
  const term = model.vocabularies.flatMap(({ terms }) => terms).find(same);
  if (term) return placeLink(model, term, term.title) ?? link(prose(term.title), "glossary.mdx", coordinate);
  const other = [...model.vocabularies, ...model.records].find(same);
  return other && prose(other.title);
}

/** What people call whatever has this coordinate; the text itself if nothing has. */
export function partName(model: ProcessModel, coordinate: string): string {
  const parts = [
    ...model.vocabularies.flatMap(({ terms }) => terms),
    ...model.vocabularies,
    ...model.records,
    ...model.operations,
  ];
  return parts.find((part) => part.coordinate === coordinate)?.title ?? coordinate;
}
