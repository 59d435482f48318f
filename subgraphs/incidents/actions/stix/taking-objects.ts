import type { Write } from "../../../../platform/actions/decision.js";
import type { TakenObject } from "../../domain/records/indicators/taken-object.js";
import type { Records } from "../../domain/records/records.js";
import { type StixObject, textOf, textsOf } from "../../domain/stix/stix-object.js";
import type { Taking } from "../indicators/new-relation.js";

/** Keeps the objects of a bundle of which something is recorded, as their creators wrote them, and whom they name as such. */
export class TakingObjects {
  private readonly rows: TakenObject[] = [];
  private readonly identityIds = new Map<string, string>();

  constructor(
    private readonly identities: ReadonlyMap<string, StixObject>,
    private readonly taking: Pick<Taking, "now" | "newIdentifier">,
  ) {}

  get writes(): readonly Write<Records>[] {
    return this.rows.map((row) => ({ insert: "TakenObject", row }) as const);
  }

  keep(id: string, stixId: string, object: StixObject, valueCount: number): void {
    const named = [textOf(object, "created_by_ref", 300), ...textsOf(object, "where_sighted_refs")];
    const referenceIds = [...new Set(named.flatMap((one) => (one === undefined ? [] : this.identityOf(one))))];
    this.rows.push({ id, stixId, object, referenceIds, valueCount, takenAt: this.taking.now });
  }

  /** An identity is kept once for all that refer to it. */
  private identityOf(stixId: string): readonly string[] {
    const known = this.identityIds.get(stixId);
    if (known !== undefined) return [known];
    const object = this.identities.get(stixId);
    if (!object) return [];
    const id = this.taking.newIdentifier();
    this.identityIds.set(stixId, id);
    this.rows.push({ id, stixId, object, referenceIds: [], valueCount: 0, takenAt: this.taking.now });
    return [id];
  }
}
