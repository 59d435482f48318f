import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { changeKinds, kindOf } from "./change-kinds.js";
import { compareModels } from "./compare-models.js";

const before = readProcessModel(composeFixture());

const changesOf = (edit: (sdl: string) => string) => compareModels(before, readProcessModel(composeFixture(edit)));

const replaced = (text: string | RegExp, by: string) => changesOf((sdl) => sdl.replace(text, by));

/** What falls away as a demand: nobody who follows the version before is hindered. */
const asksForLess = [
  "noticeContentRemoved",
  "operationGateRemoved",
  "evidenceRemoved",
  "separationRemoved",
  "approvalRemoved",
  "shuttingRemoved",
];

describe("What changed in the process", () => {
  test("is nothing between two readings of the same schema", () => {
    expect(compareModels(before, readProcessModel(composeFixture()))).toEqual([]);
  });

  test("when a responsibility moves to the other side is that alone, and it breaks", () => {
    const changes = replaced(
      /(IOC_SWEEPS\s+@title\(en: "[^"]+"\)\s+@cell\(activity: DETECTION_AND_ANALYSIS, side: )SECURITY_TEAM/,
      "$1SERVICE_TEAM",
    );
    expect(changes).toEqual([
      {
        kind: "responsibilityMoved",
        coordinate: "Responsibility.IOC_SWEEPS",
        was: ["Activity.DETECTION_AND_ANALYSIS", "Side.SECURITY_TEAM"],
        is: ["Activity.DETECTION_AND_ANALYSIS", "Side.SERVICE_TEAM"],
      },
    ]);
    expect(changes.map((change) => kindOf(change).level)).toEqual(["major"]);
  });

  test("when an operation loses a gate breaks nobody, and asks for less; when it gains one it breaks", () => {
    const lost = replaced("    @gate(is: ANALYSIS_RECORDED)\n", "");
    expect(lost).toEqual([
      {
        kind: "operationGateRemoved",
        coordinate: "Mutation.startContainment",
        was: ["Gate.ANALYSIS_RECORDED"],
        is: [],
      },
    ]);
    expect(kindOf({ kind: "operationGateRemoved" })).toMatchObject({ level: "minor", loosens: true });
    const gained = replaced("@gate(is: ADVERSARY_EVICTED)", "@gate(is: ADVERSARY_EVICTED) @gate(is: SEVERITY_SET)");
    expect(gained).toEqual([
      { kind: "operationGateAdded", coordinate: "Mutation.startRecovery", was: [], is: ["Gate.SEVERITY_SET"] },
    ]);
    expect(kindOf({ kind: "operationGateAdded" }).level).toBe("major");
  });

  test("when a gate itself is removed is the gate and its place at the operation", () => {
    const changes = changesOf((sdl) =>
      sdl
        .replace(/ {4}@gate\(is: SEVERITY_SET\)\n/, "")
        .replace(/\s+"""[^"]*"""\s+SEVERITY_SET @title\(en: "[^"]*"\)/, ""),
    );
    expect(changes.map(({ kind, coordinate }) => `${kind} ${coordinate}`)).toEqual([
      "gateRemoved Gate.SEVERITY_SET",
      "operationGateRemoved Mutation.escalateAlert",
    ]);
  });

  test.each([
    ["shorter", "24", "clockShortened", "major"],
    ["longer", "96", "clockLengthened", "minor"],
  ])("when a clock runs %s is told with its hours", (_, hours, kind, level) => {
    const changes = replaced("@clock(hours: 72", `@clock(hours: ${hours}`);
    expect(changes).toEqual([{ kind, coordinate: "Clock.GDPR_ARTICLE_33", was: ["72 h"], is: [`${hours} h`] }]);
    expect(changes.map((change) => kindOf(change).level)).toEqual([level]);
  });

  test("when a clock is new breaks: whoever goes by the version before would miss it", () => {
    const changes = replaced(
      "enum Clock {",
      `enum Clock {
        "The first notice to the supervisor of a bank."
        DORA_INITIAL @title(en: "DORA initial notification") @clock(hours: 4, from: AWARENESS)`,
    );
    expect(changes).toEqual([{ kind: "clockAdded", coordinate: "Clock.DORA_INITIAL", was: [], is: ["4 h"] }]);
    expect(kindOf({ kind: "clockAdded" }).level).toBe("major");
  });

  test("when an operation is new is one addition, whatever rules it brings", () => {
    const changes = replaced(
      "type Mutation {",
      `type Mutation {
        "Sweeps for indicators."
        sweepForIndicators(input: IncidentInput!): Incident
          @phase(in: DETECTION_AND_ANALYSIS)
          @allow(responsibility: IOC_SWEEPS)
          @gate(is: SEVERITY_SET)`,
    );
    expect(changes).toEqual([{ kind: "operationAdded", coordinate: "Mutation.sweepForIndicators", was: [], is: [] }]);
    expect(kindOf({ kind: "operationAdded" }).level).toBe("minor");
  });

  test("when an operation asks for another responsibility is a permission lost, which breaks, and one given", () => {
    const changes = replaced("@allow(responsibility: INCIDENT_RESPONSE_LEAD)", "@allow(responsibility: BREACH_HUNT)");
    expect(changes).toEqual([
      { kind: "permissionAdded", coordinate: "Mutation.returnToAnalysis", was: [], is: ["Responsibility.BREACH_HUNT"] },
      {
        kind: "permissionRemoved",
        coordinate: "Mutation.returnToAnalysis",
        was: ["Responsibility.INCIDENT_RESPONSE_LEAD"],
        is: [],
      },
    ]);
    expect(kindOf({ kind: "permissionRemoved" }).level).toBe("major");
    expect(kindOf({ kind: "permissionAdded" })).toMatchObject({ level: "minor", loosens: true });
  });

  const evicting = "@allow(responsibility: INCIDENT_RESPONSE_LEAD)";

  test.each([
    ["in another order", "@allow(responsibility: BREACH_HUNT) @allow(responsibility: IOC_SWEEPS)"],
    [
      "twice",
      "@allow(responsibility: IOC_SWEEPS) @allow(responsibility: BREACH_HUNT) @allow(responsibility: IOC_SWEEPS)",
    ],
    [
      "with one that another has allowed already",
      "@allow(responsibility: IOC_SWEEPS) @allow(responsibility: IOC_SWEEPS, holder: LEAD) @allow(responsibility: BREACH_HUNT)",
    ],
    ["as version 1.0.0 wrote them", "@responsibility(anyOf: [IOC_SWEEPS, BREACH_HUNT])"],
  ])("is nothing when who may is written %s", (_, written) => {
    const [was, is] = ["@allow(responsibility: IOC_SWEEPS) @allow(responsibility: BREACH_HUNT)", written].map((text) =>
      readProcessModel(composeFixture((sdl) => sdl.replace(evicting, text))),
    );
    if (!was || !is) throw new Error("There are two readings.");
    expect(compareModels(was, is)).toEqual([]);
    expect(compareModels(is, was)).toEqual([]);
  });

  test("when an allowance holds only from a state tells from which, and breaks; that it holds from more is more", () => {
    const from = (states: string) =>
      readProcessModel(
        composeFixture((sdl) =>
          sdl.replace(evicting, `@allow(responsibility: INCIDENT_RESPONSE_LEAD, from: [${states}])`),
        ),
      );
    const coordinate = "Mutation.returnToAnalysis";
    const anywhere = ["Responsibility.INCIDENT_RESPONSE_LEAD"];
    const one = [...anywhere, "from IncidentState.RECOVERY"];
    const two = [...anywhere, "from IncidentState.ERADICATION", "from IncidentState.RECOVERY"];
    expect(compareModels(before, from('"RECOVERY"'))).toEqual([
      { kind: "permissionRemoved", coordinate, was: anywhere, is: one },
    ]);
    expect(compareModels(from('"RECOVERY"'), from('"RECOVERY", "ERADICATION"'))).toEqual([
      { kind: "permissionAdded", coordinate, was: [], is: two },
    ]);
    expect(compareModels(from('"RECOVERY"'), before)).toEqual([
      { kind: "permissionAdded", coordinate, was: [], is: anywhere },
    ]);
  });

  test("when a transition happens beside is another way than when it is that of the thing itself", () => {
    const way = '@transition(machine: Incident, from: ["ERADICATION"], to: "RECOVERY"';
    const ends = ["Machine.Incident", "IncidentState.ERADICATION", "IncidentState.RECOVERY"];
    expect(replaced(`${way})`, `${way}, beside: true)`)).toEqual([
      { kind: "transitionAdded", coordinate: "Mutation.startRecovery", was: [], is: [...ends, "beside"] },
      { kind: "transitionRemoved", coordinate: "Mutation.startRecovery", was: ends, is: [] },
    ]);
  });

  test("when another operation waits for a clock breaks; that it is said for the first time is no change", () => {
    const waiting = (name: string) =>
      readProcessModel(
        composeFixture((sdl) =>
          sdl.replace('endedBy: ["sendNotification"]', `endedBy: ["sendNotification"], blocks: "${name}"`),
        ),
      );
    expect(compareModels(before, waiting("startRecovery"))).toEqual([]);
    const [change, ...others] = compareModels(waiting("startRecovery"), waiting("startContainment"));
    expect(change).toMatchObject({
      kind: "clockBlocks",
      was: ["Mutation.startRecovery"],
      is: ["Mutation.startContainment"],
    });
    expect(others).toEqual([]);
    expect(kindOf({ kind: "clockBlocks" }).level).toBe("major");
  });

  test("when an operation is left to a named person tells to whom of those who might, and breaks; back, that more may", () => {
    const narrowed = readProcessModel(
      composeFixture((sdl) => sdl.replace(evicting, "@allow(responsibility: INCIDENT_RESPONSE_LEAD, holder: LEAD)")),
    );
    expect(compareModels(before, narrowed)).toEqual([
      {
        kind: "permissionRemoved",
        coordinate: "Mutation.returnToAnalysis",
        was: ["Responsibility.INCIDENT_RESPONSE_LEAD"],
        is: ["Responsibility.INCIDENT_RESPONSE_LEAD", "Holder.LEAD"],
      },
    ]);
    expect(compareModels(narrowed, before)).toEqual([
      {
        kind: "permissionAdded",
        coordinate: "Mutation.returnToAnalysis",
        was: [],
        is: ["Responsibility.INCIDENT_RESPONSE_LEAD"],
      },
    ]);
  });

  test("when something begins to happen without a caller is one addition; when it is set off otherwise is told", () => {
    const reaction = (trigger: string) => (sdl: string) =>
      sdl.replace(
        "type Mutation {",
        `type Reactions @inaccessible {
          "Takes up what nobody has taken up."
          takeUpEscalation: Boolean
            @reaction(${trigger}) @phase(in: DETECTION_AND_ANALYSIS)
            @transition(machine: Incident, from: ["ESCALATED"], to: "DETECTION_AND_ANALYSIS")
        }
        type Mutation {`,
      );
    const coordinate = "Reactions.takeUpEscalation";
    expect(changesOf(reaction("every: 60"))).toEqual([{ kind: "reactionAdded", coordinate, was: [], is: [] }]);
    const [timed, told] = ["every: 60", 'on: "dev.cordon.incident.changed"'].map((trigger) =>
      readProcessModel(composeFixture(reaction(trigger))),
    );
    if (!timed || !told) throw new Error("There are two readings.");
    expect(compareModels(timed, told)).toEqual([
      { kind: "reactionTrigger", coordinate, was: ["60 s"], is: ["dev.cordon.incident.changed"] },
    ]);
  });

  test("when somebody is waited for longer or shorter in incidents of a severity is told with both times", () => {
    const model = readProcessModel(composeFixture());
    const waiting = (high: number) => ({
      ...model,
      timers: [
        {
          coordinate: "Timer.ANSWER",
          code: "ANSWER",
          title: "Answer",
          description: "",
          waits: [
            { severity: "CRITICAL", minutes: 15 },
            { severity: "HIGH", minutes: high },
          ],
        },
      ],
    });
    const [was, is] = [
      ["Severity.HIGH", "15 min"],
      ["Severity.HIGH", "30 min"],
    ];
    const of = { coordinate: "Timer.ANSWER" };
    expect(compareModels(waiting(15), waiting(30))).toEqual([{ ...of, kind: "timerLengthened", was, is }]);
    expect(compareModels(waiting(30), waiting(15))).toEqual([{ ...of, kind: "timerShortened", was: is, is: was }]);
  });

  test("when a way between states is gone names both ends, and breaks", () => {
    const changes = replaced(
      'from: ["CONTAINMENT", "ERADICATION", "RECOVERY"]',
      'from: ["CONTAINMENT", "ERADICATION"]',
    );
    expect(changes).toEqual([
      {
        kind: "transitionRemoved",
        coordinate: "Mutation.returnToAnalysis",
        was: ["Machine.Incident", "IncidentState.RECOVERY", "IncidentState.DETECTION_AND_ANALYSIS"],
        is: [],
      },
    ]);
    expect(kindOf({ kind: "transitionRemoved" }).level).toBe("major");
  });

  test("when only words change is a patch, at each part that says something else", () => {
    const changes = changesOf((sdl) =>
      sdl
        .replace("Starts recovery of the affected service.", "Begins recovery.")
        .replace('en: "Breach hunt"', 'en: "Hunt"'),
    );
    expect(changes.map(({ kind, coordinate }) => `${kind} ${coordinate}`).toSorted()).toEqual([
      "wordsChanged Mutation.startRecovery",
      "wordsChanged Responsibility.BREACH_HUNT",
    ]);
    expect(kindOf({ kind: "wordsChanged" }).level).toBe("patch");
  });

  test.each<[string, string | RegExp, string, string]>([
    ["an event carries less", 'carries: ["id", "state"]', 'carries: ["id"]', "eventFieldRemoved"],
    [
      "a system outside is told less",
      'carries: ["id", "state"]',
      'carries: ["id", "state"], outside: ["id"]',
      "eventNotToldOutside",
    ],
    ["an event has another name", "dev.cordon.incident.changed", "dev.cordon.incident.told", "eventTypeName"],
    ["a judgement weighs more", "@weight(is: 3)", "@weight(is: 4)", "judgementWeight"],
    [
      "a priority has another rule",
      "heaviest: 3, severalGrave: false",
      "heaviest: 2, severalGrave: true",
      "priorityRule",
    ],
    [
      "an operation opens a gate",
      "@gate(is: ADVERSARY_EVICTED)",
      "@gate(is: ADVERSARY_EVICTED) @establishes(gate: SEVERITY_SET, certainty: POSSIBLY)",
      "openingAdded",
    ],
    [
      "an operation shuts a gate",
      "@gate(is: ADVERSARY_EVICTED)",
      "@gate(is: ADVERSARY_EVICTED) @clears(gate: SEVERITY_SET, certainty: ALWAYS)",
      "shuttingAdded",
    ],
    [
      "an operation is kept apart from another",
      "@gate(is: ADVERSARY_EVICTED)",
      '@gate(is: ADVERSARY_EVICTED) @separate(from: ["startContainment"])',
      "separationAdded",
    ],
    [
      "an operation takes an approval",
      "@gate(is: ADVERSARY_EVICTED)",
      "@gate(is: ADVERSARY_EVICTED) @approval(by: [EXECUTIVE_INCIDENT_MANAGER], flag: BUSINESS_IMPACT)",
      "approvalAdded",
    ],
    ["a lifecycle begins elsewhere", 'initial: "ESCALATED"', 'initial: "CONTAINMENT"', "machineInitial"],
    [
      "evidence for a control is gone",
      '@control(framework: NIST_800_53, ids: ["IR-4", "IR-4(11)"])',
      '@control(framework: NIST_800_53, ids: ["IR-4"])',
      "evidenceRemoved",
    ],
    ["an operation is in another phase", "    @phase(in: RECOVERY)", "    @phase(in: ERADICATION)", "operationPhases"],
    [
      "a state is in another phase",
      'RECOVERY @title(en: "Recovery") @phase(in: RECOVERY)',
      'RECOVERY @title(en: "Recovery") @phase(in: ERADICATION)',
      "statePhase",
    ],
    ["a clock counts by the calendar", "@clock(hours: 72,", "@clock(calendarMonths: 1,", "clockLengthened"],
  ])("when %s is told as such", (_, text, by, kind) => {
    expect(replaced(text, by).map((change) => change.kind)).toEqual([kind]);
  });

  test("counts whatever is removed from the schema as breaking", () => {
    const removed = Object.entries(changeKinds).filter(
      ([name]) => name.endsWith("Removed") && !asksForLess.includes(name),
    );
    expect(removed.length).toBeGreaterThan(10);
    expect(removed.filter(([, { level }]) => level !== "major")).toEqual([]);
  });
});
