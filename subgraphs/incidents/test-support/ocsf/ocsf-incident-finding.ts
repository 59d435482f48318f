import { ocsfEnums } from "./ocsf-enums.js";
import { ocsfFinding } from "./ocsf-finding.js";
import { ocsfObjects } from "./ocsf-objects.js";
import { object, others, siblings, text, whole } from "./ocsf-types.js";

const { findingInfo, user, group } = ocsfObjects;
const finding = ocsfFinding(2005, "Incident Finding");

/**
 * What an Incident Finding (class 2005) of OCSF 1.5.0 may hold, as JSON Schema, apart from the code that writes events. It is in words of our
 * own, for no package that can be installed carries the definition. Its attributes, requirements, enums and captions were read beside those
 * that others generated from https://schema.ocsf.io/1.5.0, one by one, on 2026-12-03, and beside the changelog of
 * https://github.com/ocsf/ocsf-schema (Apache License 2.0); no program does so again. An attribute that is not listed is refused; what Cordon
 * never writes may be of any kind.
 */
export const ocsfIncidentFindingSchema = {
  ...object(
    {
      ...finding.properties,
      ...{ verdict_id: whole, verdict: text, priority_id: whole, priority: text },
      ...{ desc: text, src_url: text, is_suspected_breach: { type: "boolean" } },
      ...{ assignee: user, assignee_group: group },
      finding_info_list: { type: "array", minItems: 1, items: findingInfo },
      ...others("enrichments", "ticket", "tickets", "vendor_attributes"),
    },
    [...finding.required, "finding_info_list", "status_id"],
    ["assignee", "assignee_group"],
  ),
  allOf: [
    ...finding.allOf,
    siblings("status_id", "status", ocsfEnums.statusOfIncident),
    siblings("verdict_id", "verdict", ocsfEnums.verdict),
    siblings("priority_id", "priority", ocsfEnums.level),
    // The class has the profile of incidents in it, and asks to name it.
    {
      properties: {
        metadata: { properties: { profiles: { contains: { const: "incident" } } }, required: ["profiles"] },
      },
    },
  ],
} as const;
