import type { Viewer } from "../../identity/viewer.js";
import type { Condition } from "./reading.js";
import type { Source } from "./source.js";

type Given = Readonly<Record<string, unknown>>;

/** Where a statement takes the value of one of its parameters from, so that its text can be used again with other values. */
export type Slot =
  /** A condition of the rows that it begins with. */
  | { readonly of: "conditions" | "within"; readonly index: number; readonly name: string }
  /** What is known of the viewer. */
  | { readonly of: "viewer"; readonly permission: (viewer: Viewer) => Condition; readonly name: string }
  | { readonly of: "given"; readonly name: string }
  /** It is written for this value alone. */
  | { readonly of: "value"; readonly value: unknown };

/** The values of the parameters of a statement, in their order. */
export function valuesOf(slots: readonly Slot[], viewer: Viewer, root: Source, given: Given = {}): readonly unknown[] {
  const known = new Map<(viewer: Viewer) => Condition, Condition>();
  const ofViewer = (permission: (viewer: Viewer) => Condition) => {
    const condition = known.get(permission) ?? permission(viewer);
    known.set(permission, condition);
    return condition.parameters;
  };
  return slots.map((slot) => {
    if (slot.of === "value") return slot.value;
    if (slot.of === "given") return given[slot.name];
    if (slot.of === "viewer") return ofViewer(slot.permission)[slot.name];
    return root[slot.of]?.[slot.index]?.parameters[slot.name];
  });
}
