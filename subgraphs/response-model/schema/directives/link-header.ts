import { argumentEnums, directiveTable } from "./directives.js";

const federationImports = [
  "@composeDirective",
  "@external",
  "@inaccessible",
  "@interfaceObject",
  "@key",
  "@override",
  "@provides",
  "@requires",
  "@shareable",
  "@tag",
];

const names = Object.keys(directiveTable).map((name) => `@${name}`);

const list = (items: readonly string[]) => `[${items.map((item) => `"${item}"`).join(", ")}]`;

/**
 * What the SDL of a subgraph begins with: it links the federation specification and the process specification, and asks
 * composition to carry the directives of the latter into the supergraph.
 * The enums of the directives' arguments are imported by name, as the link specification asks for: a linked element that
 * is not imported is called `process__Phase`. A subgraph has all of these enums, whether a field of it uses them or not,
 * because the definitions of the directives mention them.
 */
export const linkHeader = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${list(federationImports)})
  @link(url: "https://cordon.dev/process/v1.0", import: ${list([...names, ...argumentEnums])})
${names.map((name) => `  @composeDirective(name: "${name}")`).join("\n")}`;
