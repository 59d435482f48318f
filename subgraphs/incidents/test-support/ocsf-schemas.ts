/**
 * What an Incident Finding (class 2005) of OCSF 1.5.0 may hold, as JSON Schema: written by hand from what https://schema.ocsf.io/1.5.0 and
 * https://github.com/ocsf/ocsf-schema (Apache License 2.0) publish, apart from the code that writes events, and compared with neither by a
 * program. An attribute that is not listed is refused; what Cordon never writes may be of any kind. Required attributes and the values of
 * enums are those that Cordon can meet: of `activity_id` and `status_id`, Unknown and Other are left out.
 */
const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text };
const whole = { type: "integer" };
/** `timestamp_t`: milliseconds since 1970. One in seconds or microseconds is out of these bounds. */
const timestamp = { type: "integer", minimum: 946_684_800_000, maximum: 32_503_680_000_000 };
const anything = {};

type Properties = Readonly<Record<string, object>>;

const object = (properties: Properties, required: readonly string[] = [], atLeastOne: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
  ...(atLeastOne.length > 0 && { anyOf: atLeastOne.map((name) => ({ required: [name] })) }),
});

/** Attributes that are objects which Cordon never writes. */
const others = (...names: readonly string[]): Properties => Object.fromEntries(names.map((name) => [name, anything]));

/** `_entity`: a name or an id. */
const entity = (more: Properties = {}) => object({ name: text, uid: text, ...more }, [], ["name", "uid"]);

const technique = entity({ src_url: text });
const attack = object(
  {
    tactic: technique,
    tactics: { type: "array", items: technique },
    technique,
    sub_technique: technique,
    version: text,
  },
  [],
  ["tactic", "technique", "sub_technique"],
);
const attacks = { type: "array", items: attack };

const product = object(
  {
    ...{
      name: text,
      uid: text,
      vendor_name: text,
      version: text,
      lang: text,
      path: text,
      url_string: text,
      cpe_name: text,
    },
    ...others("feature", "data_classification", "data_classifications"),
  },
  [],
  ["name", "uid"],
);

const metadata = object(
  {
    ...{ version: text, product, uid: text, correlation_uid: text, labels: texts, profiles: texts, event_code: text },
    ...{
      log_name: text,
      log_provider: text,
      log_version: text,
      log_level: text,
      original_time: text,
      tenant_uid: text,
    },
    ...{ logged_time: timestamp, modified_time: timestamp, processed_time: timestamp, sequence: whole },
    ...others("extension", "extensions", "loggers", "tags", "debug", "is_truncated", "untruncated_size"),
    ...others("data_classification", "data_classifications", "transformation_info_list"),
  },
  ["version", "product"],
);

/** `key_value_object` */
const tag = object({ name: text, value: text, values: texts }, ["name"], ["value", "values"]);

const findingInfo = object(
  {
    ...{ uid: text, uid_alt: text, title: text, desc: text, src_url: text, types: texts, data_sources: texts },
    ...{ created_time: timestamp, modified_time: timestamp, first_seen_time: timestamp, last_seen_time: timestamp },
    ...{ attacks, product, product_uid: text, related_events_count: whole, tags: { type: "array", items: tag } },
    ...others("analytic", "kill_chain", "related_analytics", "related_events", "traits"),
  },
  ["uid"],
);

const userTypes = { 0: "Unknown", 1: "User", 2: "Admin", 3: "System", 4: "Service", 99: "Other" };
const user = object(
  {
    ...{ uid: text, uid_alt: text, name: text, full_name: text, display_name: text, email_addr: text, domain: text },
    ...{ type: text, type_id: { enum: Object.keys(userTypes).map(Number) }, credential_uid: text, has_mfa: anything },
    ...others("account", "groups", "org", "ldap_person", "risk_level", "risk_level_id", "risk_score"),
    ...others("forward_addr", "phone_number"),
  },
  [],
  ["account", "name", "uid"],
);

