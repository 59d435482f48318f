import type { Machine, ProcessModel } from "../model/process-model.js";
import { arrowEnd, figure } from "./figure.js";
import { roundedPath } from "./rounded-path.js";
import { stateEdges } from "./state-edges.js";
import type { PlacedEdge, PlacedState } from "./state-layout.js";
import { codeGap, codeSize, labelWidth, lineHeight, stateLayout, stayingText, titleSize } from "./state-layout.js";
import { svg, words } from "./svg.js";

interface DiagramWords {
  readonly title: string;
  readonly description: string;
}

/** A state machine as a drawing: its states, and the operations and reactions that lead from one to the next. */
export function stateDiagram(
  machine: Machine,
  model: Pick<ProcessModel, "operations" | "reactions">,
  { title, description }: DiagramWords,
): string {
  const ways = stateEdges(machine, model);
  const { width, height, states, start, edges } = stateLayout(machine, ways);
  const id = `diagram-${machine.code}`;
  const left = new Set(ways.filter(({ from, to }) => from !== to).map(({ from }) => from));
  return figure({
    id,
    title,
    description,
    width,
    height,
    content: [
      ...edges.map(({ points, bySystem, beside }) =>
        svg("path", {
          className: [
            "diagram-line",
            ...(bySystem ? ["diagram-system"] : []),
            ...(beside ? ["diagram-beside"] : []),
          ].join(" "),
          d: roundedPath(points, 14),
          markerEnd: arrowEnd(id),
        }),
      ),
      svg("circle", { className: "diagram-start", cx: start.x, cy: start.y, r: 6 }),
      ...states.flatMap((state) => stateBox(state, !left.has(state.code))),
      ...edges.flatMap(edgeLabel),
    ],
  });
}

/** A state that nothing leads out of has a double border. */
function stateBox({ x, y, width, height, title, staying }: PlacedState, isLast: boolean): readonly string[] {
  const box = (inset: number) =>
    svg("rect", {
      className: inset > 0 ? "diagram-inner" : "diagram-box",
      x: x - width / 2 + inset,
      y: y - height / 2 + inset,
      width: width - inset * 2,
      height: height - inset * 2,
      rx: 7 - inset,
    });
  const top = y - height / 2;
  return [
    box(0),
    ...(isLast ? [box(3)] : []),
    svg("text", { className: "diagram-title", x, y: top + 25, fontSize: titleSize }, [words(title)]),
    ...staying.map((operation, index) =>
      svg("text", { className: "diagram-operation", x, y: top + 44 + index * lineHeight, fontSize: codeSize }, [
        words(stayingText(operation)),
        svg("tspan", { className: "diagram-code", dx: codeGap }, [words(operation.name)]),
      ]),
    ),
  ];
}

function edgeLabel({ label, at }: PlacedEdge): readonly string[] {
  if (label.length === 0) {
    return [];
  }
  const width = labelWidth(label) + 6;
  const height = label.length * lineHeight + 2;
  return [
    svg("rect", { className: "diagram-ground", x: at.x - width / 2, y: at.y - height / 2, width, height }),
    ...label.map(({ text, isCode }, index) =>
      svg(
        "text",
        {
          className: isCode ? "diagram-code" : "diagram-operation",
          x: at.x,
          y: at.y - height / 2 + 13 + index * lineHeight,
          fontSize: codeSize,
        },
        [words(text)],
      ),
    ),
  ];
}
