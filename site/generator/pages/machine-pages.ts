import { actorWords } from "../blocks/actor-words.js";
import { codeLine, sinceLine } from "../blocks/since-note.js";
import { stateDiagram } from "../diagrams/state-diagram.js";
import { isBeside, type StateEdge, stateEdges } from "../diagrams/state-edges.js";
import { type StateWay, stateWays } from "../diagrams/state-ways.js";
import { courseLink, gateUseLink, link, machineFile } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { Machine, ProcessModel } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import type { PageWords } from "../words/page-words.js";

/** What has a state: all of it on one page, and each with a page of its own. */
export function machinePages(model: ProcessModel, words: PageWords): readonly Page[] {
  const { title, description, introduction } = words.machines;
  const all = writePage({ file: "machines/index.mdx", title, description, position: 5, proof: words.proof }, [
    prose(introduction),
    ...model.machines.flatMap((machine) => [
      heading(2, machine.title, machine.code),
      paragraphs(machine.description),
      machine.states.map((state) => link(prose(state.title), machineFile(machine.code), state.code)).join(" · "),
    ]),
  ]);
  return [all, ...model.machines.map((machine, index) => machinePage(machine, index, model, words))];
}

function machinePage(machine: Machine, index: number, model: ProcessModel, words: PageWords): Page {
  const text = words.machines;
  const edges = stateEdges(machine, model);
  const ways = stateWays(edges, machine);
  const moves = edges.filter(({ from, to }) => from !== to);
  return writePage(
    {
      file: machineFile(machine.code),
      title: machine.title,
      description: machine.description,
      position: index + 1,
      proof: words.proof,
    },
    [
      paragraphs(machine.description),
      sinceLine(model, machine, words),
      stateDiagram(machine, ways, {
        title: text.diagram(machine.title),
        description: text.diagramDescription(machine.states.length, moves.length),
      }),
      ...(moves.some(({ bySystem }) => bySystem) ? [prose(text.dashed)] : []),
      ...(moves.some(isBeside) ? [prose(text.dotted)] : []),
      prose(text.barred),
      heading(2, text.ways, "ways"),
      ['<ol className="arrows ways">', ...ways.map((way) => wayItem(way, machine, model, words)), "</ol>"].join("\n"),
      heading(2, text.states, "states"),
      ...machine.states.flatMap((state) => stateBlocks(state, machine, edges, model, words)),
    ],
  );
}

/** A numbered way in words: from where to where, what goes it, who does that, and what it waits for. */
function wayItem(way: StateWay, machine: Machine, model: ProcessModel, words: PageWords): string {
  const text = words.machines;
  const title = (code: string | undefined) =>
    prose(code === undefined ? words.policy.newOne : titleOf(machine.states, code));
  const from = way.from.map(title).join(", ");
  const head = way.stays ? `↻ ${from}` : `${from} → ${way.to.map(title).join(", ")}`;
  const gates = (one: StateWay["by"][number]) =>
    one.gates.length > 0 ? ` ${prose(text.gates)}: ${one.gates.map((use) => gateUseLink(model, use)).join(", ")}.` : "";
  const by = way.by.map((one) => {
    const beside = way.beside.includes(one) ? ` (${prose(words.policy.beside)})` : "";
    const who = `${prose(actorWords(one, model, words.policy))}.${gates(one)}`;
    return `<span className="by">${courseLink(one)}${beside} <span className="way">${who}</span></span>`;
  });
  return `<li><strong>${head}</strong> ${by.length > 0 ? by.join(" ") : `<span className="way">${prose(text.byItself)}</span>`}</li>`;
}

function stateBlocks(
  state: Machine["states"][number],
  machine: Machine,
  ways: readonly StateEdge[],
  model: ProcessModel,
  words: PageWords,
): readonly string[] {
  const text = words.machines;
  const staying = ways.filter(({ from, to }) => from === state.code && to === state.code).flatMap(({ by }) => by);
  const isLast = !ways.some(({ from, to }) => from === state.code && to !== state.code);
  const remarks = [...(state.code === machine.initial ? [text.isInitial] : []), ...(isLast ? [text.isLast] : [])];
  return [
    heading(3, state.title, state.code),
    codeLine(model, state, state.code, words),
    paragraphs(state.description),
    prose(remarks.join(" ")),
    ...(staying.length > 0 ? [`${prose(text.staying)}: ${staying.map(courseLink).join(", ")}`] : []),
  ];
}
