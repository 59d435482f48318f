import { stateDiagram } from "../diagrams/state-diagram.js";
import { isBeside, stateEdges } from "../diagrams/state-edges.js";
import { stateWays } from "../diagrams/state-ways.js";
import { prose } from "../markdown/prose.js";
import type { Machine, ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** The states of a machine as a drawing, and what its arrows mean as far as they are in it. */
export function machineDrawing(
  machine: Machine,
  model: ProcessModel,
  { machines: text }: PageWords,
): readonly string[] {
  const edges = stateEdges(machine, model);
  const moves = edges.filter(({ from, to }) => from !== to);
  return [
    stateDiagram(machine, stateWays(edges, machine), {
      title: text.diagram(machine.title),
      description: text.diagramDescription(machine.states.length, moves.length),
    }),
    ...(moves.some(({ bySystem }) => bySystem) ? [prose(text.dashed)] : []),
    ...(moves.some(isBeside) ? [prose(text.dotted)] : []),
  ];
}
