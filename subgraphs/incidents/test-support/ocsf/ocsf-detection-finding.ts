import { ocsfEnums } from "./ocsf-enums.js";
import { ocsfObjects } from "./ocsf-objects.js";
import { object, others, siblings, text, timestamp, whole } from "./ocsf-types.js";

const { attacks, metadata, findingInfo, observables } = ocsfObjects;

/** `datetime_t` of the profile `datetime`: with the zone that RFC 3339 asks for. */
const datetime = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$",
};

/**
 * What a Detection Finding (class 2004) of OCSF 1.5.0 may hold, with the profiles `cloud`, `host`, `security_control` and `datetime`, as JSON
 * Schema: read like that of the Incident Finding, and apart from the code that reads events. Of objects inside of it no more is asked than
 * that they are there, beside the finding, the metadata, the techniques and the observables.
 */
export const ocsfDetectionFindingSchema = {
  ...object(
    {
      ...{ category_uid: { const: 2 }, category_name: { const: "Findings" } },
      ...{ class_uid: { const: 2004 }, class_name: { const: "Detection Finding" }, type_uid: whole, type_name: text },
      ...{ activity_id: whole, activity_name: text, severity_id: whole, severity: text },
      ...{ status_id: whole, status: text, status_code: text, status_detail: text },
      ...{ confidence_id: whole, confidence: text, confidence_score: whole, impact_id: whole, impact: text },
      impact_score: { type: "integer", minimum: 0, maximum: 100 },
      ...{ risk_level_id: whole, risk_level: text, risk_score: whole, risk_details: text },
      ...{ time: timestamp, start_time: timestamp, end_time: timestamp, duration: whole, count: whole },
      timezone_offset: { type: "integer", minimum: -1_080, maximum: 1_080 },
      ...{ message: text, comment: text, is_alert: { type: "boolean" }, raw_data: text, raw_data_size: whole },
      ...{ metadata, observables, unmapped: { type: "object" } },
      finding_info: {
        ...findingInfo,
        properties: { ...findingInfo.properties, created_time_dt: datetime, modified_time_dt: datetime },
      },
      ...{ evidences: { type: "array" }, resources: { type: "array" }, malware: { type: "array" } },
      ...others("anomaly_analyses", "enrichments", "malware_scan_info", "remediation", "vendor_attributes"),
      ...others("vulnerabilities", "device"),
      // The profiles `cloud`, `security_control` and `datetime`.
      ...others("cloud", "api", "authorizations", "firewall_rule", "policy"),
      ...{ attacks, action_id: whole, action: text, disposition_id: whole, disposition: text },
      ...{ time_dt: datetime, start_time_dt: datetime, end_time_dt: datetime },
    },
    ["activity_id", "category_uid", "class_uid", "finding_info", "metadata", "severity_id", "time", "type_uid"],
  ),
  allOf: [
    siblings("activity_id", "activity_name", ocsfEnums.activity),
    siblings("severity_id", "severity", ocsfEnums.severity),
    siblings("status_id", "status", ocsfEnums.statusOfFinding),
    siblings("impact_id", "impact", ocsfEnums.level),
    siblings("risk_level_id", "risk_level", ocsfEnums.risk),
    siblings("confidence_id", "confidence", ocsfEnums.confidence),
    {
      anyOf: Object.keys(ocsfEnums.activity).map((activity) => ({
        properties: { activity_id: { const: Number(activity) }, type_uid: { const: 200_400 + Number(activity) } },
      })),
    },
  ],
} as const;
