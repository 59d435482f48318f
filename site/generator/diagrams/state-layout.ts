import type { Machine } from "../model/process-model.js";
import type { Point } from "./rounded-path.js";
import type { StateWay } from "./state-ways.js";
import { textWidth } from "./text-width.js";

export interface PlacedState {
  readonly code: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The numbers of the ways that leave it as it is. */
  readonly staying: readonly number[];
}

export interface PlacedWay {
  readonly number: number;
  readonly way: StateWay;
  /** The lines of it: those that end in an arrow head, and those that join them. */
  readonly arrows: readonly (readonly Point[])[];
  readonly joins: readonly (readonly Point[])[];
  /** Where its number stands, on a line that runs downwards. */
  readonly badge: Point;
}

interface StateLayout {
  readonly width: number;
  readonly height: number;
  readonly start: Point;
  readonly states: readonly PlacedState[];
  readonly ways: readonly PlacedWay[];
}

export const titleSize = 15;
export const numberSize = 12;
const gap = 50;
/** How far apart ways run beside each other: closer where there are so many that a phone would not hold them. */
const lanes = { wide: 24, narrow: 14 } as const;
const phone = 343;
const badgeSize = 23;
const margin = 4;
const port = 11;

/** What of a way goes around the column of states, on which side, over which rows; the start is row 0. */
interface Around {
  readonly number: number;
  readonly way: StateWay;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly side: "left" | "right";
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places the states of a machine in a column, so that the drawing fits a phone: what leads to the next state runs straight down,
 * what leads back goes around on the right, and what skips a state on the left. Ways of one number share their lane.
 */
export function stateLayout({ states }: Pick<Machine, "states">, all: readonly StateWay[]): StateLayout {
  const rowOf = (code: string | undefined) => states.findIndex((state) => state.code === code) + 1;
  const moves = all.flatMap((way, index) =>
    way.stays ? [] : [{ number: index + 1, way, sources: way.from.map(rowOf), targets: way.to.map(rowOf) }],
  );
  const isStraight = ({ sources, targets }: (typeof moves)[number]) =>
    sources.length === 1 && targets.length === 1 && targets[0] === (sources[0] ?? 0) + 1;
  const arounds = moves
    .filter((move) => !isStraight(move))
    .map((move): Around => {
      const rows = [...move.sources, ...move.targets];
      const side = Math.min(...move.sources) > Math.max(...move.targets) ? "right" : "left";
      return { ...move, side, top: Math.min(...rows), bottom: Math.max(...rows) };
    });
  const laneOf = lanesOf(arounds);
  const ports = states.map((_, index) => portsOf(index + 1, arounds));
  const staying = states.map(({ code }) =>
    all.flatMap(({ stays, from }, index) => (stays && from.includes(code) ? [index + 1] : [])),
  );
  const width = Math.max(
    130,
    ...states.map(({ title }) => textWidth(title, titleSize) + 28),
    ...staying.map((numbers) => textWidth(stayingText(numbers), numberSize) + 28),
  );
  const roomOf = (side: Around["side"], lane: number) => {
    const used = arounds.filter((one) => one.side === side).map(({ number }) => (laneOf.get(number) ?? 0) + 1);
    return used.length === 0 ? margin : margin + 12 + Math.max(...used) * lane;
  };
  const fits = roomOf("left", lanes.wide) + width + roomOf("right", lanes.wide) <= phone;
  const lane = fits ? lanes.wide : lanes.narrow;
  const room = (side: Around["side"]) => roomOf(side, lane) + (fits ? 0 : lanes.wide - lanes.narrow);
  const left = room("left");
  const middle = left + width / 2;
  const heights = states.map((_, index) =>
    Math.max(
      40 + (staying[index]?.length ? 18 : 0),
      16 + port * Math.max(...Object.values(ports[index] ?? {}).map((some) => some.length)),
    ),
  );
  const startY = margin + 6;
  const tops = heights.map(
    (_, index) => startY + gap * (index + 1) + heights.slice(0, index).reduce((a, b) => a + b, 0),
  );
  const rowY = (row: number) => (row === 0 ? startY : (tops[row - 1] ?? 0) + (heights[row - 1] ?? 0) / 2);
  const portY = (row: number, side: Around["side"], key: string) => {
    const some = ports[row - 1]?.[side] ?? [];
    return rowY(row) + (some.indexOf(key) - (some.length - 1) / 2) * port;
  };
  const straight = moves.filter(isStraight).map((move): PlacedWay => {
    const row = move.sources[0] ?? 0;
    const beside = moves.filter((other) => isStraight(other) && other.sources[0] === row);
    const x = middle + (beside.indexOf(move) - (beside.length - 1) / 2) * 34;
    const from = row === 0 ? startY + 6 : (tops[row - 1] ?? 0) + (heights[row - 1] ?? 0);
    const to = tops[row] ?? 0;
    const begin = { x: row === 0 ? middle : x, y: from };
    return {
      ...move,
      arrows: [row === 0 && begin.x !== x ? [begin, { x, y: from + 10 }, { x, y: to - 1 }] : [begin, { x, y: to - 1 }]],
      joins: [],
      badge: { x, y: (from + to) / 2 },
    };
  });
  const gaps = badgeGaps(arounds, laneOf, lane);
  const around = arounds.map((one): PlacedWay => {
    const { side, sources, targets, number } = one;
    const sign = side === "left" ? -1 : 1;
    const edge = middle + (sign * width) / 2;
    const x = edge + sign * (12 + (laneOf.get(number) ?? 0) * lane + 14);
    const trunk = (row: number): readonly Point[] =>
      row === 0
        ? [
            { x: middle, y: startY },
            { x, y: startY },
          ]
        : [
            { x: edge, y: portY(row, side, `out ${number}`) },
            { x, y: portY(row, side, `out ${number}`) },
          ];
    // What begins farthest from an end draws the whole line to it, and the others join.
    const lines = targets.flatMap((target) =>
      [sources.filter((row) => row < target).slice(0, 1), sources.filter((row) => row > target).slice(-1)].flatMap(
        ([row]) =>
          row === undefined ? [] : [{ row, end: { x: edge + sign, y: portY(target, side, `in ${number}`) } }],
      ),
    );
    const gapBelow = gaps.get(one) ?? 0;
    const badgeY =
      gapBelow === 0 ? startY + gap / 2 : (tops[gapBelow - 1] ?? 0) + (heights[gapBelow - 1] ?? 0) + gap / 2;
    return {
      ...one,
      arrows: lines.map(({ row, end }) => [...trunk(row), { x, y: end.y }, end]),
      joins: sources.filter((source) => !lines.some(({ row }) => row === source)).map(trunk),
      badge: { x, y: badgeY },
    };
  });
  return {
    width: left + width + room("right"),
    height: (tops.at(-1) ?? startY) + (heights.at(-1) ?? 0) + margin,
    start: { x: middle, y: startY },
    states: states.map(({ code, title }, index) => ({
      code,
      title,
      x: middle,
      y: rowY(index + 1),
      width,
      height: heights[index] ?? 0,
      staying: staying[index] ?? [],
    })),
    ways: [...straight, ...around].sort((one, other) => one.number - other.number),
  };
}

export const stayingText = (numbers: readonly number[]) => (numbers.length > 0 ? `↻ ${numbers.join(", ")}` : "");

/** Short ways lie inside, and those that would meet get lanes of their own. */
function lanesOf(arounds: readonly Around[]): ReadonlyMap<number, number> {
  const lanes = new Map<number, number>();
  const byLength = [...arounds].sort((one, other) => one.bottom - one.top - (other.bottom - other.top));
  for (const one of byLength) {
    const taken = byLength
      .filter(({ side, top, bottom }) => side === one.side && top <= one.bottom && bottom >= one.top)
      .flatMap(({ number }) => lanes.get(number) ?? []);
    let free = 0;
    while (taken.includes(free)) free += 1;
    lanes.set(one.number, free);
  }
  return lanes;
}

/** Below which row the number of each way stands: in the middle of it, or as near as no number beside it is in the way. */
function badgeGaps(
  arounds: readonly Around[],
  laneOf: ReadonlyMap<number, number>,
  lane: number,
): ReadonlyMap<Around, number> {
  const gaps = new Map<Around, number>();
  const isNear = (one: Around, other: Around) =>
    one.side === other.side &&
    Math.abs((laneOf.get(one.number) ?? 0) - (laneOf.get(other.number) ?? 0)) * lane < badgeSize;
  for (const one of arounds) {
    const middle = Math.floor((one.top + one.bottom - 1) / 2);
    const own = Array.from({ length: Math.max(1, one.bottom - one.top) }, (_, index) => one.top + index);
    const byNearness = own.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    const taken = [...gaps].flatMap(([other, gap]) => (isNear(one, other) ? [gap] : []));
    gaps.set(one, byNearness.find((gap) => !taken.includes(gap)) ?? middle);
  }
  return gaps;
}

/** Where ways leave and enter a state at each of its sides, from top to bottom. */
function portsOf(row: number, arounds: readonly Around[]): Readonly<Record<Around["side"], readonly string[]>> {
  const at = (side: Around["side"]) => {
    const here = arounds.filter((one) => one.side === side);
    const key = (kind: string, number: number) => ({ key: `${kind} ${number}`, number });
    return [
      ...here.filter(({ targets }) => targets.includes(row)).map(({ number }) => key("in", number)),
      ...here.filter(({ sources }) => sources.includes(row)).map(({ number }) => key("out", number)),
    ].map((one) => one.key);
  };
  return { left: at("left"), right: at("right") };
}
