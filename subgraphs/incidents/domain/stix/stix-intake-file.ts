import type { IntakeFile } from "../indicators/intake-file.js";
import type { ThreatActorProfile } from "../records/actor-profiles/threat-actor-profile.js";
import type { ThreatActor } from "../records/case-file/threat-actor.js";
import type { Indicator } from "../records/indicators/indicator.js";
import type { IndicatorRelation } from "../records/indicators/indicator-relation.js";
import type { IndicatorSighting } from "../records/indicators/indicator-sighting.js";
import type { TakenObject } from "../records/indicators/taken-object.js";
import type { SaidObject } from "./said-in-bundle.js";
import type { StixObject } from "./stix-object.js";

/** What is on record under the ids of the sightings and relationships of a bundle, as far as whoever takes it in may read it. */
interface Came {
  readonly sightings: readonly IndicatorSighting[];
  readonly relations: readonly IndicatorRelation[];
  /** The objects that these came with, by their ids here. */
  readonly objects: ReadonlyMap<string, TakenObject>;
}

/** What a bundle says, object by object, and what is on record already of it. */
export interface StixIntakeFile extends IntakeFile {
  readonly said: readonly SaidObject[];
  /** The identities in it, which the objects refer to as their creators, and the statements that they are marked with. */
  readonly references: ReadonlyMap<string, StixObject>;
  /** Who we are, as our objects name their creator. */
  readonly producerId: string;
  /** What was withdrawn since its author has revoked it, as far as whoever takes the bundle in may read it. */
  readonly revoked: readonly Indicator[];
  /** Why there is nothing to take in: it is no bundle. */
  readonly refusal?: string;
  /** The ids in STIX of the sightings and relations of the known indicators: those that they came with, and those by which ours are exported. */
  readonly knownStixIds: readonly string[];
  /** The known indicators, by the ids by which they are exported as ours. */
  readonly own: ReadonlyMap<string, Indicator>;
  /** The ids by which those of the named values were exported as ours that were withdrawn since. */
  readonly ownWithdrawn: ReadonlySet<string>;
  /** The ids by which the sightings and relations of the known indicators are exported as ours. */
  readonly ownParts: ReadonlySet<string>;
  readonly came: Came;
  /** The profiles of adversaries that whoever takes the bundle in may read. */
  readonly profiles: readonly ThreatActorProfile[];
  /** The same, by the ids by which they are exported as ours. */
  readonly ownProfiles: ReadonlyMap<string, ThreatActorProfile>;
  /** The adversaries that are named in the incident. */
  readonly actors: readonly ThreatActor[];
  /** Which of the indicators that are known are related to one of them, or to a profile, by both ids. */
  readonly attributed: readonly string[];
}
