import type { Point } from "./rounded-path.js";
import { svg, words } from "./svg.js";

/** The number of an arrow, on its line. */
export function numberBadge({ x, y }: Point, number: number): readonly string[] {
  return [
    svg("circle", { className: "diagram-badge", cx: x, cy: y, r: 11 }),
    svg("text", { className: "diagram-number", x, y: y + 4.5, fontSize: 13 }, [words(String(number))]),
  ];
}
