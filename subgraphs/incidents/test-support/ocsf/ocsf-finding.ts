import { ocsfEnums } from "./ocsf-enums.js";
import { ocsfObjects } from "./ocsf-objects.js";
import { siblings, text, timestamp, whole } from "./ocsf-types.js";

const { attacks, metadata, observables } = ocsfObjects;

/** What the classes of findings of OCSF 1.5.0 have in common: attributes, which of them are asked for, and what goes together. */
export const ocsfFinding = (classUid: number, className: string) => ({
  properties: {
    ...{ category_uid: { const: 2 }, category_name: { const: "Findings" } },
    ...{ class_uid: { const: classUid }, class_name: { const: className }, type_uid: whole, type_name: text },
    ...{ activity_id: whole, activity_name: text, severity_id: whole, severity: text },
    ...{ status_id: whole, status: text, status_code: text, status_detail: text },
    ...{ confidence_id: whole, confidence: text, confidence_score: whole, impact_id: whole, impact: text },
    impact_score: { type: "integer", minimum: 0, maximum: 100 },
    ...{ time: timestamp, start_time: timestamp, end_time: timestamp, duration: whole, count: whole },
    timezone_offset: { type: "integer", minimum: -1_080, maximum: 1_080 },
    ...{ message: text, comment: text, raw_data: text, raw_data_size: whole },
    ...{ metadata, attacks, observables, unmapped: { type: "object" } },
  },
  required: ["activity_id", "category_uid", "class_uid", "metadata", "severity_id", "time", "type_uid"],
  allOf: [
    siblings("activity_id", "activity_name", ocsfEnums.activity),
    siblings("severity_id", "severity", ocsfEnums.severity),
    siblings("impact_id", "impact", ocsfEnums.level),
    siblings("confidence_id", "confidence", ocsfEnums.confidence),
    // `type_uid` is the class and the activity, in one number, and `type_name` says both.
    {
      anyOf: Object.entries(ocsfEnums.activity).map(([activity, caption]) => ({
        properties: {
          activity_id: { const: Number(activity) },
          type_uid: { const: classUid * 100 + Number(activity) },
          type_name: { const: `${className}: ${caption}` },
        },
      })),
    },
  ],
});
