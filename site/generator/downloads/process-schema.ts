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
  description: "The version that introduced it: as it declares, or else the first that has it; null while none has.",
};
const term = { code, title: text, description: text, since };
const length = { type: ["integer", "null"], minimum: 1 };
const count = { type: "integer", minimum: 1 };
const countOrNull = { type: ["integer", "null"], minimum: 1 };
const codeOrNull = { type: ["string", "null"] };
const operationNames = list(code, "Names of operations.");
const declarationNames = list(code, "Names of operations and reactions.");
const controls = list(
  record({ framework: code, ids: list(text, "Numbers of controls, as the framework writes them.") }),
  "The controls that this gives evidence for.",
);

const dayOrNull = { type: ["string", "null"], pattern: "^\\d{4}-\\d{2}-\\d{2}$" };

/** What a law says of a clock from one day on. */
const clockVersion = record({
  validFrom: { ...dayOrNull, description: "The first day on which it applies; null where it is not in force." },
  validUntil: { ...dayOrNull, description: "The last day on which it applied; null where it still does." },
  article: { type: ["string", "null"], description: "Where the law says so." },
  source: { type: ["string", "null"], description: "Where that can be read." },
  hours: {
    ...length,
    description: "How many hours after its start it runs out. Of the four lengths one is a number, or none.",
  },
  days: { ...length, description: "How many days after its start, by the calendar of the jurisdiction." },
  businessDays: { ...length, description: "How many working days after its start, by that calendar." },
  calendarMonths: { ...length, description: "How many months after its start, by that calendar." },
  warnHours: { ...length, description: "How many hours before its end it warns; null where it does not." },
  latest: {
    anyOf: [record({ hours: count, after: code }), { type: "null" }],
    description: "The hours after another moment by which it runs out in any case; null where there is no such.",
  },
  restDaysUntilHour: {
    type: ["integer", "null"],
    description: "The hour of the next working day to which an end on a day of rest moves; null where it stays.",
  },
  content: list(code, "What the notice must say: values of the enum NoticeContent."),
});

const effects = (description: string) =>
  list(record({ gate: code, of: codeOrNull, certainty: { enum: ["ALWAYS", "POSSIBLY"] } }), description);

const beside = {
  type: "boolean",
  description: "Whether it happens to other things beside the one that is acted on: those in these states, if any.",
};

/** What operations and reactions declare alike. */
const declaration = {
  subgraphs: list(text, "Who carries it out."),
  phases: list(code),
  transitions: list(record({ machine: code, from: list(text), to: text, beside })),
  gates: list(
    record({
      is: code,
      of: { ...codeOrNull, description: "A value of the enum GateScope; null: the thing acted on." },
    }),
    "All of them have to be met.",
  ),
  establishes: effects("The gates that are open afterwards."),
  clears: effects("The gates that are shut afterwards."),
  controls,
};

