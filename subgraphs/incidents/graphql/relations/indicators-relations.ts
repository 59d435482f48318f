import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import {
  ThreatActorProfileArguments,
  ThreatActorProfileFilter,
} from "../filters/intelligence/actor-profile-filters.js";
import { ThreatActorProfile, ThreatActorProfileConnection } from "../types/actor-profiles/threat-actor-profile.js";
import { Alert } from "../types/alerts/alert.js";
import { Incident } from "../types/case/incident.js";
import { ThreatActor } from "../types/case-file/threat-actor.js";
import { Indicator } from "../types/indicators/indicator.js";
import {
  IndicatorIntake,
  IndicatorIntakeItem,
  IndicatorIntakeItemConnection,
} from "../types/indicators/indicator-intake.js";
import { IndicatorRelation, IndicatorRelationConnection } from "../types/indicators/indicator-relation.js";
import { IndicatorSighting, IndicatorSightingConnection } from "../types/indicators/indicator-sighting.js";
import { service, services } from "./service-fields.js";

const related = page(
  () => IndicatorRelationConnection,
  "The indicators of compromise that have to do with it, oldest first, as far as you may read them.",
  PageArguments,
);

/** Where the things of this room lead, and what leads to them. */
export const indicatorsRelations = [
  relationFields(Indicator, {
    relations: page(
      () => IndicatorRelationConnection,
      "The incidents, alerts, adversaries and profiles of these that it has to do with, oldest first, as far as you may read them.",
      PageArguments,
    ),
    profiles: page(
      () => ThreatActorProfileConnection,
      "The profiles of the adversaries who leave it, as far as you may read them; oldest first unless said otherwise. `relations` says who relates them, and why.",
      orderedPage(ThreatActorProfileFilter, ThreatActorProfileArguments.order),
    ),
    sightings: page(
      () => IndicatorSightingConnection,
      "Where it was seen, in the order in which that was recorded, as far as you may read it.",
      PageArguments,
    ),
    withdrawnSightings: page(
      () => IndicatorSightingConnection,
      "What was reported as a sighting and is held to be none: it was withdrawn, or the result of the sweep is disputed that it came of; in the order in which it was recorded, as far as you may read it.",
      PageArguments,
    ),
    lastSighting: one(() => IndicatorSighting, "Where it was seen last; null where you may read of no sighting."),
    services: services("serviceIds", "The services concerned; null while the teams subgraph cannot name them."),
    recordedBy: person("recordedById", "Who recorded it."),
  }),
  relationFields(IndicatorRelation, {
    indicator: one(() => Indicator, "The indicator."),
    incident: one(() => Incident, "The incident, or that in which the adversary is named."),
    alert: one(() => Alert, "The alert; null where it is none."),
    actor: one(() => ThreatActor, "The adversary; null where it is none."),
    profile: one(() => ThreatActorProfile, "The profile of the adversary; null where it is none."),
    relatedBy: person("relatedById", "Who related them."),
  }),
  relationFields(IndicatorSighting, {
    indicator: one(() => Indicator, "The indicator."),
    incident: one(() => Incident, "The incident that it is a part of; null where it is of none."),
    alert: one(() => Alert, "The alert that has shown it; null where none did."),
    service: service("serviceId", "The service in which it was seen; null where nobody has said."),
    recordedBy: person("recordedById", "Who, or which program, recorded it."),
    withdrawnBy: person("withdrawnById", "Who took it back; null while it stands."),
  }),
  relationFields(IndicatorIntake, {
    items: page(() => IndicatorIntakeItemConnection, "What became of each, in their order.", PageArguments),
    takenBy: person("takenById", "Who took them in, or judged them."),
  }),
  relationFields(IndicatorIntakeItem, {
    indicator: one(() => Indicator, "The indicator that there is of it; null where there is none that you may read."),
  }),
  relationFields(Incident, { indicators: related }),
  relationFields(Alert, { indicators: related }),
  relationFields(ThreatActor, { indicators: related }),
] as const;
