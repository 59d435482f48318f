import { prose } from "../markdown/prose.js";
import { nameIn } from "../reference/read-reference.js";
import type { Member, ReferenceModel } from "../reference/reference-model.js";
import { apiLink } from "../reference/reference-place.js";

/** A type as the schema writes it, its name leading to its place. */
function typeCode(reference: ReferenceModel, type: string): string {
  const name = nameIn(type);
  const [before = "", after = ""] = type.split(name);
  return `${prose(before)}${apiLink(reference, name, name)}${prose(after)}`;
}

/** A field, an argument or an input field as the schema writes it. */
export function signature(reference: ReferenceModel, member: Member): string {
  const written = member.arguments.map((argument) => `${argument.name}: ${memberType(reference, argument)}`).join(", ");
  const call = member.arguments.length > 0 ? `${member.name}(${written})` : member.name;
  return `<code>${call}: ${memberType(reference, member)}</code>`;
}

/** The type of a part, and its default value. */
export function memberType(reference: ReferenceModel, { type, defaultValue }: Member): string {
  const preset = defaultValue === undefined ? "" : ` = ${prose(defaultValue)}`;
  return `${typeCode(reference, type)}${preset}`;
}
