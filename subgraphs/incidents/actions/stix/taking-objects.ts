import type { Write } from "../../../../platform/actions/decision.js";
import type { TakenObject } from "../../domain/records/indicators/taken-object.js";
import type { Records } from "../../domain/records/records.js";
import { type StixObject, textOf, textsOf } from "../../domain/stix/stix-object.js";
import type { Taking } from "../indicators/new-relation.js";

/** What an object refers to that is kept with it. */
const referencesOf = (object: StixObject): readonly string[] => [
  ...[textOf(object, "created_by_ref", 300)].filter((one) => one !== undefined),
  ...textsOf(object, "where_sighted_refs"),
  ...textsOf(object, "object_marking_refs"),
];

/**
 * Keeps the objects of a bundle of which something is recorded, as their creators wrote them, with whom they name as such, and with the statements
 * that they are marked with.
 */
export class TakingObjects {
  private readonly rows: TakenObject[] = [];
  private readonly referenceIds = new Map<string, string>();

  constructor(
    private readonly references: ReadonlyMap<string, StixObject>,
    private readonly taking: Pick<Taking, "now" | "newIdentifier">,
  ) {}

  get writes(): readonly Write<Records>[] {
    return this.rows.map((row) => ({ insert: "TakenObject", row }) as const);
  }

  keep(id: string, stixId: string, object: StixObject, valueCount: number): void {
    const referenceIds = [...this.referredToBy(object)].flatMap((one) => this.keepReference(one));
    this.rows.push({ id, stixId, object, referenceIds, valueCount, takenAt: this.taking.now });
  }

  /** All that an object refers to, and that what it refers to does. */
  private referredToBy(object: StixObject): ReadonlySet<string> {
    const all = new Set(referencesOf(object).filter((id) => this.references.has(id)));
    // A set is gone through with what is added meanwhile.
    for (const id of all)
      for (const further of referencesOf(this.references.get(id) ?? {}))
        if (this.references.has(further)) all.add(further);
    return all;
  }

  /** An identity or a statement is kept once for all that refer to it. */
  private keepReference(stixId: string): readonly string[] {
    const known = this.referenceIds.get(stixId);
    if (known !== undefined) return [known];
    const object = this.references.get(stixId);
    if (!object) return [];
    const id = this.taking.newIdentifier();
    this.referenceIds.set(stixId, id);
    this.rows.push({ id, stixId, object, referenceIds: [], valueCount: 0, takenAt: this.taking.now });
    return [id];
  }
}
