import type { Write } from "../../../../platform/actions/decision.js";
import { techniqueProblem } from "../../../response-model/attack/technique-problem.js";
import { maxTechniques } from "../../../response-model/detection-and-analysis/detection/monitoring-bounds.js";
import { isWider } from "../../../response-model/evidence/is-wider.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { asCompared } from "../../domain/actor-profiles/as-compared.js";
import { keptAliases } from "../../domain/actor-profiles/kept-aliases.js";
import { maxAliases } from "../../domain/actor-profiles/max-aliases.js";
import type { ThreatActorProfile } from "../../domain/records/actor-profiles/threat-actor-profile.js";
import type { Records } from "../../domain/records/records.js";
import { confidenceOf } from "../../domain/stix/confidence-of.js";
import { notOurs } from "../../domain/stix/foreign-object-refusals.js";
import { maxCharactersOfAlias, type SaidObject } from "../../domain/stix/said-in-bundle.js";
import type { StixIntakeFile } from "../../domain/stix/stix-intake-file.js";
import { writeProfileVersion } from "../../domain/writes/versions/actor-profile-version.js";
import type { Taking } from "../indicators/new-relation.js";
import type { Outcome } from "../indicators/outcome.js";
import { outcomeOf } from "./outcome-of.js";
import type { TakingObjects } from "./taking-objects.js";
import type { Otherwise } from "./taking-versions.js";

type Actor = Extract<SaidObject, { readonly kind: "ACTOR" }>;
type Uses = Extract<SaidObject, { readonly kind: "USES" }>;

const byStix = "Its author says so by an object of STIX.";

/** Notes what a bundle says of an adversary that a profile has no room for. */
function withNames(said: Actor, before: readonly string[] = []) {
  const { aliases, leftOutCount } = keptAliases(said.name, [...before, ...said.aliases]);
  const count = leftOutCount + said.tooLongAliasCount;
  const [names, are] = count === 1 ? ["name", "is"] : ["names", "are"];
  const leftOut = `${count} of its ${names} ${are} left out: a profile has at most ${maxAliases} others, each of at most ${maxCharactersOfAlias} characters.`;
  return { aliases, note: [said.note ?? [], count > 0 ? leftOut : []].flat().join(" ") || null };
}

/** Takes in the adversaries of a bundle as profiles: those that are on record by their ids, as their authors say them now, or by a name; others anew. */
export class TakingProfiles {
  private readonly byStixId = new Map<string, ThreatActorProfile>();
  private readonly withdrawn = new Map<string, ThreatActorProfile>();
  /** What was recorded or brought up to date by this bundle. */
  private readonly written = new Map<string, ThreatActorProfile>();
  private readonly former = new Map<string, ThreatActorProfile>();

  constructor(
    private readonly file: StixIntakeFile,
    private readonly taking: Taking,
    private readonly objects: TakingObjects,
    private readonly otherwise: Otherwise,
  ) {
    for (const one of file.profiles) if (one.stixId) this.keepKnown(one.stixId, one);
    for (const [stixId, one] of file.ownProfiles) this.keepKnown(stixId, one);
  }

  /** What was merged into another one is told of as that; what was withdrawn is not. */
  private keepKnown(stixId: string, one: ThreatActorProfile): void {
    const into = this.file.profiles.find(({ id }) => id === one.mergedIntoId) ?? one;
    (into.withdrawnAt ? this.withdrawn : this.byStixId).set(stixId, into);
  }

  /** Profiles are for threat intelligence to record, by bundles as without. */
  private get mayRecord(): boolean {
    return this.taking.viewer.memberships.some((team) => team.function === "THREAT_INTELLIGENCE");
  }

  get writes(): readonly Write<Records>[] {
    return [...this.written.values()].flatMap((row) => {
      const isNew = !this.former.has(row.id);
      const { id, version: _version, ...set } = row;
      return [
        isNew ? ({ insert: "ThreatActorProfile", row } as const) : ({ update: "ThreatActorProfile", id, set } as const),
        writeProfileVersion(this.taking, row, isNew ? null : byStix),
      ];
    });
  }

  under(stixId: string): ThreatActorProfile | undefined {
    return this.byStixId.get(stixId);
  }

