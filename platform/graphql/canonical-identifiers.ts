import { IsUUID } from "class-validator";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an id, in any spelling that is read as one. */
export const isIdentifier = (text: string): boolean => uuid.test(text);

/**
 * The canonical spelling of an id. PostgreSQL accepts any case and finds the same row, but code that compares ids as
 * strings, such as the queue of changes, would take each spelling for another entity.
 */
export const canonicalIdentifier = (id: string): string => (uuid.test(id) ? id.toLowerCase() : id);

/** Fields that hold ids, by the prototype of their input. */
const fieldsOf = new WeakMap<object, string[]>();

/** Declares a field of an input that holds an id, or a list of them; it is read in canonical spelling. */
export function HoldsIdentifier({ each = false } = {}): PropertyDecorator {
  const message = each ? "holds something that is not an id of Cordon (a UUID)" : "is not an id of Cordon (a UUID)";
  const isUuid = IsUUID("all", { each, message });
  return (prototype, property) => {
    isUuid(prototype, property);
    fieldsOf.set(prototype, [...(fieldsOf.get(prototype) ?? []), String(property)]);
  };
}

/** Replaces the ids in an input, and in nested inputs, by their canonical spelling. In a list each stands once, however often it was named. */
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
  if (Array.isArray(value)) return [...new Set(value.map(canonical))];
  return typeof value === "string" ? canonicalIdentifier(value) : value;
}
