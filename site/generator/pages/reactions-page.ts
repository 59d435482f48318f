import { declarationRows } from "../blocks/declaration-rows.js";
import { oneAnswer, type PolicyRow, policyList } from "../blocks/policy-list.js";
import { sinceRow } from "../blocks/since-note.js";
import { link, operationText } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel, Reaction, Timer } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** What happens without a caller: what sets it off, and what changes. A version that declared none has no such page. */
export function reactionsPage(model: ProcessModel, words: PageWords): readonly Page[] {
  if (model.reactions.length === 0) return [];
  const { title, description, introduction } = words.reactions;
  return [
    writePage({ file: "reactions.mdx", title, description, position: 8, proof: words.proof }, [
      prose(introduction),
      ...waitBlocks(model, words),
      ...model.reactions.flatMap((reaction) => [
        heading(2, operationText(reaction), reaction.name),
        paragraphs(reaction.description),
        policyList(reactionRows(reaction, model, words), sinceRow(model, reaction.coordinate, words)),
      ]),
    ]),
  ];
}

/** How long somebody is waited for, the gravest incidents first. */
function waitBlocks({ timers, severities }: ProcessModel, { reactions }: PageWords): readonly string[] {
  if (timers.length === 0) return [];
  const gravestFirst = [...severities].reverse();
  const lengthOf = ({ waits }: Timer, severity: string) => {
    const wait = waits.find((one) => one.severity === severity);
    return prose(wait ? reactions.lengthOf(wait.minutes) : reactions.setByClock);
  };
  return [
    heading(2, reactions.waits, "Timer"),
    prose(reactions.aboutWaits),
    table(
      "facts",
      [reactions.waitsFor, ...gravestFirst.map(({ title }) => title)],
      timers.map((timer) => [
        `[${prose(timer.title)}](#${timer.code})`,
        ...gravestFirst.map(({ code }) => lengthOf(timer, code)),
      ]),
    ),
    ...timers.flatMap(({ title, code, description }) => [heading(3, title, code), paragraphs(description)]),
  ];
}

function reactionRows(reaction: Reaction, model: ProcessModel, words: PageWords): readonly PolicyRow[] {
  const { phase, gates, transition, establishes, clears, controls, subgraph } = declarationRows;
  const shared = [phase, gates, transition, establishes, clears, controls, subgraph].map((row) =>
    row(reaction, model, words.policy),
  );
  return [
    { label: words.reactions.setOffBy, answers: oneAnswer(triggerWords(reaction, model, words)) },
    // What it does not have goes without saying: most reactions have neither gates nor controls.
    ...shared.map(({ label, answers }) => ({ label, answers })),
  ];
}

/** On which event, or how often its time is looked for, and what has been waited for then. */
function triggerWords({ on, every, timer }: Reaction, model: ProcessModel, { reactions }: PageWords): string {
  const { eventTypes, timers } = model;
  if (on === "") {
    const waits = timers.filter(({ code }) => code === timer).map(({ title, code }) => `[${prose(title)}](#${code})`);
    return [...waits, prose(reactions.every(every))].join(": ");
  }
  const event = eventTypes.find(({ type }) => type === on);
  return `${event ? `${link(prose(event.title), "events.mdx", event.code)} ` : ""}\`${on}\``;
}
