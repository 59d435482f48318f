import { cycleDiagram } from "../diagrams/cycle-diagram.js";
import { phaseLink } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import type { PageWords } from "../words/page-words.js";
import { responseBlocks } from "./response-blocks.js";

/** The phases at a glance: the cycle drawn and told. */
export function cyclePage(model: ProcessModel, words: PageWords): Page {
  const text = words.phases;
  const { title, description, introduction } = text;
  const phases = model.phases.map(
    (phase, index) => `${index + 1}. **${phaseLink(phase)}** ${prose(phase.description)}`,
  );
  return writePage({ file: "phases/index.mdx", title, description, position: 2, proof: words.proof }, [
    prose(introduction),
    heading(2, text.cycle, "cycle"),
    ...cycleDrawings(model, words),
    heading(3, text.arrows, "PhaseArrow"),
    arrowList(model, words),
    ...responseBlocks(model, words),
    heading(2, text.title, "phases"),
    ['<div className="phases">', "", ...phases, "", "</div>"].join("\n"),
  ]);
}

/** The cycle twice: wide for a desk, tall for a phone. The style sheet shows one of them. */
export function cycleDrawings(model: ProcessModel, { phases }: PageWords): readonly string[] {
  const description = phases.cycleDescription(model.phaseGroups.map(({ title }) => title).join(", "));
  const said = { title: phases.cycle, description };
  return [cycleDiagram(model, said, "row"), cycleDiagram(model, said, "column")];
}

/** The arrows in words, numbered as in the drawing. */
export function arrowList(model: ProcessModel, { phases }: PageWords): string {
  const items = model.arrows.map((arrow, index) => {
    const [from, to] = [titleOf(model.phaseGroups, arrow.from), titleOf(model.phaseGroups, arrow.to)];
    const way = phases.arrow(index + 1, from, to);
    return `<li><Anchor id="${arrow.code}" /><strong>${prose(arrow.title)}</strong> <span className="way">${prose(way)}</span> ${paragraphs(arrow.description)}</li>`;
  });
  return ['<ol className="arrows">', ...items, "</ol>"].join("\n");
}