/** The values of each enum, with the caption that its sibling says. */
const enums = {
  activity: { 1: "Create", 2: "Update", 3: "Close" },
  severity: {
    ...{ 0: "Unknown", 1: "Informational", 2: "Low", 3: "Medium", 4: "High", 5: "Critical", 6: "Fatal", 99: "Other" },
  },
  status: { 1: "New", 2: "In Progress", 3: "On Hold", 4: "Resolved", 5: "Closed" },
  level: { 0: "Unknown", 1: "Low", 2: "Medium", 3: "High", 4: "Critical", 99: "Other" },
  confidence: { 0: "Unknown", 1: "Low", 2: "Medium", 3: "High", 99: "Other" },
  verdict: {
    ...{
      0: "Unknown",
      1: "False Positive",
      2: "True Positive",
      3: "Disregard",
      4: "Suspicious",
      5: "Benign",
      6: "Test",
    },
    ...{ 7: "Insufficient Data", 8: "Security Risk", 9: "Managed Externally", 10: "Duplicate", 99: "Other" },
  },
} as const;

/** A number and its caption go together; where it is 99, the source says what it is. */
const siblings = (id: string, name: string, captions: Readonly<Record<number, string>>) => ({
  anyOf: [
    { not: { required: [id] } },
    ...Object.entries(captions).map(([value, caption]) => ({
      properties: { [id]: { const: Number(value) }, [name]: value === "99" ? text : { const: caption } },
    })),
  ],
});

/** Those that are values by themselves, not objects of the event. */
const observableTypes = {
  ...{ 0: "Unknown", 1: "Hostname", 2: "IP Address", 3: "MAC Address", 4: "User Name", 5: "Email Address" },
  ...{ 6: "URL String", 7: "File Name", 8: "Hash", 9: "Process Name", 10: "Resource UID", 11: "Port", 12: "Subnet" },
  99: "Other",
};
const observable = {
  ...object({ name: text, type_id: whole, type: text, value: text, ...others("reputation") }, ["name", "type_id"]),
  allOf: [siblings("type_id", "type", observableTypes)],
};

export const ocsfIncidentFindingSchema = {
  ...object(
    {
      ...{ category_uid: { const: 2 }, category_name: { const: "Findings" } },
      ...{ class_uid: { const: 2005 }, class_name: { const: "Incident Finding" }, type_uid: whole, type_name: text },
      ...{
        activity_id: whole,
        activity_name: text,
        severity_id: whole,
        severity: text,
        status_id: whole,
        status: text,
      },
      ...{ verdict_id: whole, verdict: text, priority_id: whole, priority: text, impact_id: whole, impact: text },
      ...{ confidence_id: whole, confidence: text, confidence_score: whole, status_code: text, status_detail: text },
      impact_score: { type: "integer", minimum: 0, maximum: 100 },
      ...{ time: timestamp, start_time: timestamp, end_time: timestamp, duration: whole, count: whole },
      timezone_offset: { type: "integer", minimum: -1_080, maximum: 1_080 },
      ...{ message: text, desc: text, comment: text, src_url: text, is_suspected_breach: { type: "boolean" } },
      ...{ raw_data: text, raw_data_size: whole, metadata, attacks, assignee: user },
      assignee_group: entity({ desc: text, domain: text, type: text, privileges: texts }),
      finding_info_list: { type: "array", minItems: 1, items: findingInfo },
      unmapped: { type: "object" },
      observables: { type: "array", items: observable },
      ...others("enrichments", "ticket", "tickets", "vendor_attributes"),
    },
    [
      ...["activity_id", "category_uid", "class_uid", "finding_info_list", "metadata", "severity_id", "status_id"],
      ...["time", "type_uid"],
    ],
    ["assignee", "assignee_group"],
  ),
  allOf: [
    siblings("activity_id", "activity_name", enums.activity),
    siblings("severity_id", "severity", enums.severity),
    siblings("status_id", "status", enums.status),
    siblings("verdict_id", "verdict", enums.verdict),
    siblings("priority_id", "priority", enums.level),
    siblings("impact_id", "impact", enums.level),
    siblings("confidence_id", "confidence", enums.confidence),
    // `type_uid` is the class and the activity, in one number.
    {
      anyOf: [1, 2, 3].map((activity) => ({
        properties: { activity_id: { const: activity }, type_uid: { const: 200_500 + activity } },
      })),
    },
  ],
} as const;
