import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { many, one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { AdversaryActivity } from "../types/analysis/adversary-activity.js";
import {
  AdversaryActivityVersion,
  AdversaryActivityVersionConnection,
} from "../types/analysis/adversary-activity-version.js";
import { ObservedTechnique } from "../types/analysis/observed-technique.js";
import { Incident } from "../types/case/incident.js";
import { Indicator } from "../types/indicators/indicator.js";
import { basisRelations } from "./analysis-relations.js";
import { service } from "./service-fields.js";

const known = {
  ...basisRelations,
  indicators: many(() => Indicator, "The indicators of compromise that it rests on, as far as you may see them."),
  observedTechnique: one(
    () => ObservedTechnique,
    "The technique that it shows, as it was observed in the incident; null where none is named.",
  ),
} as const;

/** Where acts of the adversary lead. */
export const activityRelations = [
  relationFields(AdversaryActivity, {
    ...known,
    service: service("serviceId", "The service in which it was done."),
    incident: one(() => Incident, "The incident."),
    recordedBy: person("recordedById", "Who recorded it."),
    withdrawnBy: person("withdrawnById", "Who withdrew it; null while it stands."),
    history: page(() => AdversaryActivityVersionConnection, "What was known of it, oldest first.", PageArguments),
  }),
  relationFields(AdversaryActivityVersion, { ...known, writtenBy: person("writtenById", "Who wrote it.") }),
] as const;
