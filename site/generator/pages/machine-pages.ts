import { machineDrawing } from "../blocks/machine-drawing.js";
import { codeLine, sinceLine } from "../blocks/since-note.js";
import { wayList } from "../blocks/way-list.js";
import { type StateEdge, stateEdges } from "../diagrams/state-edges.js";
import { stateWays } from "../diagrams/state-ways.js";
import { declarationLink, link, machineFile } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { Machine, ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** What has a state: all of it on one page, and each with a page of its own. */
export function machinePages(model: ProcessModel, words: PageWords): readonly Page[] {
  const { title, description, introduction } = words.machines;
  const all = writePage({ file: "machines/index.mdx", title, description, position: 6, proof: words.proof }, [
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
      ...machineDrawing(machine, model, words),
      prose(text.barred),
      heading(2, text.ways, "ways"),
      wayList(stateWays(edges, machine), machine, model, words, "with gates"),
      heading(2, text.states, "states"),
      ...machine.states.flatMap((state) => stateBlocks(state, machine, edges, model, words)),
    ],
  );
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
    ...(staying.length > 0 ? [`${prose(text.staying)}: ${staying.map(declarationLink).join(", ")}`] : []),
  ];
}
