import { actorWords } from "../blocks/actor-words.js";
import { codeLine, sinceLine } from "../blocks/since-note.js";
import { stateDiagram } from "../diagrams/state-diagram.js";
import { isBeside, type StateEdge, stateEdges } from "../diagrams/state-edges.js";
import { courseLink, gateUseLink, link, machineFile } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
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
  const ways = stateEdges(machine, model);
  const moves = ways.filter(({ from, to }) => from !== to);
  const rows = moves.flatMap((way) => {
    const ends = [
      prose(way.from === undefined ? words.policy.newOne : titleOf(machine.states, way.from)),
      prose(titleOf(machine.states, way.to)),
    ];
    return way.by.length > 0
      ? way.by.map((one) => [
          ...ends,
          way.beside.includes(one) ? `${courseLink(one)} (${prose(words.policy.beside)})` : courseLink(one),
          prose(actorWords(one, model, words.policy)),
          one.gates.map((use) => gateUseLink(model, use)).join("<br />"),
        ])
      : [[...ends, prose(text.byItself), "", ""]];
  });
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
      stateDiagram(machine, model, {
        title: text.diagram(machine.title),
        description: text.diagramDescription(machine.states.length, moves.length),
      }),
      ...(moves.some(({ bySystem }) => bySystem) ? [prose(text.dashed)] : []),
      ...(moves.some(isBeside) ? [prose(text.dotted)] : []),
      heading(2, text.ways, "ways"),
      table("facts transitions", [text.from, text.to, text.by, text.who, text.gates], rows),
      heading(2, text.states, "states"),
      ...machine.states.flatMap((state) => stateBlocks(state, machine, ways, model, words)),
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
    ...(staying.length > 0 ? [`${prose(text.staying)}: ${staying.map(courseLink).join(", ")}`] : []),
  ];
}
