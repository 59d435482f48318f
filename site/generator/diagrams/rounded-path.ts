import { tenths } from "./svg.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line through points, with its corners rounded. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) {
    return "";
  }
  const parts = rest.map((point, index) => {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (!after) {
      return `L${at(point)}`;
    }
    return `L${at(towards(point, before, radius))} Q${at(point)} ${at(towards(point, after, radius))}`;
  });
  return [`M${at(first)}`, ...parts].join(" ");
}

const at = ({ x, y }: Point) => `${tenths(x)},${tenths(y)}`;

/** The point a little way from one point towards another, at most half the way. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(distance / length, 0.5);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