/** The JSON Schema of process.json. */
export const processSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "The response process of Cordon",
  ...record(
    {
      $schema: text,
      format: { const: 4, description: "Grows by one when a reader of the format before could not read it any more." },
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
      holders: list(
        record({ ...term, operations: operationNames }),
        "The named persons of a thing, with the operations that each may carry out as such.",
      ),
      gates: list(
        record({
          ...term,
          operations: operationNames,
          openedBy: declarationNames,
          shutBy: declarationNames,
          refusals: list(
            text,
            "The words in which an operation is refused, for each reason; names in braces stand for facts.",
          ),
        }),
        "Preconditions, with the operations that check each, and what opens and shuts it.",
      ),
      machines: list(
        record({
          ...term,
          initial: { ...text, description: "The state in which a new one begins; empty where none is declared." },
          states: list(record(term)),
          transitions: list(
            record({
              operation: { ...codeOrNull, description: "What makes it; null where a reaction does." },
              reaction: { ...codeOrNull, description: "What makes it; null where an operation does." },
              from: list(text, "Empty where something new comes into being."),
              to: text,
              beside,
            }),
          ),
        }),
        "State machines with their states and what moves them.",
      ),
      operations: list(
        record({
          name: code,
          description: text,
          actors: list(code, "The kinds of account that may: values of the enum PersonKind."),
          allow: list(
            record({
              responsibility: {
                ...codeOrNull,
                description: "Held by a team of the caller, for the service concerned.",
              },
              function: { ...codeOrNull, description: "What the same team is there for." },
              holder: { ...codeOrNull, description: "The named person that the caller is." },
              vacant: { ...codeOrNull, description: "It holds only while there is no such named person." },
              from: list(text, "The states of the thing in which it holds; empty: in all."),
            }),
            "Who may: all that one names must be true of the caller, and any one is enough.",
          ),
          separate: list(
            code,
            "Operations of which nobody who carried one out on the same thing may carry out this one.",
          ),
          approval: {
            anyOf: [
              record({
                by: list(code, "Values of the enum Holder; the word of one is enough."),
                from: list(text, "The states from which it is needed; empty: from all."),
                flag: { ...codeOrNull, description: "What must be raised for it to be needed; null: nothing." },
              }),
              { type: "null" },
            ],
            description: "The word of another party that must stand on record; null where it needs none.",
          },
          ...declaration,
          since,
        }),
        "Everything that can be done, and the rules for it.",
      ),
      reactions: list(
        record({
          name: code,
          coordinate: { ...text, description: "Where it stands in the schema." },
          description: text,
          on: {
            type: ["string", "null"],
            description: "The type of the event that sets it off; null where its time does.",
          },
          every: {
            ...length,
            description: "Every how many seconds is looked for what is due; null where an event sets it off.",
          },
          timer: { ...codeOrNull, description: "The timer that has run out then; null where it is no wait." },
          ...declaration,
          since,
        }),
        "Everything that is done without a caller, and the rules for it.",
      ),
      clocks: list(
        record({
          ...term,
          law: { ...codeOrNull, description: "The law that sets it; null where that is not declared." },
          versions: list(clockVersion, "What applies from one day on, the oldest first."),
          from: code,
          after: {
            type: ["string", "null"],
            description:
              "The clock of the notice before it, which starts it or from which on it waits, if there is one.",
          },
          afterLatest: { type: "boolean", description: "Whether the latest of those notices starts it." },
          alongside: { ...codeOrNull, description: "The clock whose start starts this one as well." },
          inPlaceOf: { ...codeOrNull, description: "The clock whose notice this one takes the place of." },
          recurs: { type: "boolean", description: "Whether it can run several times." },
          onceHandled: {
            ...codeOrNull,
            description: "The clock of what is owed later, where a progress report takes the place of this notice.",
          },
          addressee: code,
          exceptions: list(
            record({
              reason: code,
              article: { type: ["string", "null"], description: "Null where the duty does not apply at all." },
            }),
            "Why no notice is due; `reason` is a value of the enum NotificationExceptionReason.",
          ),
          delays: list(
            record({
              reason: code,
              article: text,
              decidedBy: code,
              extensionDays: count,
              hours: {
                ...countOrNull,
                description: "For how many hours at first; null where it only adds to a delay.",
              },
              totalDays: {
                ...countOrNull,
                description: "For how many days in all; null where only each extension is bounded.",
              },
            }),
            "Why its notice may wait; `reason` is a value of the enum NotificationDelayReason, `decidedBy` of DelayDecider.",
          ),
          endedBy: operationNames,
          blocks: { ...codeOrNull, description: "The operation that waits for it; null where none is declared." },
          controls,
        }),
        "Deadlines for telling somebody; `from` is a value of the enum ClockStart, `addressee` of ClockAddressee.",
      ),
      laws: list(
        record({ ...term, jurisdiction: code, source: text }),
        "Laws and contracts that ask for notices; `jurisdiction` is a value of the enum Jurisdiction.",
      ),
      jurisdictions: list(
        record({
          ...term,
          timeZone: { ...text, description: "By the name of the IANA time zone database." },
          businessDayEnds: {
            type: ["string", "null"],
            description: "When a working day ends, as HH:MM; null where it does at midnight.",
          },
          holidays: {
            anyOf: [record({ source: text, from: count, until: count }), { type: "null" }],
            description: "Whose public holidays count, and the years for which they are known; null where none do.",
          },
        }),
        "Whose laws they are, and the calendars by which days, months and working days are counted.",
      ),
      timers: list(
        record({ ...term, waits: list(record({ severity: code, minutes: count })) }),
        "What is asked of somebody, and for how many minutes it waits for them, by the severity of the incident.",
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
          reactions: list(code, "Names of reactions."),
          values: list(text, "Coordinates of enum values, such as `Gate.ANALYSIS_RECORDED`."),
          records: list(code, "Types whose records are evidence."),
          evidence: list(
            text,
            "Coordinates of the fields that show what is said of it, such as `Evidence.custodyEntries`.",
          ),
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
      proof: {
        anyOf: [
          record({
            states: { ...count, description: "How many states were explored in all." },
            clusters: list(
              record({ code, title: text, states: count }),
              "What was followed together, each explored for itself.",
            ),
            properties: list(record({ code, title: text, description: text }), "What holds in every state."),
          }),
          { type: "null" },
        ],
        description: "What was found by exploring every state that this process can come to; null if it was not.",
      },
      enums: list(
        record({ ...term, values: list(record(term)) }),
        "Every enum of the schema, with the titles and descriptions of its values.",
      ),
    },
    "Read from the composed schema that the gateway executes: what this file says is what is enforced.",
  ),
} as const;
