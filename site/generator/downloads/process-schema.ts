const text = { type: "string" };
const code = { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$" };
const list = (items: object, description?: string) => ({
  type: "array",
  items,
  ...(description ? { description } : {}),
});

/** An object that has all of these properties and no others. */
const record = (properties: Readonly<Record<string, object>>, description?: string) => ({
  type: "object",
  ...(description ? { description } : {}),
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const since = {
  type: ["string", "null"],
  description: "The first version that has it, without a gap since; null while none has.",
};
const term = { code, title: text, description: text, since };
const length = { type: ["integer", "null"], minimum: 1 };
const operationNames = list(code, "Names of operations.");
const controls = list(
  record({ framework: code, ids: list(text, "Numbers of controls, as the framework writes them.") }),
  "The controls that this gives evidence for.",
);

/** The JSON Schema of process.json. */
export const processSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "The response process of Cordon",
  ...record(
    {
      $schema: text,
      format: { const: 2, description: "Grows by one when a reader of the format before could not read it any more." },
      schemaHash: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "SHA-256 of the text of supergraph.graphql, as the gateway that enforces it tells it.",
      },
      version: {
        type: ["string", "null"],
        description: "The last released version of the process; null before the first.",
      },
      isReleased: {
        type: "boolean",
        description: "Whether this is exactly that version; otherwise the process has changed since.",
      },
      releases: list(
        record({ version: text, date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, schemaHash: text }),
        "Every released version, the oldest first, with the hash of its schema.",
      ),
      phases: list(record(term), "The phases of a response, in their order."),
      activities: list(record(term), "The rows of the responsibility matrix."),
      sides: list(record(term), "The columns of the responsibility matrix."),
      responsibilities: list(
        record({ ...term, activity: code, side: code, operations: operationNames }),
        "The cells of the responsibility matrix, with the operations that each allows.",
      ),
      functions: list(record({ ...term, operations: operationNames }), "What a team is there for."),
      gates: list(
        record({
          ...term,
          operations: operationNames,
          refusals: list(
            text,
            "The words in which an operation is refused, for each reason; names in braces stand for facts.",
          ),
        }),
        "Preconditions, with the operations that check each.",
      ),
      machines: list(
        record({
          ...term,
          initial: { ...text, description: "The state in which a new one begins; empty where none is declared." },
          states: list(record(term)),
          lapses: list(
            record({ from: list(text), to: text, hours: { type: "integer", minimum: 1 } }),
            "What the system does by itself, so many hours after a thing came into being.",
          ),
          transitions: list(
            record({ operation: code, from: list(text, "Empty where something new comes into being."), to: text }),
          ),
        }),
        "State machines with their states and what moves them.",
      ),
      operations: list(
        record({
          name: code,
          description: text,
          subgraphs: list(text, "Who carries it out."),
          phases: list(code),
          actors: list(code, "The kinds of account that may: values of the enum PersonKind."),
          responsibilities: list(code, "Holding one of them, for the service concerned, is enough."),
          functions: list(code, "A team with one of them may as well."),
          transitions: list(record({ machine: code, from: list(text), to: text })),
          gates: list(code, "All of them have to be met."),
          controls,
          since,
        }),
        "Everything that can be done, and the rules for it.",
      ),
      clocks: list(
        record({
          ...term,
          hours: { ...length, description: "How many hours after its start it runs out; null where months count." },
          calendarMonths: { ...length, description: "How many months after its start, by the calendar in UTC." },
          from: code,
          after: { type: ["string", "null"], description: "The clock of the notice that starts it, if one does." },
          addressee: code,
          endedBy: operationNames,
          controls,
        }),
        "Deadlines for telling somebody; `from` is a value of the enum ClockStart, `addressee` of ClockAddressee.",
      ),
      frameworks: list(record(term), "Standards and laws that controls come from."),
      controls: list(
        record({
          framework: code,
          id: { ...text, description: "Its number, as the framework writes it." },
          title: text,
          description: { ...text, description: "What satisfies it." },
          since,
          operations: operationNames,
          values: list(text, "Coordinates of enum values, such as `Gate.ANALYSIS_RECORDED`."),
          records: list(code, "Types whose records are evidence."),
          evidence: list(text, "Coordinates of the fields that show what is said of it, such as `Evidence.custody`."),
        }),
        "The crosswalk: each control with the parts of the process that give evidence for it.",
      ),
      records: list(
        record({
          ...term,
          controls,
          query: { ...text, description: "The query that reads such records with all that belongs to them." },
        }),
        "The types of records that operations leave behind.",
      ),
      enums: list(
        record({ ...term, values: list(record(term)) }),
        "Every enum of the schema, with the titles and descriptions of its values.",
      ),
    },
    "Read from the composed schema that the gateway executes: what this file says is what is enforced.",
  ),
} as const;
