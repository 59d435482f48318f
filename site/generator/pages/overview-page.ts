import type { LocalHistory } from "../history/local-history.js";
import { functionLink, link, notificationFile, phaseLink } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel, Term } from "../model/process-model.js";
import { workOf } from "../model/work-of.js";
import type { PageWords } from "../words/page-words.js";
import { arrowList, cycleDrawings } from "./cycle-page.js";
import { responseBlocks } from "./response-blocks.js";

/** The page a reader lands on: what the process is, its phases, its parts, and how to check it. */
export function overviewPage(model: ProcessModel, words: PageWords, { released }: LocalHistory): Page {
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
      ...provenLine(model, words),
      // The pages by hand and those of all versions are of the site as it stands, not of a released version.
      ...(released ? [] : audienceBlocks(text.audiences)),
      heading(2, words.definition.title, "DefinitionPredicate"),
      prose(words.definition.introduction),
      bullets(model.definition.map(titleAndText)),
      heading(2, words.definition.goals, "Goal"),
      bullets(model.goals.map(titleAndText)),
      heading(2, text.phases, "phases"),
      prose(text.phasesIntroduction),
      ...cycleDrawings(model, words),
      arrowList(model, words),
      ['<div className="phases">', "", ...phaseItems, "", "</div>"].join("\n"),
      ...responseBlocks(model, words),
      heading(2, text.model, "model"),
      prose(text.modelIntroduction(cells.length, activities.length, sides.length, operations.length)),
      bullets([link(prose(text.toMatrix), "matrix.mdx"), link(prose(text.toOperations), "operations.mdx")]),
      heading(2, text.functions, "functions"),
      ['<div className="functions">', "", ...functionItems, "", "</div>"].join("\n"),
      heading(2, words.definition.parts, "parts"),
      partList(model, words, released === undefined),
      heading(2, text.proofTitle, "check"),
      prose(text.proofText),
    ],
  );
}

/** How much of the process was explored, and what holds in it. */
function provenLine({ proof, version }: ProcessModel, { proven, history }: PageWords): readonly string[] {
  if (!proof) return [];
  const process = version.isReleased && version.last ? history.isVersion(version.last) : proven.process;
  const line = proven.line(process, proof.states, proof.properties.length);
  return [`${prose(line)} ${link(prose(proven.toPage), "proven.mdx")}`];
}

const titleAndText = ({ title, description }: Term) => `**${prose(title)}.** ${prose(description)}`;

function audienceBlocks({ title, pages }: PageWords["overview"]["audiences"]): readonly string[] {
  const items = pages.map(([name, about]) => `[${prose(about.title)}](/for/${name}): ${prose(about.text)}`);
  return [heading(2, title, "for-whom"), bullets(items)];
}

/** The pages that are not linked above, each with what it tells. */
function partList(model: ProcessModel, words: PageWords, hasHistory: boolean): string {
  const { reactions, proof } = model;
  const { work, machines, permissions, gates, severity, notification, events, controls, glossary, history } = words;
  const pages = [
    ...(workOf(model).length > 0 ? ([["work/index.mdx", work]] as const) : []),
    ["machines/index.mdx", machines],
    ...(reactions.length > 0 ? ([["reactions.mdx", words.reactions]] as const) : []),
    ["permissions.mdx", permissions],
    ["gates.mdx", gates],
    ["severity.mdx", severity],
    [notificationFile(model), notification],
    ["events.mdx", events],
    ["controls.mdx", controls],
    ...(proof ? ([["proven.mdx", words.proven]] as const) : []),
    ["glossary.mdx", glossary],
    ...(hasHistory
      ? ([
          ["versions.mdx", history.versions],
          ["changes.mdx", history.changes],
        ] as const)
      : []),
  ] as const;
  return bullets(pages.map(([file, { title, description }]) => `${link(prose(title), file)}: ${prose(description)}`));
}
