import type { Operation, ProcessModel, State } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import { arrowEnd, figure } from "./figure.js";
import { type Point, roundedPath } from "./rounded-path.js";
import { svg, words } from "./svg.js";
import { textWidth } from "./text-width.js";
import { wrapText } from "./wrap-text.js";

interface ResponseWords {
  readonly title: string;
  readonly description: string;
  /** The service that goes back, the one that joins late, and the one that is released. */
  readonly services: readonly [back: string, late: string, released: string];
  /** What the gate across all lanes is called. */
  readonly gate: string;
}

const left = { bus: 14, box: 28, boxWidth: 96 };
const column = 94;
const gateGap = 40;
const firstColumn = left.box + left.boxWidth + 62;
const band = { top: 2, height: 40 };
const headTop = 62;
const firstLane = 122;
const laneHeight = 84;
const radius = 7;
const id = "diagram-response";

/**
 * One incident with three services, each in a lane of its own: one goes back to analysis, one joins late, one is released. The
 * states and operations are the schema's; nothing where the schema has no responses of services.
 */
export function responseDiagram(model: ProcessModel, said: ResponseWords): string | undefined {
  const machine = model.machines.find(({ code }) => code === "ServiceResponse");
  const gated = gatedStart(model);
  if (!machine || !gated) return undefined;
  const released = machine.states.find(({ code }) => code === "RELEASED");
  const states = machine.states.filter((state) => state !== released);
  const gateAt = states.findIndex(({ code }) => code === gated);
  const x = (index: number) => firstColumn + index * column + (index >= gateAt ? gateGap : 0);
  const y = (lane: number) => firstLane + lane * laneHeight;
  const title = (name: string) =>
    titleOf(
      model.operations.map((one) => ({ ...one, code: one.name })),
      name,
    );
  const last = states.length - 1;
  const width = x(last) + column / 2 + 2;
  const bottom = y(2) + 36;
  const [back, late, gone] = said.services;
  return figure({
    id,
    title: said.title,
    description: said.description,
    width,
    height: bottom + 30,
    content: [
      ...leading(model, width, y),
      ...states.flatMap((state, index) => columnHead(state, x(index))),
      ...gate(said.gate, x(gateAt) - (column + gateGap) / 2, bottom),
      ...laneName(back, y(0)),
      ...way([x(0), x(last)], y(0)),
      ...states.flatMap((_, index) => stop(x(index), y(0), index === last)),
      ...loop({ x: x(gateAt - 1), y: y(0) }, x(0), title("returnToAnalysis")),
      ...laneName(late, y(1), "diagram-late"),
      ...way([x(0), x(last)], y(1)),
      ...states.flatMap((_, index) => stop(x(index), y(1), index === last)),
      ...joining({ x: x(0), y: y(1) }, title("addAffectedService")),
      ...laneName(gone, y(2)),
      ...stop(x(0), y(2), false),
      ...leaving({ x: x(0), y: y(2) }, x(1), title("releaseService"), released),
    ],
  });
}

/** The state before which every service is waited for: the first into which an operation leads that asks it of each. */
const gatedStart = ({ operations }: ProcessModel): string | undefined =>
  operations
    .filter(({ gates }) => gates.some(({ of }) => of === "EVERY_SERVICE"))
    .flatMap(({ transitions }: Operation) => transitions.filter(({ machine }) => machine === "ServiceResponse"))
    .map(({ to }) => to)[0];

const text = (content: string, { x, y }: Point, className: string, fontSize = 13) =>
  svg("text", { className, x, y, fontSize }, [words(content)]);

