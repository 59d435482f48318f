import { Graph, layout } from "@dagrejs/dagre";
import { isReaction } from "../model/is-reaction.js";
import type { Course, Machine } from "../model/process-model.js";
import type { Point } from "./rounded-path.js";
import { isBeside, type StateEdge } from "./state-edges.js";
import { codeWidth, textWidth } from "./text-width.js";

/** What people call an operation or reaction, empty where it has a name alone, and that name. */
export type Named = Pick<Course, "title" | "name">;

export interface PlacedState extends Point {
  readonly code: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What leaves the state as it is. */
  readonly staying: readonly Named[];
}

/** A line beside an arrow: the title of an operation, or below it its name. */
export interface LabelLine {
  readonly text: string;
  readonly isCode: boolean;
}

export interface PlacedEdge {
  readonly points: readonly Point[];
  readonly bySystem: boolean;
  readonly beside: boolean;
  readonly label: readonly LabelLine[];
  /** The middle of the label. */
  readonly at: Point;
}

export interface StateLayout {
  readonly width: number;
  readonly height: number;
  readonly states: readonly PlacedState[];
  readonly start: Point;
  readonly edges: readonly PlacedEdge[];
}

export const titleSize = 15;
export const codeSize = 12;
export const lineHeight = 17;
/** Between the title of an operation and its name in the same line. */
export const codeGap = 6;
const startSize = 14;
/** No state has such a code. */
const start = "(start)";

/** Places the states of a machine from top to bottom, with room for the names of the operations between them. */
export function stateLayout(machine: Machine, ways: readonly StateEdge[]): StateLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 36, edgesep: 24, ranksep: 34, marginx: 6, marginy: 6 });
  const boxes = machine.states.map(({ code, title }) => {
    const stay = ways.filter(({ from, to }) => from === code && to === code);
    return boxOf(
      code,
      title,
      stay.flatMap(({ by }) => by),
    );
  });
  graph.setNode(start, { width: startSize, height: startSize });
  for (const { code, width, height } of boxes) {
    graph.setNode(code, { width, height });
  }
  const moves = ways.filter(({ from, to }) => from !== to);
  for (const way of moves) {
    const lines = linesOf(way);
    const label =
      lines.length > 0
        ? { width: labelWidth(lines) + 10, height: lines.length * lineHeight + 6 }
        : { width: 1, height: 1 };
    graph.setEdge(way.from ?? start, way.to, { ...label, labelpos: "c" }, kindOf(way));
  }
  layout(graph);
  const size = graph.graph();
  const halfLabel = Math.min(24, (lineHeight * Math.max(0, ...moves.map((way) => linesOf(way).length))) / 2 + 5);
  return {
    width: size.width ?? 0,
    height: size.height ?? 0,
    states: boxes.map((box) => ({ ...box, ...placeOf(graph.node(box.code)) })),
    start: placeOf(graph.node(start)),
    edges: moves.map((way) => {
      const edge = graph.edge(way.from ?? start, way.to, kindOf(way));
      const points = (edge.points ?? []).map(placeOf);
      return {
        points: uprightThrough(points, halfLabel),
        bySystem: way.bySystem,
        beside: isBeside(way),
        label: linesOf(way),
        at: placeOf(edge),
      };
    }),
  };
}

function boxOf(code: string, title: string, staying: readonly Named[]) {
  const widths = [
    textWidth(title, titleSize),
    ...staying.map((one) => textWidth(stayingText(one), codeSize) + codeGap + codeWidth(one.name, codeSize)),
  ];
  return {
    code,
    title,
    staying,
    width: Math.max(...widths) + 32,
    height: 40 + staying.length * lineHeight + (staying.length > 0 ? 4 : 0),
  };
}

/** A line passes the labels beside it upright, so that it crosses none of them. */
function uprightThrough(points: readonly Point[], half: number): readonly Point[] {
  const last = points.length - 1;
  const down = (points[last]?.y ?? 0) >= (points[0]?.y ?? 0) ? 1 : -1;
  return points.flatMap(({ x, y }, index) =>
    index === 0 || index === last
      ? [{ x, y }]
      : [
          { x, y: y - half * down },
          { x, y: y + half * down },
        ],
  );
}

/** What stands before the name of an operation that leaves a state as it is. */
export const stayingText = ({ title }: Named) => `↻ ${title}`.trimEnd();

export const labelWidth = (lines: readonly LabelLine[]) =>
  Math.max(0, ...lines.map(({ text, isCode }) => (isCode ? codeWidth(text, codeSize) : textWidth(text, codeSize))));

/** A reaction is called by its title alone: nobody has to write its name. */
const linesOf = ({ by }: StateEdge): readonly LabelLine[] =>
  by.flatMap((one) => [
    ...(one.title === "" ? [] : [{ text: one.title, isCode: false }]),
    ...(isReaction(one) ? [] : [{ text: one.name, isCode: true }]),
  ]);

/** Between two states there may be both: what people do, and what the system does. */
const kindOf = ({ bySystem }: StateEdge) => (bySystem ? "reactions" : "operations");

const placeOf = ({ x, y }: { readonly x?: number; readonly y?: number }): Point => ({ x: x ?? 0, y: y ?? 0 });
