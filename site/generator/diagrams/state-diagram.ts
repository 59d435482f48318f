import type { Machine } from "../model/process-model.js";
import { arrowEnd, figure } from "./figure.js";
import { numberBadge } from "./number-badge.js";
import { roundedPath } from "./rounded-path.js";
import { numberSize, type PlacedState, type PlacedWay, stateLayout, stayingText, titleSize } from "./state-layout.js";
import type { StateWay } from "./state-ways.js";
import { svg, words } from "./svg.js";

interface DiagramWords {
  readonly title: string;
  readonly description: string;
}

/**
 * A state machine as a drawing: its states, and numbered ways from one to the next. A bar across a way says that it waits at
 * gates; what a number stands for, who goes it and which gates these are stands below.
 */
export function stateDiagram(machine: Machine, all: readonly StateWay[], { title, description }: DiagramWords): string {
  const { width, height, states, start, ways } = stateLayout(machine, all);
  const id = `diagram-${machine.code}`;
  const left = new Set(all.filter(({ stays }) => !stays).flatMap(({ from }) => from));
  return figure({
    id,
    title,
    description,
    width,
    height,
    className: "diagram-states",
    content: [
      ...ways.flatMap((way) => lines(way, id)),
      svg("circle", { className: "diagram-start", cx: start.x, cy: start.y, r: 6 }),
      ...states.flatMap((state) => stateBox(state, !left.has(state.code))),
      ...ways.flatMap(({ badge, number, way }) => [...(waits(way) ? [bar(badge)] : []), ...numberBadge(badge, number)]),
    ],
  });
}

const waits = ({ by }: StateWay) => by.some(({ gates }) => gates.length > 0);

const bar = ({ x, y }: PlacedWay["badge"]) =>
  svg("path", { className: "diagram-gate", d: `M${x - 9},${y - 15} L${x + 9},${y - 15}` });

function lines({ way: { bySystem, isBeside }, arrows, joins }: PlacedWay, id: string): readonly string[] {
  const className = [
    "diagram-line",
    ...(bySystem ? ["diagram-system"] : []),
    ...(isBeside ? ["diagram-beside"] : []),
  ].join(" ");
  return [
    ...joins.map((points) => svg("path", { className, d: roundedPath(points, 8) })),
    ...arrows.map((points) => svg("path", { className, d: roundedPath(points, 10), markerEnd: arrowEnd(id) })),
  ];
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
  const isStaying = staying.length > 0;
  return [
    box(0),
    ...(isLast ? [box(3)] : []),
    svg("text", { className: "diagram-title", x, y: y + (isStaying ? -4 : 5), fontSize: titleSize }, [words(title)]),
    ...(isStaying
      ? [svg("text", { className: "diagram-part", x, y: y + 15, fontSize: numberSize }, [words(stayingText(staying))])]
      : []),
  ];
}
