import type { Page } from "../markdown/page.js";
import { indexPage } from "./index-page.js";
import { directivesPage, kindPages } from "./kind-page.js";
import { objectPages } from "./object-pages.js";
import type { ReferenceContext } from "./reference-context.js";
import { rootPages } from "./root-page.js";

/** All pages of the API reference in one language. A new kind of page is a new entry here. */
export function referencePages(context: ReferenceContext): readonly Page[] {
  return [
    indexPage(0, context),
    ...rootPages("query", 1, context),
    ...rootPages("mutation", 2, context),
    ...rootPages("subscription", 3, context),
    ...objectPages(4, context),
    ...kindPages("lists", "lists.mdx", 5, context),
    ...kindPages("abstract", "abstract-types.mdx", 6, context),
    ...kindPages("inputs", "inputs.mdx", 7, context),
    ...kindPages("enums", "enums.mdx", 8, context),
    ...kindPages("scalars", "scalars.mdx", 9, context),
    directivesPage(10, context),
  ];
}