/** The security team above, and its lead that reaches every lane. */
function leading(model: ProcessModel, width: number, y: (lane: number) => number): readonly string[] {
  const lead = [titleOf(model.sides, "SECURITY_TEAM"), titleOf(model.cells, "INCIDENT_RESPONSE_LEAD")].join(": ");
  const bottom = band.top + band.height;
  return [
    svg("rect", { className: "diagram-box", x: 2, y: band.top, width: width - 4, height: band.height, rx: 8 }),
    text(lead, { x: width / 2, y: band.top + 25 }, "diagram-title", 15),
    ...[0, 1, 2].map((lane) => {
      const corner = { x: left.bus, y: y(lane) };
      const points = [{ x: left.bus, y: bottom }, corner, { x: left.box - 1, y: y(lane) }];
      return svg("path", { className: "diagram-line", d: roundedPath(points, 8), markerEnd: arrowEnd(id) });
    }),
  ];
}

const columnHead = ({ title }: State, x: number): readonly string[] =>
  wrapText(title, 13, column - 8).map((line, index) =>
    text(line, { x, y: headTop + 14 + index * 17 }, "diagram-title"),
  );

function gate(name: string, x: number, bottom: number): readonly string[] {
  return [
    svg("line", { className: "diagram-gate", x1: x, y1: headTop - 4, x2: x, y2: bottom }),
    text(name, { x, y: bottom + 20 }, "diagram-title"),
  ];
}

function laneName(name: string, y: number, className = ""): readonly string[] {
  const box = { x: left.box, y: y - 17, width: left.boxWidth, height: 34, rx: 7 };
  return [
    svg("rect", { className: `diagram-box ${className}`.trim(), ...box }),
    text(name, { x: left.box + left.boxWidth / 2, y: y + 5 }, "diagram-title"),
  ];
}

const way = ([from, to]: readonly [number, number], y: number): readonly string[] => [
  svg("path", { className: "diagram-lane", d: `M${from},${y} L${to},${y}` }),
];

/** A state that is reached; what is at its end has a ring around it. */
const stop = (x: number, y: number, isLast: boolean): readonly string[] => [
  svg("circle", { className: "diagram-stop", cx: x, cy: y, r: radius }),
  ...(isLast ? [svg("circle", { className: "diagram-end", cx: x, cy: y, r: radius - 4 })] : []),
];

function loop(from: Point, to: number, name: string): readonly string[] {
  const low = from.y + 38;
  const points = [
    { x: from.x, y: from.y + radius },
    { x: from.x, y: low },
    { x: to, y: low },
    { x: to, y: from.y + radius + 1 },
  ];
  return [
    svg("path", { className: "diagram-line", d: roundedPath(points, 12), markerEnd: arrowEnd(id) }),
    ...label(name, { x: (from.x + to) / 2, y: low }),
  ];
}

function joining({ x, y }: Point, name: string): readonly string[] {
  const points = [
    { x: x + 26, y: y + 38 },
    { x, y: y + 38 },
    { x, y: y + radius + 1 },
  ];
  return [
    svg("path", { className: "diagram-line", d: roundedPath(points, 12), markerEnd: arrowEnd(id) }),
    ...label(name, { x: x + 30 + textWidth(name, 12) / 2, y: y + 38 }),
  ];
}

function leaving({ x, y }: Point, to: number, name: string, released: State | undefined): readonly string[] {
  const width = textWidth(released?.title ?? "", 13) + 24;
  return [
    svg("path", {
      className: "diagram-line",
      d: `M${x + radius},${y} L${to - width / 2 - 1},${y}`,
      markerEnd: arrowEnd(id),
    }),
    svg("rect", { className: "diagram-box diagram-late", x: to - width / 2, y: y - 15, width, height: 30, rx: 7 }),
    text(released?.title ?? "", { x: to, y: y + 5 }, "diagram-part"),
    ...label(name, { x: (x + to) / 2, y: y + 28 }),
  ];
}

/** The name of an operation on its arrow. */
function label(name: string, { x, y }: Point): readonly string[] {
  const width = textWidth(name, 12) + 8;
  return [
    svg("rect", { className: "diagram-ground", x: x - width / 2, y: y - 9, width, height: 18 }),
    text(name, { x, y: y + 4 }, "diagram-operation", 12),
  ];
}
