import { createUnionType, Float, ID, ObjectType, registerEnumType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { ExcerptPiece } from "../../../../../platform/graphql/search/excerpt-piece.js";
import { searchConnectionOf } from "../../../../../platform/graphql/search/search-connection-of.js";
import type { DetectionSearchKind as Kind } from "../../../store/search/searched-columns.js";
import { ThreatActorProfile } from "../actor-profiles/threat-actor-profile.js";
import { AlertSuppression } from "../alerts/alert-suppression.js";
import { ThreatBriefing } from "../briefings/threat-briefing.js";
import { BreachHunt } from "../hunts/breach-hunt.js";
import { HuntFinding } from "../hunts/hunt-finding.js";
import { Indicator } from "../indicators/indicator.js";
import { Precursor } from "../precursors/precursor.js";
import { DetectionRequirement } from "../requirements/detection-requirement.js";
import { Vulnerability } from "../vulnerabilities/vulnerability.js";

export const DetectionSearchKind = {
  INDICATOR: "INDICATOR",
  VULNERABILITY: "VULNERABILITY",
  BREACH_HUNT: "BREACH_HUNT",
  HUNT_FINDING: "HUNT_FINDING",
  THREAT_ACTOR_PROFILE: "THREAT_ACTOR_PROFILE",
  THREAT_BRIEFING: "THREAT_BRIEFING",
  DETECTION_REQUIREMENT: "DETECTION_REQUIREMENT",
  PRECURSOR: "PRECURSOR",
  ALERT_SUPPRESSION: "ALERT_SUPPRESSION",
} as const satisfies { [Name in Kind]: Name };
export type DetectionSearchKind = Kind;
registerEnumType(DetectionSearchKind, {
  name: "DetectionSearchKind",
  description: "In which record of detection something is found.",
  valuesConfig: {
    INDICATOR: { description: "In the value or the description of an indicator." },
    VULNERABILITY: { description: "In the number, the CVE id, the title or the description of a vulnerability." },
    BREACH_HUNT: { description: "In the hypothesis or the conclusions of a hunt for a breach." },
    HUNT_FINDING: { description: "In what a hunt found in a service." },
    THREAT_ACTOR_PROFILE: {
      description: "In the name, an alias, the motivation or the description of an adversary.",
    },
    THREAT_BRIEFING: {
      description: "In the title of a threat briefing, in what is known of the threat, or in what is recommended.",
    },
    DETECTION_REQUIREMENT: { description: "In the title or the description of a detection requirement." },
    PRECURSOR: { description: "In what was seen of a precursor, or where it comes from." },
    ALERT_SUPPRESSION: {
      description: "In the part of a title that a suppression of alerts goes by, or in the reason for it.",
    },
  },
});

const types = {
  INDICATOR: Indicator,
  VULNERABILITY: Vulnerability,
  BREACH_HUNT: BreachHunt,
  HUNT_FINDING: HuntFinding,
  THREAT_ACTOR_PROFILE: ThreatActorProfile,
  THREAT_BRIEFING: ThreatBriefing,
  DETECTION_REQUIREMENT: DetectionRequirement,
  PRECURSOR: Precursor,
  ALERT_SUPPRESSION: AlertSuppression,
} as const;

export const DetectionSearchSubject = createUnionType({
  name: "DetectionSearchSubject",
  description: "The record of detection in which something was found.",
  types: () => Object.values(types),
  resolveType: (subject: object) => types[(subject as { readonly searchKind: Kind }).searchKind].name,
});

@ObjectType({ description: "A record of detection in which what was looked for was found." })
export class DetectionSearchHit {
  @Field(() => ID, { name: "subjectId", description: "The id of the record." })
  id!: string;

  @Field(() => DetectionSearchKind, { description: "What kind of record it is." })
  kind!: DetectionSearchKind;

  @Field(() => Float, {
    description: "How well it matches: the greater the better. It says something within one answer alone.",
  })
  rank!: number;

  @Field(() => [ExcerptPiece], { description: "The text around the first match, in pieces." })
  excerpt!: readonly ExcerptPiece[];
}

export const DetectionSearchHitConnection = searchConnectionOf("DetectionSearchHit", DetectionSearchHit);
