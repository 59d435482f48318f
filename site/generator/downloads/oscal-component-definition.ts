import { v5 } from "uuid";
import type { ProcessDocument } from "./process-document.js";

/** OSCAL keeps an identifier for the same subject across revisions, so each is made from a name in this namespace. */
const namespace = "0f4a6f0e-5d0b-5c41-9d0e-7c5b0a6d1c3e";
const framework = "NIST_800_53";
const catalog =
  "https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json";

/**
 * An OSCAL 1.0.4 component definition: for each control of NIST SP 800-53 the operations, gates and records that implement
 * it.
 */
export function oscalComponentDefinition(document: ProcessDocument, lastModified: string) {
  const controls = document.controls.filter((control) => control.framework === framework);
  return {
    "component-definition": {
      uuid: v5("component-definition", namespace),
      metadata: {
        title: "Cordon: the response process as a component",
        "last-modified": lastModified,
        version: versionOf(document),
        "oscal-version": "1.0.4",
        remarks:
          `Written from the schema that the gateway executes, whose SHA-256 is ${document.schemaHash}. ` +
          "Which control a part of the process serves is Cordon's own reading.",
      },
      components: [
        {
          uuid: v5("component", namespace),
          type: "software",
          title: "Cordon",
          description:
            "Runs security incident response: operations on the incident record that check at each call who may act, " +
            "in which state and under which preconditions, and keep an audit trail of it.",
          purpose: "Enforces the incident response process and keeps the evidence of each response.",
          ...(controls.length > 0 ? { "control-implementations": [implementation(controls, document)] } : {}),
        },
      ],
    },
  };
}

/** The version of the process; with a part of the schema's hash where the process has changed since. */
function versionOf({ version, isReleased, schemaHash }: ProcessDocument): string {
  if (version === null) return schemaHash;
  return isReleased ? version : `${version}+${schemaHash.slice(0, 12)}`;
}

const implementation = (controls: ProcessDocument["controls"], document: ProcessDocument) => ({
  uuid: v5(`control-implementation ${framework}`, namespace),
  source: catalog,
  description: "How the operations, preconditions and records of the response process implement controls.",
  "implemented-requirements": controls.map((control) => requirement(control, document)),
});

function requirement(control: ProcessDocument["controls"][number], document: ProcessDocument) {
  const own = document.operations.filter(({ name }) => control.operations.includes(name));
  const byHolders = new Set(own.flatMap(({ allow }) => allow.flatMap(({ holder }) => holder ?? [])));
  const byApproval = new Set(own.flatMap(({ approval }) => approval?.by ?? []));
  const separated = own.filter(({ separate }) => separate.length > 0);
  const valuesOf = (type: string) =>
    control.values.flatMap((value) => (value.startsWith(`${type}.`) ? [value.slice(type.length + 1)] : []));
  const gates = new Set([...own.flatMap(({ gates }) => gates.map(({ is }) => is)), ...valuesOf("Gate")]);
  const titles = (terms: readonly { readonly code: string; readonly title: string }[], codes: Iterable<string>) =>
    terms.filter(({ code }) => new Set(codes).has(code)).map(({ title }) => title);
  return {
    uuid: v5(`implemented-requirement ${framework} ${control.id}`, namespace),
    "control-id": catalogId(control.id),
    description: [
      control.description,
      sentence(
        "Operations",
        own.map(({ name }) => name),
      ),
      sentence("Checked before they act", titles(document.gates, gates)),
      sentence("Left to named persons", titles(document.holders, byHolders)),
      sentence("Approved by", titles(document.holders, byApproval)),
      sentence(
        "Kept apart from what it checks",
        separated.map(({ name, separate }) => `${name} (from ${separate.join(", ")})`),
      ),
      sentence("Done without a caller", control.reactions),
      sentence("Responsibilities", titles(document.responsibilities, valuesOf("Responsibility"))),
      sentence("Deadlines", titles(document.clocks, valuesOf("Clock"))),
      sentence("Evidence is kept in records of the types", control.records),
    ]
      .filter(Boolean)
      .join(" "),
    ...links([
      ...own.map(({ name }) => ["operation", `Mutation.${name}`] as const),
      ...document.reactions.flatMap(({ name, coordinate }) =>
        control.reactions.includes(name) ? [["reaction", coordinate] as const] : [],
      ),
      ...[...gates].map((gate) => ["gate", `Gate.${gate}`] as const),
      ...control.values.filter((value) => !value.startsWith("Gate.")).map((value) => ["value", value] as const),
      ...control.records.map((type) => ["record", type] as const),
    ]),
  };
}

const sentence = (words: string, items: readonly string[]) =>
  items.length > 0 ? `${words}: ${items.join(", ")}.` : "";

/**
 * Parts of the published schema, by their coordinates. NIST's JSON schema of this version knows no property names but its
 * own, so that parts are named by links; and it wants no list without items.
 */
const links = (parts: readonly (readonly [rel: string, coordinate: string])[]) =>
  parts.length > 0
    ? { links: parts.map(([rel, part]) => ({ href: `./supergraph.graphql#${part}`, rel, text: part })) }
    : {};

/** NIST's catalogue calls IR-4(11) `ir-4.11`. */
const catalogId = (id: string) => id.toLowerCase().replace(/\((\d+)\)/g, ".$1");
