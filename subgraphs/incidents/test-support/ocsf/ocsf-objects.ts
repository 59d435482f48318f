import { ocsfEnums } from "./ocsf-enums.js";
import { entity, object, others, siblings, text, texts, timestamp, whole } from "./ocsf-types.js";

const technique = entity({ src_url: text });
const attack = object(
  {
    tactic: technique,
    tactics: { type: "array", items: technique },
    technique,
    sub_technique: technique,
    version: text,
    ...others("mitigation"),
  },
  [],
  ["tactic", "technique", "sub_technique"],
);
const attacks = { type: "array", items: attack };

const product = object(
  {
    ...{ name: text, uid: text, vendor_name: text, version: text, lang: text, path: text },
    ...{ url_string: text, cpe_name: text },
    ...others("feature"),
  },
  [],
  ["name", "uid"],
);

/** `key_value_object` */
const tag = object({ name: text, value: text, values: texts }, ["name"], ["value", "values"]);
const tags = { type: "array", items: tag };

const user = object(
  {
    ...{ uid: text, uid_alt: text, name: text, full_name: text, display_name: text, email_addr: text, domain: text },
    ...{ type: text, type_id: whole, credential_uid: text, has_mfa: { type: "boolean" } },
    ...others("account", "groups", "org", "ldap_person", "risk_level", "risk_level_id", "risk_score"),
    ...others("forward_addr", "phone_number"),
  },
  [],
  ["account", "name", "uid"],
);

const observable = object({ name: text, type_id: whole, type: text, value: text, ...others("reputation") }, [
  "name",
  "type_id",
]);

/** Objects of OCSF 1.5.0 that stand in findings. */
export const ocsfObjects = {
  attacks,
  /** Its tenant may be left empty: the type is a text. */
  metadata: object(
    {
      ...{ version: text, product, uid: text, correlation_uid: text, labels: texts, profiles: texts, event_code: text },
      ...{ log_name: text, log_provider: text, log_version: text, log_level: text, original_time: text, debug: texts },
      ...{ logged_time: timestamp, modified_time: timestamp, processed_time: timestamp, sequence: whole, tags },
      ...{ tenant_uid: { type: "string" } },
      ...others("extension", "extensions", "loggers", "transformation_info_list"),
    },
    ["version", "product"],
  ),
  findingInfo: object(
    {
      ...{ uid: text, uid_alt: text, title: text, desc: text, src_url: text, types: texts, data_sources: texts },
      ...{ created_time: timestamp, modified_time: timestamp, first_seen_time: timestamp, last_seen_time: timestamp },
      ...{ attacks, product, product_uid: text, related_events_count: whole, tags },
      ...others("analytic", "kill_chain", "related_analytics", "related_events", "traits"),
    },
    ["uid"],
  ),
  user: { ...user, allOf: [siblings("type_id", "type", ocsfEnums.user)] },
  group: entity({ desc: text, domain: text, type: text, privileges: texts }),
  observables: {
    type: "array",
    items: { ...observable, allOf: [siblings("type_id", "type", ocsfEnums.observable)] },
  },
} as const;
