import type { ActorProfileText, ThreatActorProfile } from "../records/actor-profiles/threat-actor-profile.js";
import { otherNames } from "./other-names.js";

const maxIndicators = 100;

const together = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];

/** What the profile that goes on says with what the other one has said: its names, techniques, indicators and briefings. Pure. */
export function mergedProfile(
  into: ThreatActorProfile,
  { name, aliases, techniqueIds, indicatorIds, briefingIds }: ActorProfileText,
): Pick<ActorProfileText, "aliases" | "techniqueIds" | "indicatorIds" | "briefingIds"> {
  return {
    aliases: otherNames(into.name, [...into.aliases, name, ...aliases]),
    techniqueIds: together(into.techniqueIds, techniqueIds),
    // All of them are related to it; these are those that it was written down with.
    indicatorIds: together(into.indicatorIds, indicatorIds).slice(0, maxIndicators),
    briefingIds: together(into.briefingIds, briefingIds),
  };
}
