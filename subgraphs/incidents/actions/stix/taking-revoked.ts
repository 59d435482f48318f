import type { Write } from "../../../../platform/actions/decision.js";
import type { IndicatorRelation } from "../../domain/records/indicators/indicator-relation.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import type { Records } from "../../domain/records/records.js";
import { isRevoked, keptOf } from "../../domain/stix/kept-of.js";
import type { SaidObject } from "../../domain/stix/said-in-bundle.js";
import type { StixIntakeFile } from "../../domain/stix/stix-intake-file.js";
import { isByAuthor, isOlder } from "../../domain/stix/versions.js";
import type { Taking } from "../indicators/new-relation.js";
import type { Outcome } from "../indicators/outcome.js";
import { outcomeOf } from "./outcome-of.js";
import type { TakingObjects } from "./taking-objects.js";

type Revoked = Extract<SaidObject, { readonly kind: "REVOKED_SIGHTING" | "REVOKED_RELATIONSHIP" }>;

const nothingOnRecord = "It is revoked, and nothing of it that you may read is on record.";
const byAuthor = "Its author has revoked it.";
const staysRevoked = `${byAuthor.slice(0, -1)}: what was revoked does not come back.`;

/** Takes back the sightings and relations of a bundle that their authors have revoked: by the rule by which revoked indicators are. */
export class TakingRevoked {
  readonly writes: Write<Records>[] = [];

  constructor(
    private readonly file: StixIntakeFile,
    private readonly taking: Taking,
    private readonly objects: TakingObjects,
  ) {}

  revoke(said: Revoked): Outcome {
    return said.kind === "REVOKED_SIGHTING" ? this.revokeSighting(said) : this.revokeRelationship(said);
  }

  /** Why what is said once more is not taken: its author has revoked it. */
  whyNotBack({ stixId, createdBy }: Pick<Revoked, "stixId" | "createdBy">): string | undefined {
    const came = [...this.file.came.sightings, ...this.file.came.relations].filter((one) => one.stixId === stixId);
    return came.some((one) => isRevoked(this.objectOf(one)) && isByAuthor(this.keptOf(one), { createdBy }))
      ? staysRevoked
      : undefined;
  }

  private revokeSighting(said: Revoked): Outcome {
    const came = this.file.came.sightings.filter(({ stixId }) => stixId === said.stixId);
    const stale = this.whyNotRevoked(said, came);
    if (stale) return stale;
    const { viewer, now } = this.taking;
    const takenObjectId = this.keep(said);
    const withdrawn = { withdrawnById: viewer.personId, withdrawnByName: viewer.name, withdrawnAt: now };
    // What comes with a bundle names no service of ours, so none of those concerned is concerned by it alone.
    const set = { stands: false, ...withdrawn, withdrawalReason: byAuthor, takenObjectId };
    const standing = came.filter(({ stands }) => stands);
    for (const one of came)
      this.writes.push({ update: "IndicatorSighting", id: one.id, set: one.stands ? set : { takenObjectId } });
    return this.outcomeOf(said, standing[0], "It was withdrawn here before.");
  }

  private revokeRelationship(said: Revoked): Outcome {
    const all = this.file.came.relations.filter(({ stixId }) => stixId === said.stixId);
    // That one leads to a profile is in no incident, and ends by whichever bundle says so.
    const came = all.filter(({ incidentId, profileId }) => profileId || incidentId === this.file.target.incidentId);
    if (came.length === 0 && all.length > 0)
      return outcomeOf("SKIPPED", said, "It is on record in another incident: import the bundle with that incident.");
    const stale = this.whyNotRevoked(said, came);
    if (stale) return stale;
    const takenObjectId = this.keep(said);
    const ended = { endedById: this.taking.viewer.personId, endedAt: this.taking.now, endReason: byAuthor };
    const standing = came.filter(({ endedAt }) => endedAt === null);
    for (const one of came) {
      const set = one.endedAt === null ? { ...ended, takenObjectId } : { takenObjectId };
      this.writes.push({ update: "IndicatorRelation", id: one.id, set });
    }
    return this.outcomeOf(said, standing[0], "It was ended here before.");
  }

  private outcomeOf(said: Revoked, one: { readonly indicatorId: string } | undefined, before: string): Outcome {
    return one ? outcomeOf("WITHDRAWN", said, byAuthor, one.indicatorId) : outcomeOf("SKIPPED", said, before);
  }

  private whyNotRevoked(said: Revoked, came: readonly (IndicatorSighting | IndicatorRelation)[]): Outcome | undefined {
    if (came.length === 0) return outcomeOf("SKIPPED", said, nothingOnRecord);
    if (came.some((one) => !isByAuthor(this.keptOf(one), said)))
      return outcomeOf("SKIPPED", said, "Another author has written what is on record under its id.");
    if (came.every((one) => isRevoked(this.objectOf(one)))) return outcomeOf("SKIPPED", said, staysRevoked);
    return came.some((one) => isOlder(said, this.keptOf(one)))
      ? outcomeOf("ALREADY_KNOWN", said, "A newer version of it is on record.", came[0]?.indicatorId)
      : undefined;
  }

  /** The object by which it was revoked stands for it from then on: by it, it is known not to come back. */
  private keep({ stixId, object }: Revoked): string {
    const id = this.taking.newIdentifier();
    this.objects.keep(id, stixId, object, 0);
    return id;
  }

  private objectOf({ takenObjectId }: IndicatorSighting | IndicatorRelation) {
    return takenObjectId === null ? undefined : this.file.came.objects.get(takenObjectId);
  }

  private keptOf(one: IndicatorSighting | IndicatorRelation) {
    return keptOf(this.objectOf(one));
  }
}
