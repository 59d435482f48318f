import type { Viewer } from "../../identity/viewer.js";
import type { Condition } from "./reading.js";
import type { Source } from "./source.js";

type Given = Readonly<Record<string, unknown>>;

/** The origin of a parameter's value, so that the text of a statement can be reused with other values. */
export type Slot =
  /** A condition of the rows that it begins with. */
  | { readonly of: "conditions" | "within"; readonly index: number; readonly name: string }
  /** A value of the viewer in a permission, whose text is the same for everybody. */
  | {
      readonly of: "viewer";
      readonly permission: (viewer: Viewer) => Condition;
      readonly sql: string;
      readonly name: string;
    }
  | { readonly of: "given"; readonly name: string }
  /** It is written for this value alone. */
  | { readonly of: "value"; readonly value: unknown };

/**
 * The values of the parameters of a statement, in their order.
 * @throws Error where a permission is another text for this viewer: the statement was written for somebody else, who may read something else.
 */
export function valuesOf(slots: readonly Slot[], viewer: Viewer, root: Source, given: Given = {}): readonly unknown[] {
  const known = new Map<(viewer: Viewer) => Condition, Condition>();
  const ofViewer = ({ permission, sql }: Extract<Slot, { readonly of: "viewer" }>) => {
    const condition = known.get(permission) ?? permission(viewer);
    if (condition.sql !== sql) throw new Error("A permission must tell viewers apart by its parameters alone.");
    known.set(permission, condition);
    return condition.parameters;
  };
  return slots.map((slot) => {
    if (slot.of === "value") return slot.value;
    if (slot.of === "given") return given[slot.name];
    if (slot.of === "viewer") return ofViewer(slot)[slot.name];
    return root[slot.of]?.[slot.index]?.parameters[slot.name];
  });
}
