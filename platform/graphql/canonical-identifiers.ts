import { IsUUID } from "class-validator";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The one spelling of an id. PostgreSQL takes any case and finds the same row by it; whatever compares ids as texts, such as
 * the turns of changes, would take each spelling for another thing.
 */
export const canonicalIdentifier = (id: string): string => (uuid.test(id) ? id.toLowerCase() : id);

/** The fields that hold ids, by the prototype of the input that has them. */
const fieldsOf = new WeakMap<object, string[]>();

/** A field of an input that holds an id, or each of whose values is one: it is read in its canonical spelling. */
export function HoldsIdentifier({ each = false } = {}): PropertyDecorator {
  const message = each ? "holds something that is not an id of Cordon (a UUID)" : "is not an id of Cordon (a UUID)";
  const isUuid = IsUUID("all", { each, message });
  return (prototype, property) => {
    isUuid(prototype, property);
    fieldsOf.set(prototype, [...(fieldsOf.get(prototype) ?? []), String(property)]);
  };
}

/** Spells the ids in an input canonically, and in the inputs within it. */
export function canonicalizeIdentifiers(input: unknown): void {
  if (input === null || typeof input !== "object" || input instanceof Date) return;
  const fields = identifierFields(input);
  const values = input as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) {
    if (fields.has(name)) values[name] = canonical(value);
    else canonicalizeIdentifiers(value);
  }
}

function identifierFields(input: object): ReadonlySet<string> {
  const fields = new Set<string>();
  for (let kind = Object.getPrototypeOf(input); kind; kind = Object.getPrototypeOf(kind))
    for (const field of fieldsOf.get(kind) ?? []) fields.add(field);
  return fields;
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  return typeof value === "string" ? canonicalIdentifier(value) : value;
}
