import type { StateWay } from "../diagrams/state-ways.js";
import { declarationLink, gateUseLink } from "../links/links.js";
import { prose } from "../markdown/prose.js";
import type { Machine, ProcessModel } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import type { PageWords } from "../words/page-words.js";
import { actorWords } from "./actor-words.js";

type Shown = "with gates" | "without gates";

/** The numbered ways of a drawing in words: from where to where, what goes it, who does that, and what it waits for. */
export const wayList = (
  ways: readonly StateWay[],
  machine: Machine,
  model: ProcessModel,
  words: PageWords,
  shown: Shown,
): string =>
  ['<ol className="arrows ways">', ...ways.map((way) => wayItem(way, machine, model, words, shown)), "</ol>"].join(
    "\n",
  );

function wayItem(way: StateWay, machine: Machine, model: ProcessModel, words: PageWords, shown: Shown): string {
  const text = words.machines;
  const title = (code: string | undefined) =>
    prose(code === undefined ? words.policy.newOne : titleOf(machine.states, code));
  const from = way.from.map(title).join(", ");
  const head = way.stays ? `↻ ${from}` : `${from} → ${way.to.map(title).join(", ")}`;
  const gates = (one: StateWay["by"][number]) =>
    shown === "with gates" && one.gates.length > 0
      ? ` ${prose(text.gates)}: ${one.gates.map((use) => gateUseLink(model, use)).join(", ")}.`
      : "";
  const by = way.by.map((one) => {
    const beside = way.beside.includes(one) ? ` (${prose(words.policy.beside)})` : "";
    const who = `${prose(actorWords(one, model, words.policy))}.${gates(one)}`;
    return `<span className="by">${declarationLink(one)}${beside} <span className="way">${who}</span></span>`;
  });
  return `<li><strong>${head}</strong> ${by.length > 0 ? by.join(" ") : `<span className="way">${prose(text.byItself)}</span>`}</li>`;
}
