import { nameIn } from "./read-reference.js";
import type { Member, ReferenceModel, TypeEntry } from "./reference-model.js";

/** A mutation as a client sends it: its document, and variables with what it cannot do without. */
export interface Example {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const identifier = "0197b8f0-3c5e-7d21-9a44-5f0c6b1d2e3f";
const scalars: Readonly<Record<string, unknown>> = {
  ID: identifier,
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: "2026-09-14T09:30:00Z",
  LocalDate: "2026-09-14",
};

/** Texts of a form that their type does not say. */
const formed: Readonly<Record<string, string>> = {
  bridge: "https://meet.example.com/j/4711",
  url: "https://logs.example.com/d/sign-ins",
  sha256: "9b394aecc1ed3bacfd4b134cae087a24c518937d77da5ed1a69403fe6affafef",
  tag: "token-theft",
  timeZone: "Europe/Berlin",
};

/** What an entity is selected with, where it has it. */
const shownFields = ["id", "version", "state"];

/** An example of a mutation; its texts say what belongs in their places. */
export function exampleOf(mutation: Member, { types }: ReferenceModel): Example {
  const typeNamed = (name: string) => types.find((type) => type.name === name);
  const given = mutation.arguments.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = mutation.arguments.map(({ name }) => `${name}: $${name}`).join(", ");
  const field = passed === "" ? mutation.name : `${mutation.name}(${passed})`;
  const title = mutation.name.charAt(0).toUpperCase() + mutation.name.slice(1);
  const result = typeNamed(nameIn(mutation.type));
  return {
    document: [
      `mutation ${title}${given === "" ? "" : `(${given})`} {`,
      `  ${field} {`,
      ...selectionOf(result, typeNamed).map((line) => `    ${line}`),
      "  }",
      "}",
    ].join("\n"),
    variables: Object.fromEntries(
      mutation.arguments.map((argument) => [argument.name, exampleValue(argument, typeNamed)]),
    ),
  };
}

type TypeNamed = (name: string) => TypeEntry | undefined;

function selectionOf(result: TypeEntry | undefined, typeNamed: TypeNamed): readonly string[] {
  if (result?.kind !== "union") return fieldsOf(result);
  const members = result.possibleTypes.flatMap((name) => typeNamed(name) ?? []);
  const isProblem = ({ interfaces }: TypeEntry) => interfaces.includes("Problem");
  return [
    "__typename",
    ...members.filter((type) => !isProblem(type)).map((type) => `... on ${type.name} { ${fieldsOf(type).join(" ")} }`),
    ...(members.some(isProblem) ? ["... on Problem { message }"] : []),
    ...(members.some(({ name }) => name === "GatesUnmet") ? ["... on GatesUnmet { gates { gate message } }"] : []),
  ];
}

function fieldsOf(type: TypeEntry | undefined): readonly string[] {
  const fields = shownFields.filter((name) => type?.members.some((member) => member.name === name));
  return fields.length > 0 ? fields : ["__typename"];
}

function exampleValue({ name, type, description }: Member, typeNamed: TypeNamed): unknown {
  const named = nameIn(type);
  const entry = typeNamed(named);
  const one =
    entry?.kind === "input"
      ? inputOf(entry, typeNamed)
      : entry?.kind === "enum"
        ? entry.members[0]?.name
        : (scalars[named] ?? formed[name] ?? description);
  return type.startsWith("[") ? [one] : one;
}

/** What an input cannot do without; where it can do without each, its first: it asks for one of them. */
function inputOf({ members }: TypeEntry, typeNamed: TypeNamed): Readonly<Record<string, unknown>> {
  const needed = members.filter(({ type, defaultValue }) => type.endsWith("!") && defaultValue === undefined);
  const shown = needed.length > 0 ? needed : members.slice(0, 1);
  return Object.fromEntries(shown.map((member) => [member.name, exampleValue(member, typeNamed)]));
}
