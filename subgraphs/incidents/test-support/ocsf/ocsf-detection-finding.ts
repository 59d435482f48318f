import { ocsfEnums } from "./ocsf-enums.js";
import { ocsfFinding } from "./ocsf-finding.js";
import { ocsfObjects } from "./ocsf-objects.js";
import { object, others, siblings, text, whole } from "./ocsf-types.js";

const { findingInfo } = ocsfObjects;

const finding = ocsfFinding(2004, "Detection Finding");

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
      ...finding.properties,
      ...{
        risk_level_id: whole,
        risk_level: text,
        risk_score: whole,
        risk_details: text,
        is_alert: { type: "boolean" },
      },
      finding_info: {
        ...findingInfo,
        properties: { ...findingInfo.properties, created_time_dt: datetime, modified_time_dt: datetime },
      },
      ...{ evidences: { type: "array" }, resources: { type: "array" }, malware: { type: "array" } },
      ...others("anomaly_analyses", "enrichments", "malware_scan_info", "remediation", "vendor_attributes"),
      ...others("vulnerabilities", "device"),
      // The profiles `cloud`, `security_control` and `datetime`.
      ...others("cloud", "api", "authorizations", "firewall_rule", "policy"),
      ...{ action_id: whole, action: text, disposition_id: whole, disposition: text },
      ...{ time_dt: datetime, start_time_dt: datetime, end_time_dt: datetime },
    },
    [...finding.required, "finding_info"],
  ),
  allOf: [
    ...finding.allOf,
    siblings("status_id", "status", ocsfEnums.statusOfFinding),
    siblings("risk_level_id", "risk_level", ocsfEnums.risk),
  ],
} as const;
