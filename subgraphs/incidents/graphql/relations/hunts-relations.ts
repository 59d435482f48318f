import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { DetectionRequirementFilter } from "../filters/detection/requirement-filter.js";
import { Incident } from "../types/case/incident.js";
import { BreachHunt } from "../types/hunts/breach-hunt.js";
import { BreachHuntConclusion, BreachHuntConclusionConnection } from "../types/hunts/breach-hunt-conclusion.js";
import { BreachHuntVersion, BreachHuntVersionConnection } from "../types/hunts/breach-hunt-version.js";
import { HuntFinding, HuntFindingConnection } from "../types/hunts/hunt-finding.js";
import { HuntQuery, HuntQueryConnection } from "../types/hunts/hunt-query.js";
import { DetectionRequirementConnection } from "../types/requirements/detection-requirement.js";
import { service, services } from "./service-fields.js";
import { techniques } from "./technique-fields.js";

/** Where the things of this room lead. */
export const huntsRelations = [
  relationFields(BreachHunt, {
    incident: one(() => Incident, "The incident that it is part of; null where it is part of none."),
    services: services(
      "serviceIds",
      "The services that are looked into; null while the teams subgraph cannot name them.",
    ),
    techniques: techniques("techniqueIds", "The techniques of ATT&CK whose traces are looked for."),
    queries: page(() => HuntQueryConnection, "The queries that were run, oldest first.", PageArguments),
    findings: page(() => HuntFindingConnection, "What was found, oldest first.", PageArguments),
    history: page(
      () => BreachHuntVersionConnection,
      "What it said before each time that it was amended, oldest first, as far as you may see that.",
      PageArguments,
    ),
    requirements: page(
      () => DetectionRequirementConnection,
      "The detection requirements whose need it showed, oldest first.",
      filteredPage(DetectionRequirementFilter),
    ),
    formerConclusions: page(
      () => BreachHuntConclusionConnection,
      "What it had come to before each time that it was concluded anew or moved into or out of an incident, oldest first, as far as you may see that.",
      PageArguments,
    ),
    openedBy: person("openedById", "Who opened it."),
    hunter: person("hunterId", "Whom it was handed over to; null where whoever opened it hunts."),
    concludedBy: person("concludedById", "Who last concluded it; null before."),
    reopenedBy: person("reopenedById", "Who has reopened it since; null while its conclusions stand."),
  }),
  relationFields(BreachHuntConclusion, {
    concludedBy: person("concludedById", "Who concluded it then."),
    reopenedBy: person("reopenedById", "Who reopened it then."),
  }),
  relationFields(BreachHuntVersion, {
    services: services(
      "serviceIds",
      "The services that were looked into; null while the teams subgraph cannot name them.",
    ),
    techniques: techniques("techniqueIds", "The techniques of ATT&CK whose traces were looked for."),
    hunter: person("hunterId", "Whom it had been handed over to; null where whoever opened it hunted."),
    replacedBy: person("replacedById", "Who amended it then."),
  }),
  relationFields(HuntQuery, { recordedBy: person("recordedById", "Who recorded it.") }),
  relationFields(HuntFinding, {
    hunt: one(() => BreachHunt, "The hunt; null where you may not see it."),
    service: service("serviceId", "The service in which it was found."),
    techniques: techniques("techniqueIds", "The techniques of ATT&CK that its traces are of."),
    incident: one(
      () => Incident,
      "The incident that it has opened or was linked to; null for none, and where you may not see it.",
    ),
    recordedBy: person("recordedById", "Who recorded it."),
    withdrawnBy: person("withdrawnById", "Who withdrew it; null where it stands."),
    linkedBy: person(
      "linkedById",
      "Who made it part of the incident; null while it is of none, and where you may not see that.",
    ),
  }),
] as const;
