import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  type GraphQLEnumType,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from "graphql";
import { graveFrom } from "../../detection-and-analysis/priorities.js";
import type { EnumName } from "../enum-table.js";

const { ARGUMENT_DEFINITION, ENUM_VALUE, FIELD_DEFINITION, INPUT_FIELD_DEFINITION, OBJECT } = DirectiveLocation;

type ArgumentType = typeof GraphQLString | typeof GraphQLInt | typeof GraphQLFloat | typeof GraphQLBoolean | EnumName;

interface DirectiveDefinition {
  readonly description: string;
  readonly locations: readonly DirectiveLocation[];
  readonly repeatable?: true;
  readonly args: Readonly<
    Record<
      string,
      { readonly type: ArgumentType; readonly list?: true; readonly optional?: true; readonly description: string }
    >
  >;
}

const effect = (what: string) =>
  ({
    gate: { type: "Gate", description: `The gate that it ${what}.` },
    of: {
      type: "GateScope",
      optional: true,
      description: `Of what it ${what} the gate; of the thing that is acted on, when left out.`,
    },
    certainty: { type: "Certainty", description: "How surely." },
  }) as const satisfies DirectiveDefinition["args"];

/** The directives that carry the response model into a schema: the process specification, as a table. */
export const directiveTable = {
  title: {
    description: "The human name of a type or of a value.",
    locations: [ENUM_VALUE, OBJECT],
    args: {
      en: { type: GraphQLString, description: "The name in English." },
      ko: { type: GraphQLString, optional: true, description: "The name in Korean, where answers of the API say it." },
    },
  },
  cell: {
    description: "The place of a responsibility in the matrix.",
    locations: [ENUM_VALUE],
    args: {
      activity: { type: "Activity", description: "The row of the matrix." },
      side: { type: "Side", description: "The column of the matrix." },
    },
  },
  phase: {
    description: "The phase of the process that an operation, a type or a state belongs to.",
    locations: [FIELD_DEFINITION, OBJECT, ENUM_VALUE],
    args: { in: { type: "Phase", description: "The phase." } },
  },
  actor: {
    description:
      "The kinds of account that may carry the operation out. A service account also needs the operation in its own list.",
    locations: [FIELD_DEFINITION],
    args: { kinds: { type: "PersonKind", list: true, description: "The kinds. The account must be of one of them." } },
  },
  allow: {
    description:
      "Who may carry the operation out. All that one use names must be true of the caller; of several uses, any one is enough.",
    locations: [FIELD_DEFINITION],
    repeatable: true,
    args: {
      responsibility: {
        type: "Responsibility",
        optional: true,
        description:
          "The cell of the matrix that a team of the caller must hold; one of the service side, for the service that is acted on, which this team must own.",
      },
      function: {
        type: "TeamFunction",
        optional: true,
        description: "The function that a team of the caller must have: the same team, where a cell is named as well.",
      },
      holder: {
        type: "Holder",
        optional: true,
        description:
          "The named person that the caller must be. Where a team is named, the caller must be of it: the same team, where a cell or a function is named as well.",
      },
      vacant: {
        type: "Holder",
        optional: true,
        description: "It holds only while there is no such named person: who stands in ends when the person is there.",
      },
      from: {
        type: "State",
        list: true,
        optional: true,
        description: "It holds only while the thing that is acted on is in one of these states; in all, when left out.",
      },
    },
  },
  separate: {
    description:
      "Separation of duties: whoever has carried out one of these operations on the same thing may not carry out this one, by whichever account.",
    locations: [FIELD_DEFINITION],
    args: { from: { type: GraphQLString, list: true, description: "The names of the operations." } },
  },
  approval: {
    description:
      "The word of another party that must stand on record first. It is given for one thing and one input, is good once, and ends after a time.",
    locations: [FIELD_DEFINITION],
    args: {
      by: { type: "Holder", list: true, description: "Who may give it; one of them is enough." },
      from: {
        type: "State",
        list: true,
        optional: true,
        description: "The states from which it is needed; from all, when left out.",
      },
      flag: {
        type: "Flag",
        optional: true,
        description: "It is needed only where this is raised; always, when left out.",
      },
    },
  },
  transition: {
    description: "A state change that the operation or the reaction makes. In any other state an operation is refused.",
    locations: [FIELD_DEFINITION],
    repeatable: true,
    args: {
      machine: { type: "Machine", description: "The state machine." },
      from: {
        type: "State",
        list: true,
        description: "The states in which the operation is allowed. None: the operation brings a new one into being.",
      },
      to: { type: "State", description: "The state after the operation." },
      beside: {
        type: GraphQLBoolean,
        optional: true,
        description:
          "True where it happens to other things beside the one that is acted on. They need not be in these states; those that are change.",
      },
    },
  },
  gate: {
    description: "A precondition of the operation. Until it is met the operation is refused.",
    locations: [FIELD_DEFINITION],
    repeatable: true,
    args: {
      is: { type: "Gate", description: "The precondition." },
      of: {
        type: "GateScope",
        optional: true,
        description: "Of what it must hold; of the thing that is acted on, when left out.",
      },
    },
  },
  establishes: {
    description: "A gate that is open after the operation or the reaction.",
    locations: [FIELD_DEFINITION],
    repeatable: true,
    args: effect("opens"),
  },
  clears: {
    description: "A gate that is shut after the operation or the reaction.",
    locations: [FIELD_DEFINITION],
    repeatable: true,
    args: effect("shuts"),
  },
  reaction: {
    description: "What sets a reaction off. Nobody calls it: the system does it, and records it like an operation.",
    locations: [FIELD_DEFINITION],
    args: {
      on: { type: GraphQLString, optional: true, description: "The type of the event of another subgraph." },
      every: {
        type: GraphQLInt,
        optional: true,
        description: "Instead of an event: that its time has come, looked for every so many seconds.",
      },
      timer: {
        type: "Timer",
        optional: true,
        description: "What has run out then, where it is a wait for somebody.",
      },
    },
  },
  since: {
    description: "The version of the process in which it came.",
    locations: [FIELD_DEFINITION],
    args: { version: { type: GraphQLString, description: "The version, such as 1.0.0." } },
  },
  refusal: {
    description:
      "The words with which the API refuses an operation whose gate is not met. A gate that can be unmet for several reasons has words for each.",
    locations: [ENUM_VALUE],
    repeatable: true,
    args: {
      of: { type: GraphQLString, description: "The reason, as a code." },
      en: { type: GraphQLString, description: "The words in English. The parts in braces are filled in." },
      ko: { type: GraphQLString, description: "The same in Korean, for who asks for it with `accept-language`." },
    },
  },
  control: {
    description: "Controls of a standard or law that this helps to satisfy: our reading of it.",
    locations: [FIELD_DEFINITION, OBJECT, ENUM_VALUE],
    repeatable: true,
    args: {
      framework: { type: "ControlFramework", description: "The standard or law." },
      ids: {
        type: GraphQLString,
        list: true,
        description: "The numbers of the controls, as the standard writes them.",
      },
    },
  },
  law: {
    description: "Whose law it is, and where it can be read.",
    locations: [ENUM_VALUE],
    args: {
      jurisdiction: { type: "Jurisdiction", description: "Whose law it is: by its calendar days are counted." },
      source: { type: GraphQLString, description: "Where the text that is in force can be read." },
    },
  },
  jurisdiction: {
    description: "The calendar by which a jurisdiction counts days, months and working days.",
    locations: [ENUM_VALUE],
    args: {
      timeZone: { type: GraphQLString, description: "Its time zone, by the name of the IANA time zone database." },
      businessDayEnds: {
        type: GraphQLString,
        optional: true,
        description: "When a working day ends, as HH:MM; at midnight, when left out.",
      },
      holidays: {
        type: GraphQLString,
        optional: true,
        description: "Who sets its public holidays. None: only Saturdays and Sundays are days of rest.",
      },
      holidaysFrom: { type: GraphQLInt, optional: true, description: "The first year whose holidays are known." },
      holidaysUntil: {
        type: GraphQLInt,
        optional: true,
        description:
          "The last year whose holidays are known. Later ones count as working days, so an end is never too late.",
      },
    },
  },
  clock: {
    description: "The deadline of a duty to notify, from one day on: once for each version of it.",
    locations: [ENUM_VALUE],
    repeatable: true,
    args: {
      law: { type: "Law", description: "The law, or the contract, that sets it." },
      article: { type: GraphQLString, description: "Where the law sets it." },
      source: { type: GraphQLString, description: "Where that can be read." },
      validFrom: {
        type: GraphQLString,
        optional: true,
        description: "The first day on which this version applies, as YYYY-MM-DD. None: it is not in force.",
      },
      validUntil: { type: GraphQLString, optional: true, description: "The last day on which it applied." },
      hours: { type: GraphQLInt, optional: true, description: "How many hours after its start the clock runs out." },
      days: { type: GraphQLInt, optional: true, description: "Instead of hours: how many days after its start." },
      businessDays: {
        type: GraphQLInt,
        optional: true,
        description: "Instead of hours: how many working days after its start, by the calendar of the jurisdiction.",
      },
      calendarMonths: {
        type: GraphQLInt,
        optional: true,
        description:
          "Instead of hours: how many calendar months after its start it ends. In a month that has no such day, it ends on the last day.",
      },
      none: {
        type: GraphQLBoolean,
        optional: true,
        description:
          "Instead of hours: without undue delay, within no number. Such a clock never runs out, unless the notice was delayed until an end.",
      },
      warnHours: { type: GraphQLInt, optional: true, description: "How many hours before its end it is at risk." },
      latestHours: {
        type: GraphQLInt,
        optional: true,
        description: "How many hours after another moment it runs out in any case, unless it starts later than that.",
      },
      latestAfter: { type: "ClockStart", optional: true, description: "That other moment." },
      restDaysUntilHour: {
        type: GraphQLInt,
        optional: true,
        description: "An end on a day of rest moves to this hour of the next working day.",
      },
      content: { type: "NoticeContent", list: true, description: "What the notice must say." },
      from: { type: "ClockStart", description: "What starts the clock." },
      after: {
        type: GraphQLString,
        optional: true,
        description:
          "The clock of the notice before it: it starts with that notice, or waits from then on for what starts it.",
      },
      alongside: {
        type: GraphQLString,
        optional: true,
        description: "The clock of the same series whose start starts this one as well, towards the same addressee.",
      },
      inPlaceOf: {
        type: GraphQLString,
        optional: true,
        description: "The clock whose notice this one takes the place of, for those of whom the law says so.",
      },
      recurs: {
        type: GraphQLBoolean,
        optional: true,
        description: "True where what starts it can happen more than once, and asks for a notice each time.",
      },
      onceHandled: {
        type: GraphQLString,
        optional: true,
        description:
          "The clock of what is owed once the incident was handled, where a progress report takes the place of this notice because it still goes on.",
      },
      afterLatest: {
        type: GraphQLBoolean,
        optional: true,
        description: "True where it starts with the latest of those notices.",
      },
      to: { type: "ClockAddressee", description: "Who must be told." },
      endedBy: { type: GraphQLString, list: true, description: "The names of the operations that end the clock." },
      blocks: { type: GraphQLString, description: "The name of the operation that waits until the clock has ended." },
    },
  },
  exception: {
    description: "A reason for which no notice is due by a clock.",
    locations: [ENUM_VALUE],
    repeatable: true,
    args: {
      reason: { type: "NotificationExceptionReason", description: "The reason." },
      article: {
        type: GraphQLString,
        optional: true,
        description: "Where the law says so; none where it says that the duty does not apply at all.",
      },
    },
  },
  delay: {
    description: "A reason for which the notice that a clock asks for may wait, and for how long at most.",
    locations: [ENUM_VALUE],
    repeatable: true,
    args: {
      reason: { type: "NotificationDelayReason", description: "The reason." },
      article: { type: GraphQLString, description: "Where the law, or the contract, says so." },
      decidedBy: { type: "DelayDecider", description: "Who decides that it may wait." },
      hours: {
        type: GraphQLInt,
        optional: true,
        description:
          "For how many hours after it is due it may wait at first, once. Where it is due within no number, they count from the delay. None: it only adds to a delay.",
      },
      extensionDays: { type: GraphQLInt, description: "By how many days one extension moves the end at most." },
      totalDays: {
        type: GraphQLInt,
        optional: true,
        description: "For how many days after it is due it may wait in all. None: only each extension is bounded.",
      },
    },
  },
  group: {
    description: "The box of the process diagram that a phase stands in.",
    locations: [ENUM_VALUE],
    args: { in: { type: "PhaseGroup", description: "The box." } },
  },
  arrow: {
    description: "The two boxes of the process diagram that an arrow joins.",
    locations: [ENUM_VALUE],
    args: {
      from: { type: "PhaseGroup", description: "Where the arrow starts." },
      to: { type: "PhaseGroup", description: "Where it leads." },
    },
  },
  machine: {
    description: "What a state machine is made of. Its arrows are the transitions of operations and reactions.",
    locations: [ENUM_VALUE],
    args: {
      states: { type: GraphQLString, description: "The name of the enum of its states." },
      initial: { type: "State", description: "The state in which a new one begins." },
    },
  },
  standard: {
    description: "Where a control stands.",
    locations: [ENUM_VALUE],
    args: {
      framework: { type: "ControlFramework", description: "The standard or law." },
      id: { type: GraphQLString, description: "The number of the control, as the standard writes it." },
    },
  },
  evidence: {
    description: "The fields of records that show how a control is met.",
    locations: [ENUM_VALUE],
    args: {
      fields: { type: GraphQLString, list: true, description: "The schema coordinates of the fields." },
    },
  },
  event: {
    description: "What a subscriber to events receives.",
    locations: [ENUM_VALUE],
    args: {
      type: { type: GraphQLString, description: "The type of the CloudEvent." },
      sender: {
        type: GraphQLString,
        description: "The only subgraph that sends it. From anyone else it is refused, signed or not.",
      },
      receivers: {
        type: GraphQLString,
        list: true,
        description: "The subgraphs that keep a copy by it. They receive everything it carries.",
      },
      carries: { type: GraphQLString, list: true, description: "The names of what its data has." },
      outside: {
        type: GraphQLString,
        list: true,
        description:
          "The names of the parts of its data that systems outside Cordon receive: ids, codes, numbers and times, never texts or the people involved.",
      },
    },
  },
  weight: {
    description: "How much a judgement of an incident counts in its priority.",
    locations: [ENUM_VALUE],
    args: {
      is: { type: GraphQLInt, description: `From 0, which counts nothing, to 3. From ${graveFrom} on it is grave.` },
    },
  },
  priority: {
    description:
      "A case in which an incident has this priority: what the functional impact, the gravest information impact and the recoverability weigh together.",
    locations: [ENUM_VALUE],
    repeatable: true,
    args: {
      rank: { type: GraphQLInt, description: "The priority as a number: 1 is acted on first." },
      heaviest: { type: GraphQLInt, description: "The weight of the heaviest of the three." },
      severalGrave: { type: GraphQLBoolean, description: "Whether more than one of the three is grave." },
    },
  },
  timer: {
    description: "How long something that is asked of somebody waits for them, in an incident of a severity.",
    locations: [ENUM_VALUE],
    repeatable: true,
    args: {
      severity: { type: "Severity", description: "How bad the incident is." },
      minutes: { type: GraphQLInt, description: "For how many minutes." },
    },
  },
  constraint: {
    description:
      "Bounds of a value that callers hand over, in the words of JSON Schema. What is outside is refused as `BAD_USER_INPUT`, with the field and what is wrong with it.",
    locations: [INPUT_FIELD_DEFINITION, ARGUMENT_DEFINITION],
    args: {
      minLength: {
        type: GraphQLInt,
        optional: true,
        description: "How many characters a text has at least; each text, in a list.",
      },
      maxLength: {
        type: GraphQLInt,
        optional: true,
        description: "How many characters a text has at most; each text, in a list.",
      },
      min: { type: GraphQLFloat, optional: true, description: "The least number; of each number, in a list." },
      max: { type: GraphQLFloat, optional: true, description: "The greatest number; of each number, in a list." },
      minItems: { type: GraphQLInt, optional: true, description: "How many items a list has at least." },
      maxItems: { type: GraphQLInt, optional: true, description: "How many items a list has at most." },
      uniqueItems: {
        type: GraphQLBoolean,
        optional: true,
        description: "True where a list has each item once.",
      },
    },
  },
} as const satisfies Readonly<Record<string, DirectiveDefinition>>;

export type DirectiveName = keyof typeof directiveTable;

/** The enums that arguments of the directives are typed by. */
export const argumentEnums: readonly EnumName[] = [
  ...new Set(
    Object.values<DirectiveDefinition>(directiveTable)
      .flatMap(({ args }) => Object.values(args))
      .flatMap(({ type }) => (typeof type === "string" ? [type] : [])),
  ),
];

/** Makes the directives over the enum types of one schema, since a schema cannot hold two types of one name. */
export function directivesOver(enumType: (name: EnumName) => GraphQLEnumType): readonly GraphQLDirective[] {
  return Object.entries<DirectiveDefinition>(directiveTable).map(
    ([name, { description, locations, repeatable, args }]) =>
      new GraphQLDirective({
        name,
        description,
        locations,
        isRepeatable: repeatable ?? false,
        args: Object.fromEntries(
          Object.entries(args).map(([argument, { type, list, optional, description }]) => {
            const item = new GraphQLNonNull(typeof type === "string" ? enumType(type) : type);
            const whole = list ? new GraphQLNonNull(new GraphQLList(item)) : item;
            return [argument, { type: optional ? whole.ofType : whole, description }];
          }),
        ),
      }),
  );
}
