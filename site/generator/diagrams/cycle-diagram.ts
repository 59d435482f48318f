import type { ProcessModel } from "../model/process-model.js";
import { type CycleBox, cycleBoxes } from "./cycle-boxes.js";
import { arrowEnd, figure } from "./figure.js";
import { numberBadge } from "./number-badge.js";
import { type Point, roundedPath } from "./rounded-path.js";
import { svg, words } from "./svg.js";

/** How the boxes stand: in a row on a desk, in a column on a phone. */
export type Direction = "row" | "column";

interface Measures {
  /** The size of a box along and across the direction, the gap between two, and how far apart ways around lie. */
  readonly along: number;
  readonly across: number;
  readonly gap: number;
  readonly lane: number;
}

const measures: Readonly<Record<Direction, Measures>> = {
  row: { along: 136, across: 140, gap: 48, lane: 34 },
  column: { along: 120, across: 216, gap: 58, lane: 34 },
};

/** The process as a drawing: its boxes in order, and numbered arrows between them. The layout is ours and fixed. */
export function cycleDiagram(
  model: ProcessModel,
  { title, description }: { readonly title: string; readonly description: string },
  direction: Direction,
): string {
  const measure = measures[direction];
  const boxes = cycleBoxes(model, direction === "row" ? measure.along : measure.across);
  const routes = arrowRoutes(model, measure);
  const id = `diagram-cycle-${direction}`;
  const lanes = routes.filter(({ lane }) => lane > 0).length;
  const along = boxes.length * measure.along + (boxes.length - 1) * measure.gap + 4;
  const across = measure.across + (lanes > 0 ? lanes * measure.lane + 16 : 0) + 4;
  const turned = turner(direction);
  const { x: width, y: height } = turned({ x: along, y: across });
  return figure({
    id,
    title,
    description,
    width,
    height,
    className: `diagram-${direction}`,
    content: [
      ...routes.map(({ points }) =>
        svg("path", { className: "diagram-line", d: roundedPath(points.map(turned), 12), markerEnd: arrowEnd(id) }),
      ),
      ...boxes.flatMap((box, index) => cycleBox(box, index, measure, direction)),
      ...routes.flatMap(({ badge }, index) => numberBadge(turned(badge), index + 1)),
    ],
  });
}

/** Drawn as a row; a column is the same turned over its diagonal. */
const turner =
  (direction: Direction) =>
  ({ x, y }: Point): Point =>
    direction === "row" ? { x, y } : { x: y, y: x };

interface Route {
  readonly points: readonly Point[];
  readonly badge: Point;
  /** 0 between neighbours; else how far out the way around lies. */
  readonly lane: number;
}

/** Neighbours are joined straight, forward above and back below; others by a way around below. */
function arrowRoutes(model: ProcessModel, { along, across, gap, lane: laneWidth }: Measures): readonly Route[] {
  const place = (code: string) => model.phaseGroups.findIndex((group) => group.code === code);
  const spans = model.arrows.map(({ from, to }) => ({ from: place(from), to: place(to) }));
  const around = spans
    .filter(({ from, to }) => Math.abs(to - from) !== 1)
    .sort((one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from));
  const edge = (index: number) => 2 + index * (along + gap);
  return spans.map((span) => {
    const { from, to } = span;
    const lane = around.indexOf(span) + 1;
    if (lane === 0) {
      const y = 2 + across * (to > from ? 0.32 : 0.68);
      const [start, end] = to > from ? [edge(from) + along, edge(to) - 1] : [edge(from), edge(to) + along + 1];
      return {
        points: [
          { x: start, y },
          { x: end, y },
        ],
        badge: { x: (start + end) / 2, y },
        lane,
      };
    }
    const bottom = 2 + across;
    const depth = bottom + lane * laneWidth;
    const startX = edge(from) + along * (0.35 + 0.3 * ((lane - 1) / Math.max(1, around.length - 1)));
    const endX = edge(to) + along * 0.5;
    const points = [
      { x: startX, y: bottom },
      { x: startX, y: depth },
      { x: endX, y: depth },
      { x: endX, y: bottom + 1 },
    ];
    return { points, badge: { x: (startX + endX) / 2, y: depth }, lane };
  });
}

function cycleBox(
  { title, phases }: CycleBox,
  index: number,
  measure: Measures,
  direction: Direction,
): readonly string[] {
  const corner = turner(direction)({ x: 2 + index * (measure.along + measure.gap), y: 2 });
  const size = turner(direction)({ x: measure.along, y: measure.across });
  const middle = corner.x + size.x / 2;
  const lines = [
    ...title.map((text) => ({ text, className: "diagram-title", fontSize: 15, height: 20 })),
    ...phases.map((text, at) => ({ text, className: "diagram-part", fontSize: 13, height: at === 0 ? 26 : 19 })),
  ];
  const total = lines.reduce((sum, { height }) => sum + height, 0);
  let y = corner.y + (size.y - total) / 2 - 5;
  return [
    svg("rect", { className: "diagram-box", x: corner.x, y: corner.y, width: size.x, height: size.y, rx: 8 }),
    ...lines.map(({ text, className, fontSize, height }) => {
      y += height;
      return svg("text", { className, x: middle, y, fontSize }, [words(text)]);
    }),
  ];
}
