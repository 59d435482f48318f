import { ocsfEnums } from "./ocsf-enums.js";
import { ocsfObjects } from "./ocsf-objects.js";
import { object, others, siblings, text, timestamp, whole } from "./ocsf-types.js";

const { attacks, metadata, findingInfo, user, group, observables } = ocsfObjects;

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
      ...{ category_uid: { const: 2 }, category_name: { const: "Findings" } },
      ...{ class_uid: { const: 2005 }, class_name: { const: "Incident Finding" }, type_uid: whole, type_name: text },
      ...{ activity_id: whole, activity_name: text, severity_id: whole, severity: text },
      ...{ status_id: whole, status: text, status_code: text, status_detail: text },
      ...{ verdict_id: whole, verdict: text, priority_id: whole, priority: text, impact_id: whole, impact: text },
      ...{ confidence_id: whole, confidence: text, confidence_score: whole },
      impact_score: { type: "integer", minimum: 0, maximum: 100 },
      ...{ time: timestamp, start_time: timestamp, end_time: timestamp, duration: whole, count: whole },
      timezone_offset: { type: "integer", minimum: -1_080, maximum: 1_080 },
      ...{ message: text, desc: text, comment: text, src_url: text, is_suspected_breach: { type: "boolean" } },
      ...{ raw_data: text, raw_data_size: whole, metadata, attacks, observables },
      ...{ assignee: user, assignee_group: group },
      finding_info_list: { type: "array", minItems: 1, items: findingInfo },
      unmapped: { type: "object" },
      ...others("enrichments", "ticket", "tickets", "vendor_attributes"),
    },
    [
      ...["activity_id", "category_uid", "class_uid", "finding_info_list", "metadata", "severity_id", "status_id"],
      ...["time", "type_uid"],
    ],
    ["assignee", "assignee_group"],
  ),
  allOf: [
    siblings("activity_id", "activity_name", ocsfEnums.activity),
    siblings("severity_id", "severity", ocsfEnums.severity),
    siblings("status_id", "status", ocsfEnums.statusOfIncident),
    siblings("verdict_id", "verdict", ocsfEnums.verdict),
    siblings("priority_id", "priority", ocsfEnums.level),
    siblings("impact_id", "impact", ocsfEnums.level),
    siblings("confidence_id", "confidence", ocsfEnums.confidence),
    // `type_uid` is the class and the activity, in one number, and `type_name` says both.
    {
      anyOf: Object.entries(ocsfEnums.activity).map(([activity, caption]) => ({
        properties: {
          activity_id: { const: Number(activity) },
          type_uid: { const: 200_500 + Number(activity) },
          type_name: { const: `Incident Finding: ${caption}` },
        },
      })),
    },
    // The class has the profile of incidents in it, and asks to name it.
    {
      properties: {
        metadata: { properties: { profiles: { contains: { const: "incident" } } }, required: ["profiles"] },
      },
    },
  ],
} as const;
