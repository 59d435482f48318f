import Ajv, { type ValidateFunction } from "ajv";
import schemas from "./oasis-stix-schemas.json";

/*
 * The JSON Schemas of STIX 2.1 by OASIS (oasis-open/cti-stix2-json-schemas, BSD-3-Clause, Copyright (c) OASIS Open), as the npm package
 * stixview 1.3.2 (BSD-3-Clause) packs them, unchanged but for their layout: written by others, who know nothing of Cordon. They are
 * of a draft of 2020, which keeps the word `incident` for later, and knows of markings only those of TLP 1.0. So incidents are held to what
 * it says of every object, and markings of TLP 2.0 to the objects that OASIS has published since.
 */

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: URL.canParse, email: /^\S+@\S+$/, "idn-hostname": /^\S+$/ },
  schemas,
});
const place = "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";
const folders = ["sdos", "sros", "observables", "common"];

interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}
interface StixBundle {
  readonly type: string;
  readonly id: string;
  readonly objects: readonly StixObject[];
}

const tlp2 = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
/** The markings of TLP 2.0: each is one object, the same for everybody, of which nobody makes another one. */
const published: Readonly<Record<string, string>> = {
  "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1": "red",
  "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003": "amber+strict",
  "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421": "amber",
  "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb": "green",
  "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487": "clear",
};
const isOfTlp2 = ({ id, extensions }: StixObject) =>
  published[id] !== undefined || (typeof extensions === "object" && extensions !== null && tlp2 in extensions);

const validatePublished = ajv.compile({
  enum: Object.entries(published).map(([id, level]) => ({
    ...{ type: "marking-definition", spec_version: "2.1", id, created: "2022-10-01T00:00:00.000Z" },
    name: `TLP:${level.toUpperCase()}`,
    extensions: { [tlp2]: { extension_type: "property-extension", tlp_2_0: level } },
  })),
});

const schemaOf = (name: string) => ajv.getSchema(place + name);
/** In the final text an incident has a name besides. */
const validateIncident = ajv.compile({
  allOf: [{ $ref: `${place}common/core.json` }],
  required: ["name"],
  properties: { id: { pattern: "^x-incident--" } },
});

/** What holds an object, and the object as it is held to that. */
function held(object: StixObject): readonly [ValidateFunction | undefined, StixObject] {
  if (object.type === "incident")
    return [validateIncident, { ...object, type: "x-incident", id: object.id.replace(/^incident--/, "x-incident--") }];
  if (object.type === "marking-definition" && isOfTlp2(object)) return [validatePublished, object];
  return [folders.flatMap((folder) => schemaOf(`${folder}/${object.type}.json`) ?? [])[0], object];
}

function problemsOf(id: string, validate: ValidateFunction, held: unknown): readonly string[] {
  if (validate(held)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${id}${instancePath} ${message}`);
}

/** What OASIS's schemas have against the objects of a bundle, each with the id of the object; none where it is STIX 2.1. */
export function problemsByOasis(objects: readonly StixObject[]): readonly string[] {
  return objects.flatMap((object) => {
    const [validate, shown] = held(object);
    return validate ? problemsOf(object.id, validate, shown) : [`${object.id}: there is no object of that type`];
  });
}

/** The same of a whole bundle, with all that the draft has a word for inside of it. */
export function problemsOfBundleByOasis(bundle: StixBundle): readonly string[] {
  const known = bundle.objects.filter((one) => one.type !== "incident" && !isOfTlp2(one));
  const validate = schemaOf("common/bundle.json");
  if (!validate) throw new Error("There is no schema of bundles.");
  return [...problemsOf(bundle.id, validate, { ...bundle, objects: known }), ...problemsByOasis(bundle.objects)];
}
