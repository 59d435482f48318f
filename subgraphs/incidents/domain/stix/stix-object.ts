/** An object of a bundle, of which nothing is known but that it is one: each property is looked at before it is used. */
export type StixObject = Readonly<Record<string, unknown>>;

/** Its own property, and none that every object has. */
export const property = (object: StixObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** Neither NUL nor half a character, which JSON can carry and no text on record has. */
const isStorable = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);

/** A property that is a text of at most so many characters, all of which can be stored. */
export function textOf(object: StixObject, name: string, max = 4_000): string | undefined {
  const value = property(object, name);
  return typeof value === "string" && value.length <= max && value.trim() !== "" && isStorable(value)
    ? value
    : undefined;
}

/** In words that a property is a longer text than is kept of it; undefined where it is none. */
export function tooLongOf(object: StixObject, name: string, max: number): string | undefined {
  const value = property(object, name);
  return typeof value === "string" && value.length > max
    ? `Its \`${name}\` is longer than ${max.toLocaleString("en")} characters, and is left out.`
    : undefined;
}

/** Whether something holds of all that an object has in it, and of the names of its properties, however deep they are. */
const isThroughout = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .flat()
        .every((one) => isThroughout(one, holds))
    : holds(value);

/** Whether each number of an object is one: JSON can write those that are read as infinite, and what is kept of them would be no number. */
export const isFiniteThroughout = (object: object): boolean =>
  isThroughout(object, (one) => typeof one !== "number" || Number.isFinite(one));

/** Whether all of an object can be stored: neither NUL nor half a character is in its texts, nor is a number beyond what is one. */
export const isStorableThroughout = (object: object): boolean =>
  isFiniteThroughout(object) && isThroughout(object, (one) => typeof one !== "string" || isStorable(one));

/** A property that is a list of texts: the first hundred of them. What every one of them decides is not read by this. */
export function textsOf(object: StixObject, name: string): readonly string[] {
  const value = property(object, name);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string").slice(0, 100) : [];
}

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** The years of what is observed; PostgreSQL has no year 0, and nothing was observed before there were computers. */
const [firstYear, lastYear] = [1900, 9999];

/** A property that is a time as STIX writes it, on a day that there is, in a year that something was observed in. */
export function timeOf(object: StixObject, name: string): Date | undefined {
  const value = property(object, name);
  if (typeof value !== "string" || !timestamp.test(value)) return undefined;
  const time = new Date(value);
  const year = time.getUTCFullYear();
  // The 30th of February would be read as the 2nd of March.
  const isRead = !Number.isNaN(year) && time.toISOString().slice(0, 19) === value.slice(0, 19);
  return isRead && year >= firstYear && year <= lastYear ? time : undefined;
}

/** Which of the times that an object says is none. */
export const brokenTimeOf = (object: StixObject): string | undefined =>
  ["valid_from", "valid_until", "first_seen", "last_seen", "created", "modified"].find(
    (name) => (property(object, name) ?? null) !== null && !timeOf(object, name),
  );

/** An id of STIX: a type, and a UUID of any version. */
export const stixId = /^[a-z][a-z\d-]{1,249}--[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
