import { nameIn } from "./read-reference.js";
import type { Member, ReferenceModel, TypeEntry } from "./reference-model.js";

/** A request as a client sends it: its document, and variables with what it cannot do without. */
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
const shownFields = ["id", "number", "name", "title", "version", "state"];

/** Of what has none of these, so many of its values are shown. */
const maxValues = 6;

/** How deep an example looks for values. */
const maxLevels = 4;

/** An example of a query, a mutation or a subscription; its texts say what belongs in their places. */
export function exampleOf(
  root: "query" | "mutation" | "subscription",
  member: Member,
  { types }: ReferenceModel,
): Example {
  const typeNamed = (name: string) => types.find((type) => type.name === name);
  const passed = member.arguments.filter((argument) => isNeeded(argument) || isPageSize(argument));
  const declared = passed.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const given = passed.map(({ name }) => `${name}: $${name}`).join(", ");
  const title = member.name.charAt(0).toUpperCase() + member.name.slice(1);
  return {
    document: [
      `${root} ${title}${declared && `(${declared})`} {`,
      `  ${member.name}${given && `(${given})`} {`,
      ...selectionOf(typeNamed(nameIn(member.type)), typeNamed).map((line) => `    ${line}`),
      "  }",
      "}",
    ].join("\n"),
    variables: Object.fromEntries(
      passed.map((argument) => [argument.name, isPageSize(argument) ? 20 : exampleValue(argument, typeNamed)]),
    ),
  };
}

type TypeNamed = (name: string) => TypeEntry | undefined;

const isNeeded = ({ type, defaultValue }: Member): boolean => type.endsWith("!") && defaultValue === undefined;
const isPageSize = ({ name }: Member): boolean => name === "first";

function selectionOf(result: TypeEntry | undefined, typeNamed: TypeNamed): readonly string[] {
  if (result?.kind === "interface") {
    const [first] = result.possibleTypes;
    return [
      "__typename",
      ...fieldsOf(result),
      ...(first ? [`... on ${first} { ${fieldsOf(typeNamed(first)).join(" ")} }`] : []),
    ];
  }
  if (result?.kind !== "union") return valuesOf(result, typeNamed, maxLevels);
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

/** What an object says of itself; of what is there for what it holds, as a page or a change, that as well. */
function valuesOf(type: TypeEntry | undefined, typeNamed: TypeNamed, levels: number): readonly string[] {
  const shown = fieldsOf(type);
  if (!type || (shown[0] === "id" && shown.length > 1 && !holds(type))) return shown;
  const free = type.members.filter((member) => !member.arguments.some(isNeeded) && !member.name.endsWith("dges"));
  const kindOf = ({ type: of }: Member) => typeNamed(nameIn(of))?.kind;
  const values = type.name.endsWith("Connection")
    ? []
    : free.filter((member) => kindOf(member) !== "object" && kindOf(member) !== "union");
  const isEnough = levels === 0 || (values.length > 0 && !holds(type));
  const inner = isEnough ? [] : free.filter((member) => kindOf(member) === "object");
  const lines = [
    ...values.slice(0, maxValues).map(({ name }) => name),
    ...inner.map((member) => {
      const within = valuesOf(typeNamed(nameIn(member.type)), typeNamed, levels - 1);
      return `${member.name} { ${within.join(" ")} }`;
    }),
  ];
  return lines.length > 0 ? lines : ["__typename"];
}

/** Whether a type is there for what it holds. */
const holds = ({ name }: TypeEntry): boolean => /(Connection|Change|Statistics|^Search)$/.test(name);

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
