import { courseRows } from "../blocks/course-rows.js";
import { oneAnswer, type PolicyRow, policyList } from "../blocks/policy-list.js";
import { sinceRow } from "../blocks/since-note.js";
import { link, operationText } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel, Reaction } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** What happens without a caller: what sets it off, and what changes. A version that declared none has no such page. */
export function reactionsPage(model: ProcessModel, words: PageWords): readonly Page[] {
  if (model.reactions.length === 0) return [];
  const { title, description, introduction } = words.reactions;
  return [
    writePage({ file: "reactions.mdx", title, description, position: 8, proof: words.proof }, [
      prose(introduction),
      ...model.reactions.flatMap((reaction) => [
        heading(2, operationText(reaction), reaction.name),
        paragraphs(reaction.description),
        policyList(reactionRows(reaction, model, words), sinceRow(model, reaction.coordinate, words)),
      ]),
    ]),
  ];
}

function reactionRows(reaction: Reaction, model: ProcessModel, words: PageWords): readonly PolicyRow[] {
  const { phase, gates, transition, establishes, clears, controls, subgraph } = courseRows;
  const shared = [phase, gates, transition, establishes, clears, controls, subgraph].map((row) =>
    row(reaction, model, words.policy),
  );
  return [
    { label: words.reactions.setOffBy, answers: oneAnswer(triggerWords(reaction, model, words)) },
    // What it does not have goes without saying: most reactions have neither gates nor controls.
    ...shared.map(({ label, answers }) => ({ label, answers })),
  ];
}

/** On which event, or how often its time is looked for. */
function triggerWords({ on, every }: Reaction, { eventTypes }: ProcessModel, { reactions }: PageWords): string {
  if (on === "") return prose(reactions.every(every));
  const event = eventTypes.find(({ type }) => type === on);
  return `${event ? `${link(prose(event.title), "events.mdx", event.code)} ` : ""}\`${on}\``;
}
