/* The kinds of values of OCSF, and how its objects are put together, as JSON Schema. */

export const text = { type: "string", minLength: 1 };
export const texts = { type: "array", items: text };
export const whole = { type: "integer" };
/** `timestamp_t`: milliseconds since 1970. One in seconds or microseconds is out of these bounds. */
export const timestamp = { type: "integer", minimum: 946_684_800_000, maximum: 32_503_680_000_000 };

type Properties = Readonly<Record<string, object>>;

/** An object with these attributes alone. */
export const object = (
  properties: Properties,
  required: readonly string[] = [],
  atLeastOne: readonly string[] = [],
) => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
  ...(atLeastOne.length > 0 && { anyOf: atLeastOne.map((name) => ({ required: [name] })) }),
});

/** Attributes of which no more is said than that there are such. */
export const others = (...names: readonly string[]): Properties => Object.fromEntries(names.map((name) => [name, {}]));

/** `_entity`: a name or an id. */
export const entity = (more: Properties = {}) => object({ name: text, uid: text, ...more }, [], ["name", "uid"]);

/** The values of an enum: each with the caption that its sibling says. */
export type Captions = Readonly<Record<number, string>>;

/** A number is one of an enum, and its caption goes with it; where it is 99, the source says what it is, which has no number of its own. */
export const siblings = (id: string, name: string, captions: Captions) => ({
  anyOf: [
    { not: { required: [id] } },
    ...Object.entries(captions).map(([value, caption]) => ({
      properties: {
        [id]: { const: Number(value) },
        [name]: value === "99" ? { ...text, not: { enum: Object.values(captions) } } : { const: caption },
      },
    })),
  ],
});
