import Ajv2020 from "ajv/dist/2020";
import schemas from "./oasis-csaf-schemas.json";

/*
 * The JSON Schema of CSAF 2.0 by OASIS and those of CVSS by FIRST that it asks for, as the npm package @secvisogram/csaf-validator-lib 2.0.10
 * (MIT, Bundesamt für Sicherheit in der Informationstechnik) packs them, unchanged but for their layout: written by others, who know nothing
 * of Cordon.
 */

const [csaf, ...scores] = schemas;
const isTime = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text);

/** What RFC 3986 lets stand in a URI, in which a percent sign is followed by two digits, and brackets stand around a host alone. */
const isUri = (text: string) =>
  /^[a-z][a-z\d+.-]*:(\/\/(\[[\da-f:.]+\]|[^[\]/?#]*)(:\d*)?)?([\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*(#([\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i.test(
    text,
  );

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uri: isUri, "date-time": isTime } });
for (const one of scores) ajv.addSchema(one, one.$id.split("?")[0]);
const validate = ajv.compile(csaf as object);

/** What OASIS's schema has against a document; nothing where it is CSAF 2.0. */
export const problemsOfCsaf = (document: unknown): readonly string[] =>
  validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
