import Ajv from "ajv";
import schemas from "./oasis-stix-schemas.json";

/*
 * The JSON Schemas of STIX 2.1 by OASIS (oasis-open/cti-stix2-json-schemas, BSD-3-Clause, Copyright (c) OASIS Open), as the npm package
 * stixview 1.3.2 (BSD-3-Clause) packs them, unchanged but for their layout: written by others, who know nothing of Cordon. They are
 * of a draft of 2020: incidents are no objects there yet, and of markings only those of TLP 1.0 are known, so neither is held to them.
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

/** What OASIS's schemas have against the objects of a bundle, each with the id of the object; none where it is STIX 2.1. */
export function problemsByOasis(objects: readonly { readonly type: string; readonly id: string }[]): readonly string[] {
  return objects
    .filter(({ type }) => !["incident", "marking-definition"].includes(type))
    .flatMap((object) => {
      const { type, id } = object;
      const [validate] = folders.flatMap((folder) => ajv.getSchema(`${place}${folder}/${type}.json`) ?? []);
      if (!validate) return [`${id}: there is no object of that type`];
      const isValid = validate(object);
      return isValid
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${id}${instancePath} ${message}`);
    });
}
