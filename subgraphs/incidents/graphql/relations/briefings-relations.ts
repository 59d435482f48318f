import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { BreachHuntFilter } from "../filters/analysis/hunt-filter.js";
import { IndicatorArguments, IndicatorFilter } from "../filters/detection/indicator-filter.js";
import { DetectionRequirementFilter } from "../filters/detection/requirement-filter.js";
import { IndicatorSweepFilter } from "../filters/detection/sweep-filters.js";
import { BriefingAcknowledgementFilter } from "../filters/intelligence/briefing-filters.js";
import {
  BriefingAcknowledgement,
  BriefingAcknowledgementConnection,
} from "../types/briefings/briefing-acknowledgement.js";
import { BriefingAnswer, BriefingAnswerConnection } from "../types/briefings/briefing-answer.js";
import { ThreatBriefing } from "../types/briefings/threat-briefing.js";
import { ThreatBriefingEdition, ThreatBriefingEditionConnection } from "../types/briefings/threat-briefing-edition.js";
import { BreachHunt, BreachHuntConnection } from "../types/hunts/breach-hunt.js";
import { IndicatorConnection } from "../types/indicators/indicator.js";
import { DetectionRequirement, DetectionRequirementConnection } from "../types/requirements/detection-requirement.js";
import { IndicatorSweep, IndicatorSweepConnection } from "../types/sweeps/indicator-sweep.js";
import { service, services } from "./service-fields.js";
import { techniques } from "./technique-fields.js";

const prompted = {
  briefing: one(
    () => ThreatBriefing,
    "The threat briefing that prompted it; null where none did, or you may not read it.",
  ),
};

const ofPriority = {
  priorityBriefing: one(
    () => ThreatBriefing,
    "The threat briefing that its priority rests on; null where it rests on none, or on one that you may not read.",
  ),
};

/** Where the things of this room lead, and what leads to them. */
export const briefingsRelations = [
  relationFields(ThreatBriefing, {
    services: services("serviceIds", "The services that it concerns."),
    techniques: techniques("techniqueIds", "The techniques of ATT&CK that the adversary uses."),
    indicators: page(
      () => IndicatorConnection,
      "What it is about, as far as you may read it, oldest first.",
      orderedPage(IndicatorFilter, IndicatorArguments.order),
    ),
    editions: page(
      () => ThreatBriefingEditionConnection,
      "All that was published of it, oldest first, as far as you may read it.",
      PageArguments,
    ),
    acknowledgements: page(
      () => BriefingAcknowledgementConnection,
      "How the teams of its services have answered each edition, oldest first.",
      filteredPage(BriefingAcknowledgementFilter),
    ),
    requirements: page(
      () => DetectionRequirementConnection,
      "The detection requirements that were proposed because of it, as far as you may read them, oldest first.",
      filteredPage(DetectionRequirementFilter),
    ),
    sweeps: page(
      () => IndicatorSweepConnection,
      "The sweeps that were ordered because of it, as far as you may read them, oldest first.",
      filteredPage(IndicatorSweepFilter),
    ),
    hunts: page(
      () => BreachHuntConnection,
      "The hunts that were opened because of it, as far as you may read them, oldest first.",
      filteredPage(BreachHuntFilter),
    ),
    draftedBy: person("draftedById", "Who began it."),
    withdrawnBy: person("withdrawnById", "Who withdrew it; null where nobody did."),
  }),
  relationFields(ThreatBriefingEdition, {
    services: services("serviceIds", "The services that it concerned."),
    techniques: techniques("techniqueIds", "The techniques of ATT&CK that it named."),
    indicators: page(
      () => IndicatorConnection,
      "What it was about, as far as you may read it, oldest first.",
      orderedPage(IndicatorFilter, IndicatorArguments.order),
    ),
    publishedBy: person("publishedById", "Who published it."),
  }),
  relationFields(BriefingAcknowledgement, {
    briefing: one(
      () => ThreatBriefing,
      "The briefing, as its latest edition says it; null to the team of a service that it concerns no longer, where they may not read that.",
    ),
    formerAnswers: page(
      () => BriefingAnswerConnection,
      "All that the team has answered to the editions before, oldest first.",
      PageArguments,
    ),
    service: service("serviceId", "The service."),
    answeredBy: person("answeredById", "Who answered last; null where nobody has."),
    answers: page(
      () => BriefingAnswerConnection,
      "All that the team has answered to the edition, oldest first: the last one stands.",
      PageArguments,
    ),
  }),
  relationFields(BriefingAnswer, { answeredBy: person("answeredById", "Who answered.") }),
  relationFields(DetectionRequirement, { ...prompted, ...ofPriority }),
  relationFields(IndicatorSweep, {
    ...prompted,
    ...ofPriority,
    prioritizedBy: person("prioritizedById", "Who said how urgent it is; null where nobody has."),
  }),
  relationFields(BreachHunt, prompted),
] as const;