  take(said: Actor): Outcome {
    if (this.withdrawn.has(said.stixId))
      return outcomeOf(
        "SKIPPED",
        said,
        "Its profile was withdrawn: whether it holds after all is for threat intelligence to say, with reinstateThreatActorProfile.",
      );
    const known = this.byStixId.get(said.stixId);
    if (known?.stixId === said.stixId) return this.takeVersion(said, known);
    if (known) return outcomeOf("ALREADY_KNOWN", said, this.whyNotNarrower(said, known));
    if (said.createdBy === this.file.producerId) return outcomeOf("SKIPPED", said, notOurs);
    const named = this.file.profiles.find(
      (one) =>
        !one.withdrawnAt && [one.name, ...one.aliases].some((name) => asCompared(name) === asCompared(said.name)),
    );
    if (named) {
      this.byStixId.set(said.stixId, named);
      return outcomeOf("ALREADY_KNOWN", said, `It is on record as ${named.name}, and stays as it is there.`);
    }
    if (!this.mayRecord)
      return outcomeOf(
        "SKIPPED",
        said,
        "Threat intelligence alone takes in profiles of adversaries. Name them in an incident with nameActor, and import with that incident.",
      );
    const { viewer, now, newIdentifier } = this.taking;
    const { aliases, note } = withNames(said);
    const row: ThreatActorProfile = {
      id: newIdentifier(),
      version: 1,
      handling: said.handling ?? this.otherwise.handling ?? strictest("AMBER", this.file.target.handling),
      name: said.name,
      aliases,
      motivation: said.motivation ?? null,
      description: said.description ?? "Nothing is said of them.",
      techniqueIds: [],
      confidence: confidenceOf(said.confidence),
      indicatorIds: [],
      briefingIds: [],
      writings: 1,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
      amendedAt: null,
      ...{ withdrawnAt: null, withdrawnById: null, withdrawnByName: null, withdrawalReason: null, mergedIntoId: null },
      ...this.came(said),
    };
    this.keep(said, row);
    return outcomeOf("RECORDED", said, note);
  }

  /** That an adversary uses a technique: it stands in the profile, where that is taken in by the same bundle. */
  takeUse(said: Uses): Outcome {
    const profile = this.byStixId.get(said.of);
    if (!profile) return outcomeOf("SKIPPED", said, "The profile of the adversary is not on record.");
    const { techniqueIds } = profile;
    if (techniqueIds.includes(said.techniqueId)) return outcomeOf("ALREADY_KNOWN", said);
    const problem = techniqueProblem([said.techniqueId]);
    if (problem) return outcomeOf("SKIPPED", said, `It ${problem}.`);
    if (said.handling && isWider(profile.handling, said.handling))
      return outcomeOf(
        "SKIPPED",
        said,
        `It is marked ${said.handling}, for fewer than the profile is that it would stand in.`,
      );
    if (!this.written.has(profile.id))
      return outcomeOf(
        "SKIPPED",
        said,
        "The profile is on record, and stays as it is: amendThreatActorProfile adds the technique.",
      );
    if (techniqueIds.length >= maxTechniques)
      return outcomeOf("SKIPPED", said, `A profile names at most ${maxTechniques} techniques.`);
    this.set({ ...profile, techniqueIds: [...techniqueIds, said.techniqueId] }, said.of);
    return outcomeOf("RECORDED", said);
  }

  /** What its author says anew of a profile that came from them: for fewer readers at once, and for more by nobody but threat intelligence. */
  private takeVersion(said: Actor, known: ThreatActorProfile): Outcome {
    if (known.sourceAuthor !== said.createdBy)
      return outcomeOf("SKIPPED", said, "Another author has written what is on record under its id.");
    if (!said.modified || !known.sourceModifiedAt || said.modified <= known.sourceModifiedAt)
      return outcomeOf("ALREADY_KNOWN", said);
    if (!this.mayRecord)
      return outcomeOf("SKIPPED", said, "Threat intelligence alone brings profiles of adversaries up to date.");
    const { aliases, note } = withNames(said, this.namesMergedInto(known));
    this.former.set(known.id, known);
    this.keep(said, {
      ...known,
      handling: said.handling && isWider(known.handling, said.handling) ? said.handling : known.handling,
      name: said.name,
      aliases,
      motivation: said.motivation ?? known.motivation,
      description: said.description ?? known.description,
      confidence: said.confidence === undefined ? known.confidence : confidenceOf(said.confidence),
      writings: known.writings + 1,
      amendedAt: this.taking.now,
      ...this.came(said),
    });
    return outcomeOf("UPDATED", said, note);
  }

  /** What is marked for fewer now than the profile is in which its own one goes on: that has more to it than its author says, and is for us to mark. */
  private whyNotNarrower({ stixId, handling }: Actor, known: ThreatActorProfile): string | null {
    const isMerged = this.file.profiles.some((one) => one.stixId === stixId && one.mergedIntoId === known.id);
    return isMerged && handling && isWider(known.handling, handling)
      ? `It is marked ${handling}, for fewer than the profile ${known.name} is that it goes on in. That stays as it is until somebody marks it so with amendThreatActorProfile.`
      : null;
  }

  /** What others went by that were merged into a profile: no bundle takes them from it. */
  private namesMergedInto({ id }: ThreatActorProfile): readonly string[] {
    return this.file.profiles.flatMap((one) => (one.mergedIntoId === id ? [one.name, ...one.aliases] : []));
  }

  private came({ stixId, createdBy, modified }: Actor) {
    const { now, newIdentifier } = this.taking;
    return { stixId, sourceAuthor: createdBy, sourceModifiedAt: modified ?? now, takenObjectId: newIdentifier() };
  }

  private keep({ stixId, object }: Actor, profile: ThreatActorProfile): void {
    this.objects.keep(profile.takenObjectId ?? "", stixId, object, 0);
    this.set(profile, stixId);
  }

  private set(profile: ThreatActorProfile, stixId: string): void {
    this.written.set(profile.id, profile);
    this.byStixId.set(stixId, profile);
  }
}
