import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { functionLink, phaseLink } from "./links.js";

/** The page a reader lands on: what the process is, its phases, its parts, and how to check it. */
export function overviewPage(model: ProcessModel, words: PageWords): Page {
  const text = words.overview;
  const { cells, activities, sides, operations, functions, phases } = model;
  const phaseItems = phases.map((phase, index) => `${index + 1}. **${phaseLink(phase)}** ${prose(phase.description)}`);
  const functionItems = functions.map((term) => `- **${functionLink(term)}** ${prose(term.description)}`);
  return writePage(
    {
      file: "overview.mdx",
      title: text.title,
      description: text.description,
      position: 1,
      slug: "/",
      proof: words.proof,
    },
    [
      ...text.introduction.map(prose),
      heading(2, text.phases, "phases"),
      prose(text.phasesIntroduction),
      ['<div className="phases">', "", ...phaseItems, "", "</div>"].join("\n"),
      heading(2, text.model, "model"),
      prose(text.modelIntroduction(cells.length, activities.length, sides.length, operations.length)),
      `- [${prose(text.toMatrix)}](./matrix.mdx)\n- [${prose(text.toOperations)}](./operations.mdx)`,
      heading(2, text.functions, "functions"),
      ['<div className="functions">', "", ...functionItems, "", "</div>"].join("\n"),
      heading(2, text.proofTitle, "check"),
      prose(text.proofText),
    ],
  );
}
