import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { AlertFilter } from "../../actions/alert-queue/alert-filter.js";
import { IncidentFilter } from "../filters/case/incident-filter.js";
import { IncidentAlertOrder } from "../filters/case/part-orders.js";
import { IndicatorArguments, IndicatorFilter } from "../filters/detection/indicator-filter.js";
import {
  ThreatActorProfileArguments,
  ThreatActorProfileFilter,
} from "../filters/intelligence/actor-profile-filters.js";
import { ThreatBriefingFilter } from "../filters/intelligence/briefing-filters.js";
import { ThreatActorProfile, ThreatActorProfileConnection } from "../types/actor-profiles/threat-actor-profile.js";
import {
  ThreatActorProfileVersion,
  ThreatActorProfileVersionConnection,
} from "../types/actor-profiles/threat-actor-profile-version.js";
import { AlertConnection } from "../types/alerts/alert.js";
import { ThreatBriefing, ThreatBriefingConnection } from "../types/briefings/threat-briefing.js";
import { IncidentConnection } from "../types/case/incident.js";
import { ThreatActor, ThreatActorConnection } from "../types/case-file/threat-actor.js";
import { ThreatActorVersion } from "../types/case-file/threat-actor-version.js";
import { IndicatorConnection } from "../types/indicators/indicator.js";
import { IndicatorRelationConnection } from "../types/indicators/indicator-relation.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import { techniques } from "./technique-fields.js";

/** Where profiles of adversaries lead, and what leads to them. */
export const actorProfilesRelations = [
  relationFields(ThreatActorProfile, {
    techniques: techniques("techniqueIds", "The techniques of ATT&CK that they use."),
    history: page(
      () => ThreatActorProfileVersionConnection,
      "All that was known of them, oldest first, as far as you may read it.",
      PageArguments,
    ),
    attributions: page(
      () => ThreatActorConnection,
      "The incidents that are attributed to them, with how sure that is: of those that you may read, oldest first.",
      PageArguments,
    ),
    incidents: page(
      () => IncidentConnection,
      "The incidents that are attributed to them now, of those that you may read, oldest first. `attributions` says how sure that is.",
      filteredPage(IncidentFilter),
    ),
    indicators: page(
      () => IndicatorConnection,
      "What they are known by, as far as you may read it; oldest first unless said otherwise.",
      orderedPage(IndicatorFilter, IndicatorArguments.order),
    ),
    indicatorRelations: page(
      () => IndicatorRelationConnection,
      "Who says of each indicator that they are known by it, since when and why: of those that you may read, oldest first.",
      PageArguments,
    ),
    alerts: page(
      () => AlertConnection,
      "The alerts that carry one of their active indicators: that one is related to, in which it was seen, or that report its value as it is always written. By what you may read alone, newest first unless said otherwise.",
      orderedPage(AlertFilter, IncidentAlertOrder),
    ),
    briefings: page(
      () => ThreatBriefingConnection,
      "The threat briefings that are about them, as far as you may read them, oldest first.",
      filteredPage(ThreatBriefingFilter),
    ),
    recordedBy: person("recordedById", "Who recorded it."),
    withdrawnBy: person("withdrawnById", "Who withdrew or merged it; null while it stands."),
    mergedInto: one(
      () => ThreatActorProfile,
      "The profile in which it goes on; null where it was not merged, or you may not read that.",
    ),
    mergedFrom: page(
      () => ThreatActorProfileConnection,
      "The profiles that go on in it, as far as you may read them, oldest first.",
      PageArguments,
    ),
  }),
  relationFields(ThreatActorProfileVersion, {
    techniques: techniques("techniqueIds", "The techniques of ATT&CK that they were known to use."),
    writtenBy: person("writtenById", "Who wrote it."),
  }),
  relationFields(ThreatActor, {
    profile: one(
      () => ThreatActorProfile,
      "The profile of the adversary that they are held to be; null where none is named, or you may not read it.",
    ),
  }),
  relationFields(ThreatActorVersion, {
    profile: one(
      () => ThreatActorProfile,
      "The profile of the adversary that they were held to be; null where none was named, or you may not read it.",
    ),
  }),
  relationFields(DetectionRequirement, {
    adversaries: page(
      () => ThreatActorProfileConnection,
      "The adversaries who use a technique that it names, by which its priority is judged: as far as you may read their profiles, oldest first unless said otherwise.",
      orderedPage(ThreatActorProfileFilter, ThreatActorProfileArguments.order),
    ),
  }),
  relationFields(ThreatBriefing, {
    actors: page(
      () => ThreatActorProfileConnection,
      "The adversaries that it is about, as far as you may read their profiles, oldest first.",
      orderedPage(ThreatActorProfileFilter, ThreatActorProfileArguments.order),
    ),
  }),
] as const;
