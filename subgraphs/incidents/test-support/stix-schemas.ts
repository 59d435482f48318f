/**
 * What STIX 2.1 (OASIS Standard, 10 June 2021) says of the objects that Cordon writes, as JSON Schema: written from the tables of the
 * specification, and apart from the code that writes them. A test holds bundles to it by Ajv.
 */
const timestamp = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" };
const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
const idOf = (type: string) => ({ type: "string", pattern: `^${type}--${uuid}$` });
const text = { type: "string", minLength: 1 };
const texts = { type: "array", minItems: 1, items: text };

/** The properties that every object has (§3.2), beside those of its own; nothing else is written. */
const object = (type: string, own: object, required: readonly string[]) => ({
  type: "object",
  required: ["type", "spec_version", "id", "created", "modified", ...required],
  additionalProperties: false,
  properties: {
    type: { const: type },
    spec_version: { const: "2.1" },
    id: idOf(type),
    created_by_ref: idOf("identity"),
    created: timestamp,
    modified: timestamp,
    revoked: { type: "boolean" },
    labels: texts,
    confidence: { type: "integer", minimum: 0, maximum: 100 },
    object_marking_refs: { type: "array", minItems: 1, items: idOf("marking-definition") },
    external_references: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["source_name", "description"],
        additionalProperties: false,
        properties: { source_name: text, description: text },
      },
    },
    ...own,
  },
});

/** A cyber observable (§3.2, table of common properties), whose own properties are asked for. */
const observable = (type: string, own: object) => ({
  type: "object",
  required: ["type", "id", ...Object.keys(own)],
  additionalProperties: false,
  properties: {
    type: { const: type },
    spec_version: { const: "2.1" },
    id: idOf(type),
    object_marking_refs: { type: "array", minItems: 1, items: idOf("marking-definition") },
    ...own,
  },
});

/** §7.2.1.4 with the extension by which TLP 2.0 is said, or the statement of somebody else (§7.2.1.3), as it came. */
const marking = {
  type: "object",
  required: ["type", "spec_version", "id", "created"],
  anyOf: [{ required: ["name", "extensions"] }, { required: ["created_by_ref", "definition_type", "definition"] }],
  additionalProperties: false,
  properties: {
    type: { const: "marking-definition" },
    spec_version: { const: "2.1" },
    id: idOf("marking-definition"),
    created: timestamp,
    created_by_ref: idOf("identity"),
    definition_type: { const: "statement" },
    definition: {
      type: "object",
      required: ["statement"],
      additionalProperties: false,
      properties: { statement: text },
    },
    name: { enum: ["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"] },
    extensions: {
      type: "object",
      required: ["extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"],
      additionalProperties: false,
      properties: {
        "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": {
          type: "object",
          required: ["extension_type", "tlp_2_0"],
          additionalProperties: false,
          properties: {
            extension_type: { const: "property-extension" },
            tlp_2_0: { enum: ["red", "amber+strict", "amber", "green", "clear"] },
          },
        },
      },
    },
  },
};

const objects = {
  // §4.5
  identity: object("identity", { name: text, identity_class: { enum: ["organization", "system"] } }, ["name"]),
  // §4.6
  incident: object("incident", { name: text, description: text }, ["name"]),
  // §4.7
  indicator: object(
    "indicator",
    {
      name: text,
      description: text,
      indicator_types: {
        ...texts,
        items: {
          enum: [
            "anomalous-activity",
            "anonymization",
            "benign",
            "compromised",
            "malicious-activity",
            "attribution",
            "unknown",
          ],
        },
      },
      pattern: text,
      pattern_type: { enum: ["stix", "pcre", "sigma", "snort", "suricata", "yara"] },
      pattern_version: text,
      valid_from: timestamp,
      valid_until: timestamp,
    },
    ["pattern", "pattern_type", "valid_from"],
  ),
  // §4.17
  "threat-actor": object("threat-actor", { name: text, description: text, aliases: texts, goals: texts }, ["name"]),
  // §4.8
  "intrusion-set": object("intrusion-set", { name: text, description: text, aliases: texts, goals: texts }, ["name"]),
  // §4.1
  "attack-pattern": object(
    "attack-pattern",
    {
      name: text,
      external_references: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          required: ["source_name", "external_id"],
          additionalProperties: false,
          properties: { source_name: text, external_id: text },
        },
      },
    },
    ["name"],
  ),
  // §5.1
  relationship: object(
    "relationship",
    {
      relationship_type: { type: "string", pattern: "^[a-z0-9-]+$" },
      description: text,
      source_ref: { anyOf: ["indicator", "observed-data", "threat-actor", "intrusion-set"].map(idOf) },
      target_ref: { anyOf: ["threat-actor", "intrusion-set", "incident", "indicator", "attack-pattern"].map(idOf) },
    },
    ["relationship_type", "source_ref", "target_ref"],
  ),
  // §5.2
  sighting: object(
    "sighting",
    {
      description: text,
      first_seen: timestamp,
      last_seen: timestamp,
      count: { type: "integer", minimum: 0, maximum: 999_999_999 },
      sighting_of_ref: idOf("indicator"),
      where_sighted_refs: { type: "array", minItems: 1, items: idOf("identity") },
    },
    ["sighting_of_ref"],
  ),
  // §4.14
  "observed-data": object(
    "observed-data",
    {
      first_observed: timestamp,
      last_observed: timestamp,
      number_observed: { type: "integer", minimum: 1, maximum: 999_999_999 },
      object_refs: { ...texts, uniqueItems: true },
    },
    ["first_observed", "last_observed", "number_observed", "object_refs"],
  ),
  // §6
  "autonomous-system": observable("autonomous-system", { number: { type: "integer" } }),
  directory: observable("directory", { path: text }),
  "domain-name": observable("domain-name", { value: text }),
  "email-addr": observable("email-addr", { value: text }),
  "ipv4-addr": observable("ipv4-addr", { value: text }),
  "ipv6-addr": observable("ipv6-addr", { value: text }),
  "mac-addr": observable("mac-addr", { value: text }),
  url: observable("url", { value: text }),
  "windows-registry-key": observable("windows-registry-key", { key: text }),
  file: {
    ...observable("file", { hashes: { type: "object", minProperties: 1 }, name: text }),
    required: ["type", "id"],
    anyOf: [{ required: ["hashes"] }, { required: ["name"] }],
  },
  "marking-definition": marking,
};

/** §8: a bundle of such objects, each of which is told by its type. */
export const stixBundleSchema = {
  type: "object",
  required: ["type", "id", "objects"],
  additionalProperties: false,
  properties: {
    type: { const: "bundle" },
    id: idOf("bundle"),
    objects: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        discriminator: { propertyName: "type" },
        required: ["type"],
        oneOf: Object.values(objects),
      },
    },
  },
};
