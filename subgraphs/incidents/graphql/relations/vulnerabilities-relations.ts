import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { many, one, page, relationFields, theOne } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { IncidentFilter } from "../filters/case/incident-filter.js";
import { LinkedVulnerabilityFilter } from "../filters/detection/vulnerability-filters.js";
import { Incident, IncidentConnection } from "../types/case/incident.js";
import { Vulnerability, VulnerabilityConnection } from "../types/vulnerabilities/vulnerability.js";
import { VulnerabilityEntry, VulnerabilityEntryConnection } from "../types/vulnerabilities/vulnerability-entry.js";
import { VulnerabilityExposure } from "../types/vulnerabilities/vulnerability-exposure.js";
import {
  VulnerabilityRevision,
  VulnerabilityRevisionConnection,
} from "../types/vulnerabilities/vulnerability-revision.js";
import { service, services } from "./service-fields.js";

/** Where the things of this room lead. */
export const vulnerabilitiesRelations = [
  relationFields(Vulnerability, {
    services: services("serviceIds", "The services whose teams look at it, whatever they have found."),
    reportedBy: person("reportedById", "Who reported it here."),
    exposures: many(() => VulnerabilityExposure, "What it is to each service, in the order in which they were named."),
    incidents: page(
      () => IncidentConnection,
      "The incidents in which it was exploited, as far as you may see them.",
      filteredPage(IncidentFilter),
    ),
    entries: page(() => VulnerabilityEntryConnection, "What was done about it, and why.", PageArguments),
    revisions: page(
      () => VulnerabilityRevisionConnection,
      "All that was published of it, oldest first, as far as you may read it.",
      PageArguments,
    ),
  }),
  relationFields(VulnerabilityEntry, {
    service: service("serviceId", "The service that it is about; null where it is about all."),
    incident: one(() => Incident, "The incident that was linked or unlinked; null where none was."),
    recordedBy: person("recordedById", "Who did it."),
  }),
  relationFields(VulnerabilityRevision, {
    publishedBy: person("publishedById", "Who published it; null where the discloser was not recorded."),
  }),
  relationFields(VulnerabilityExposure, {
    vulnerability: theOne(() => Vulnerability, "The vulnerability."),
    service: service("serviceId", "The service."),
    assessedBy: person("assessedById", "Who said last whether the service is affected."),
    fixedBy: person("fixedById", "Who recorded the fix."),
  }),
  relationFields(Incident, {
    vulnerabilities: page(
      () => VulnerabilityConnection,
      "The vulnerabilities that were exploited in it, as far as you may see them.",
      filteredPage(LinkedVulnerabilityFilter),
    ),
  }),
] as const;
