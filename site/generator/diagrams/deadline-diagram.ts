import type { Clock, ProcessModel } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import type { Direction } from "./cycle-diagram.js";
import { type Deadline, type DeadlineGroup, deadlineGroups } from "./deadline-layout.js";
import { arrowEnd, figure } from "./figure.js";
import { svg, tenths, words } from "./svg.js";
import { textWidth } from "./text-width.js";
import { wrapText } from "./wrap-text.js";

interface DeadlineWords {
  readonly title: string;
  readonly description: string;
  /** How long a clock runs, and whether it does at all. */
  readonly lengthOf: (clock: Clock) => string;
}

/** Wide for a desk, narrow for a phone. */
const widths: Readonly<Record<Direction, number>> = { row: 720, column: 330 };
const spine = 10;
const textStart = 26;
const lineHeight = 19;
const radius = 6;
/** Nothing is drawn as if it were over within less. */
const leastHours = 72;

/** The deadlines of a law on a time line: a line for each, from what starts it to its end. */
export function deadlineDiagram(
  law: string,
  clocks: readonly Clock[],
  model: ProcessModel,
  said: DeadlineWords,
  direction: Direction,
): string {
  const id = `deadlines-${law}-${direction}`;
  const width = widths[direction];
  const groups = deadlineGroups(clocks);
  const maxHours = Math.max(leastHours, ...groups.flatMap(({ deadlines }) => deadlines.map(({ ends = 0 }) => ends)));
  // The first hours decide, and a month has to fit as well.
  const x = (hours: number) =>
    spine + ((width - spine - radius - 4) * Math.log1p(hours / 4)) / Math.log1p(maxHours / 4);
  const content: string[] = [];
  let y = 4;
  for (const group of groups) {
    const drawn = drawGroup(group, titleOf(model.clockStarts, group.start), { id, width, x, y, said });
    content.push(...drawn.content);
    y = drawn.bottom + 14;
  }
  const { title, description } = said;
  return figure({ id, title, description, width, height: y - 6, className: `diagram-${direction}`, content });
}

interface Place {
  readonly id: string;
  readonly width: number;
  readonly x: (hours: number) => number;
  readonly y: number;
  readonly said: DeadlineWords;
}

function drawGroup({ deadlines }: DeadlineGroup, start: string, place: Place) {
  const head = place.y + 10;
  const rows = deadlines.map(({ clock }) => labelOf(clock, place));
  const lines: number[] = [];
  let y = head + 14;
  for (const { height } of rows) {
    y += height + 12;
    lines.push(y);
    y += 12;
  }
  const lineOf = (code: string) => lines[deadlines.findIndex(({ clock }) => clock.code === code)] ?? head;
  const lastRoot = Math.max(head, ...deadlines.flatMap((one, index) => (one.follows ? [] : [lines[index] ?? head])));
  return {
    bottom: y,
    content: [
      svg("path", { className: "diagram-line", d: across(spine, head, spine, lastRoot) }),
      // Behind the words, which have a ground of their own.
      ...deadlines.flatMap((one, index) =>
        one.follows ? [joint(place.x(one.starts), lineOf(one.clock.after), lines[index] ?? head)] : [],
      ),
      svg("circle", { className: "diagram-end", cx: spine, cy: head, r: radius }),
      ...textLine(start, textStart, head + 5, "diagram-title", 15),
      ...deadlines.flatMap((one, index) => [
        ...(rows[index]?.draw((lines[index] ?? head) - 12) ?? []),
        ...line(one, lines[index] ?? head, place),
      ]),
    ],
  };
}

const joint = (x: number, from: number, to: number) =>
  svg("path", { className: "diagram-line diagram-system", d: across(x, from, x, to) });

/** What stands above a line: its name, and how long it runs; beside each other where there is room. */
function labelOf(clock: Clock, { width, said }: Place) {
  const names = wrapText(clock.title, 14, width - textStart - 8);
  const length = said.lengthOf(clock);
  const last = names.at(-1) ?? "";
  const beside = textStart + textWidth(last, 14) + 14;
  const fits = beside + textWidth(length, 13) < width;
  const lengths = fits ? [length] : wrapText(length, 13, width - textStart - 8);
  const count = names.length + (fits ? 0 : lengths.length);
  return {
    height: count * lineHeight,
    draw: (bottom: number): readonly string[] => {
      const y = (index: number) => bottom - (count - 1 - index) * lineHeight;
      return [
        ...names.flatMap((text, index) => textLine(text, textStart, y(index), "diagram-title", 14)),
        ...lengths.flatMap((text, index) =>
          textLine(text, fits ? beside : textStart, y(fits ? count - 1 : names.length + index), "diagram-part", 13),
        ),
      ];
    },
  };
}

/** The line of a clock: whole until it warns, hatched from then on; dashed and open where it ends within no number. */
function line({ clock, starts, ends, warns }: Deadline, y: number, { id, width, x }: Place): readonly string[] {
  const from = x(starts);
  const isOff = clock.versions.at(-1)?.validFrom === "";
  const off = isOff ? " deadline-off" : "";
  if (ends === undefined) {
    const to = Math.min(width - 4, from + (width - spine) * 0.4);
    return [
      svg("path", {
        className: `diagram-line diagram-system${off}`,
        d: across(from, y, to, y),
        markerEnd: arrowEnd(id),
      }),
    ];
  }
  return [
    svg("path", { className: `deadline${off}`, d: across(from, y, x(warns), y) }),
    svg("path", { className: `deadline deadline-warns${off}`, d: across(x(warns), y, x(ends), y) }),
    svg("circle", { className: "diagram-stop", cx: x(ends), cy: y, r: radius }),
  ];
}

const across = (x: number, y: number, toX: number, toY: number) =>
  `M${tenths(x)},${tenths(y)} L${tenths(toX)},${tenths(toY)}`;

/** A text from left to right, on a ground that hides what runs behind it. */
const textLine = (text: string, x: number, y: number, className: string, fontSize: number): readonly string[] => [
  svg("rect", {
    className: "diagram-ground",
    x: x - 3,
    y: y - fontSize,
    width: textWidth(text, fontSize),
    height: fontSize + 4,
  }),
  svg("text", { className: `${className} diagram-left`, x, y, fontSize }, [words(text)]),
];
