import { type Activity, activities } from "../../response-model/process/activities.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import { type Side, sides } from "../../response-model/process/sides.js";

/** A cell of the responsibility matrix, as it is shown. Its id is its code. */
export interface MatrixCell {
  readonly id: Responsibility;
  readonly code: Responsibility;
  readonly name: string;
  readonly description: string;
  readonly activity: Activity;
  readonly side: Side;
}

export const codes = Object.keys(responsibilities) as readonly Responsibility[];

/** The codes of one side of the matrix. */
export const codesOf = (side: Side): readonly Responsibility[] =>
  codes.filter((code) => responsibilities[code].side === side);

export function matrixCell(code: Responsibility): MatrixCell {
  const { title, description, activity, side } = responsibilities[code];
  return { id: code, code, name: title, description, activity, side };
}

/** The table of three activities by two sides, ready to be drawn. */
export const matrixRows = (Object.keys(activities) as Activity[]).map((activity) => ({
  activity,
  title: activities[activity].title,
  description: activities[activity].description,
  sides: (Object.keys(sides) as Side[]).map((side) => ({
    side,
    title: sides[side].title,
    cells: codes.map(matrixCell).filter((cell) => cell.activity === activity && cell.side === side),
  })),
}));
